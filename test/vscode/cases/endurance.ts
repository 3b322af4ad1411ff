import * as vscode from 'vscode';
import { type Case, holds, same, until } from '../harness.ts';
import { find, preview, testApi } from '../previews.ts';
import { haveProcesses, serverProcesses } from '../server-processes.ts';
import { closeAll, codesOf, fileOf, finding, openCanvas } from '../workspace.ts';

/** What is there once, however often the server was restarted: what one canvas gets from each provider. */
async function served(uri: vscode.Uri, at: vscode.Position): Promise<Readonly<Record<string, number>>> {
  const ask = async (command: string, ...args: unknown[]) =>
    (await vscode.commands.executeCommand<unknown[] | undefined>(command, uri, ...args))?.length ?? 0;
  return {
    hovers: await ask('vscode.executeHoverProvider', at),
    definitions: await ask('vscode.executeDefinitionProvider', at),
    symbols: await ask('vscode.executeDocumentSymbolProvider'),
    foldings: await ask('vscode.executeFoldingRangeProvider'),
    findings: vscode.languages.getDiagnostics(uri).length,
  };
}

/** How often the extension is told that a canvas was read anew, when it is changed once. */
async function toldOfOneChange(editor: vscode.TextEditor): Promise<number> {
  const api = await testApi();
  const told: number[] = [];
  const listener = api.onCanvasChanged(({ uri, version }) => {
    if (uri === editor.document.uri.toString()) told.push(version);
  });
  try {
    await editor.edit((change) => change.insert(new vscode.Position(0, 0), '// once more\n'));
    const { version } = editor.document;
    await until('the server to read the change', () => told.includes(version));
    // What would be told twice comes in the same breath.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return told.filter((one) => one === version).length;
  } finally {
    listener.dispose();
  }
}

async function restarted(): Promise<void> {
  await vscode.commands.executeCommand('bmc.restartServer');
}

/** What goes on for a whole day: many canvases, restarts, a server that dies. */
export const endurance: readonly Case[] = [
  {
    name: 'Ten canvases are open at once, each with its own findings and status',
    async run() {
      const names = Array.from({ length: 10 }, (_, place) => `ten-${place}.bmc`);
      const texts = names.map((_, place) => `segment s "S"\n${'channel "C" { for nobody }\n'.repeat(place + 1)}`);
      await Promise.all(
        names.map((name, place) => vscode.workspace.fs.writeFile(fileOf(name), new TextEncoder().encode(texts[place]))),
      );
      try {
        for (const name of names) await vscode.window.showTextDocument(fileOf(name), { preview: false });
        for (const [place, name] of names.entries()) {
          await until(`the findings of ${name}: ${codesOf(fileOf(name))}`, () => {
            const unknown = codesOf(fileOf(name)).filter((code) => code === 'reference/unknown');
            return unknown.length === place + 1;
          });
        }
        const api = await testApi();
        await until('the status of the last', () => /^10 errors/.test(api.status()[0]));
      } finally {
        await closeAll();
        await Promise.all(names.map((name) => vscode.workspace.fs.delete(fileOf(name))));
      }
    },
  },
  {
    name: 'After ten restarts there is one client, one server, and nothing twice',
    async run() {
      const api = await testApi();
      const editor = await openCanvas('with-findings.bmc');
      await vscode.commands.executeCommand('bmc.showPreviewToSide');
      await preview('of the canvas');
      await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
      await finding(editor.document.uri, 'relationship/needs-segment');
      const at = find(editor.document, /(?<=^ {2}with +)\w+/m).start;
      const before = { census: api.census(), served: await served(editor.document.uri, at) };
      holds(
        Object.values(before.served).every((count) => count > 0),
        `something is served: ${JSON.stringify(before)}`,
      );

      for (let time = 0; time < 9; time += 1) await restarted();
      // Two at the same time are one.
      await Promise.all([restarted(), restarted()]);

      await until('the same findings again', async () => {
        const now = { census: api.census(), served: await served(editor.document.uri, at) };
        return JSON.stringify(now) === JSON.stringify(before);
      });
      if (haveProcesses) await until('one server alone', () => serverProcesses().length === 1);
      // A canvas may be read twice when something else comes to be known of it, but not each time.
      const told = [await toldOfOneChange(editor), await toldOfOneChange(editor), await toldOfOneChange(editor)];
      same(Math.min(...told), 1, `how often a change is told at least, of ${told}`);
      await preview('drawn anew', ({ drawn }) => drawn?.version === editor.document.version);
      await closeAll();
    },
  },
  {
    name: 'A server that dies is started again, and knows what was written and not saved',
    async run() {
      if (!haveProcesses) return;
      const api = await testApi();
      const editor = await openCanvas('private-bank.bmc');
      const { document } = editor;
      await vscode.commands.executeCommand('bmc.showPreviewToSide');
      await preview('of the canvas');
      await editor.edit((change) =>
        change.insert(new vscode.Position(document.lineCount, 0), '\nrelationship "New"\n'),
      );
      const text = document.getText();
      await finding(document.uri, 'relationship/needs-segment');

      const [server] = serverProcesses();
      holds(server !== undefined, 'there is a server');
      process.kill(server, 'SIGKILL');
      await until('another server', () => serverProcesses().some((pid) => pid !== server));
      await until('the old one to be gone', () => !serverProcesses().includes(server));

      await editor.edit((change) => change.insert(new vscode.Position(0, 0), '// after\n'));
      await until('the finding of the unsaved text, one line below', async () => {
        const { range } = await finding(document.uri, 'relationship/needs-segment');
        return document.lineAt(range.start.line).text.startsWith('relationship "New"');
      });
      same(document.getText(), `// after\n${text}`, 'the text');
      await preview('of the new text', ({ drawn }) => drawn?.version === document.version);
      same([api.census().stopped, api.census().clients], [false, 1], 'stopped, clients');
      // Whoever restarts it by hand begins with new patience.
      await restarted();
      await closeAll();
    },
  },
  {
    name: 'A canvas of a virtual workspace is checked and has a status',
    async run() {
      const uri = vscode.Uri.parse('bmc-test-memory:/plans/readers.bmc');
      const text = new TextEncoder().encode(
        'segment readers "Readers"\nrelationship club "Club" { type communities }\n',
      );
      const files = vscode.workspace.registerFileSystemProvider('bmc-test-memory', memoryOf(uri, text), {
        isReadonly: true,
      });
      try {
        await vscode.window.showTextDocument(uri);
        await finding(uri, 'relationship/needs-segment');
        const api = await testApi();
        await until('its status', () => /^1 error/.test(api.status()[0]));
      } finally {
        await closeAll();
        files.dispose();
      }
    },
  },
];

/** A file system that holds one file. */
function memoryOf(uri: vscode.Uri, content: Uint8Array): vscode.FileSystemProvider {
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  return {
    onDidChangeFile: () => new vscode.Disposable(() => undefined),
    watch: () => new vscode.Disposable(() => undefined),
    stat: (asked) => {
      const isFile = asked.path === uri.path;
      if (!isFile && !uri.path.startsWith(asked.path)) throw vscode.FileSystemError.FileNotFound(asked);
      const type = isFile ? vscode.FileType.File : vscode.FileType.Directory;
      return { type, ctime: 0, mtime: 0, size: isFile ? content.length : 0 };
    },
    readDirectory: () => [['readers.bmc', vscode.FileType.File]],
    readFile: () => content,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
