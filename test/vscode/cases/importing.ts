import * as vscode from 'vscode';
import { ask } from '../hands.ts';
import { type Case, holds, same, until } from '../harness.ts';
import { closeAll, fileOf, finding, namesIn } from '../workspace.ts';

const MARKDOWN = `# Ferry

## Key Partners
- Port

## Customer Relationships
- *How do we interact?*
- A community of commuters

## Channels
- Kiosk

## Customer Segments
- Commuters
`;

const BMML = 'version: "2.0"\nmeta:\n  name: Shop\n';

const FOLDER = 'imported';

const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** Writes files into a folder of their own, and takes that away when all is done. */
async function within(
  files: Readonly<Record<string, string>>,
  run: (folder: vscode.Uri) => Promise<void>,
): Promise<void> {
  const folder = fileOf(FOLDER);
  const { fs } = vscode.workspace;
  for (const [name, text] of Object.entries(files)) {
    await fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
  }
  try {
    await run(folder);
  } finally {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    await fs.delete(folder, { recursive: true });
  }
}

function imports(source: vscode.Uri, wish: object = {}): Thenable<vscode.Uri | undefined> {
  return vscode.commands.executeCommand('bmc.importCanvas', source, [source], wish);
}

/** What others wrote becomes a canvas beside it, in either extension host. */
export const importing: readonly Case[] = [
  {
    name: 'A canvas in Markdown is imported beside its source, and asks for what only a person knows',
    run: () =>
      within({ 'ferry.md': MARKDOWN }, async (folder) => {
        const canvas = await imports(vscode.Uri.joinPath(folder, 'ferry.md'));
        same(canvas?.toString(), vscode.Uri.joinPath(folder, 'ferry.bmc').toString(), 'where the canvas is');
        const document = vscode.window.activeTextEditor?.document;
        same(document?.uri.toString(), canvas?.toString(), 'what is open');
        same(document?.languageId, 'bmc', 'its language');
        const text = document?.getText() ?? '';
        holds(text.startsWith('// Imported from ferry.md (Markdown).\n'), `it begins: ${text.slice(0, 60)}`);
        holds(text.includes('// - line 7: How do we interact?\n'), 'what was left out is told');
        holds(
          text.includes('relationship "A community of commuters" {\n  // type communities?\n}'),
          `it holds: ${text}`,
        );
        const { range } = await finding(canvas!, 'relationship/needs-type');
        const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          canvas,
          range,
          vscode.CodeActionKind.QuickFix.value,
        );
        const action = actions.find(({ title }) => title === 'State what the comment suggests: `type communities`');
        holds(action?.edit && (await vscode.workspace.applyEdit(action.edit)), 'the suggestion has a fix');
        holds(document?.getText().includes('{\n  type communities\n}'), 'the type is stated');
      }),
  },
  {
    name: 'An import replaces no canvas unless that is asked for, and then so that it can be undone',
    run: () =>
      within({ 'ferry.md': MARKDOWN, 'ferry.bmc': 'canvas "Mine"\n' }, async (folder) => {
        const source = vscode.Uri.joinPath(folder, 'ferry.md');
        const kept = await imports(source, { ifThere: 'keepBoth' });
        same(kept?.path.split('/').at(-1), 'ferry-2.bmc', 'the name of the canvas');
        same(await read(vscode.Uri.joinPath(folder, 'ferry.bmc')), 'canvas "Mine"\n', 'the older canvas');
        const replaced = await imports(source, { ifThere: 'replace' });
        same(replaced?.path.split('/').at(-1), 'ferry.bmc', 'the name of the canvas');
        holds((await read(replaced!)).includes('canvas "Ferry"'), 'the canvas is there');
        await vscode.commands.executeCommand('undo');
        same(vscode.window.activeTextEditor?.document.getText(), 'canvas "Mine"\n', 'the text after one undo');
        same(await namesIn(folder), 'ferry-2.bmc,ferry.bmc,ferry.md', 'files in the folder');
      }),
  },
  {
    name: 'An import asks where a canvas of that name is there',
    needsHands: true,
    run: () =>
      within({ 'ferry.md': MARKDOWN, 'ferry.bmc': 'canvas "Mine"\n' }, async (folder) => {
        const canvas = imports(vscode.Uri.joinPath(folder, 'ferry.md'));
        await until('the question', () =>
          ask({
            do: 'evaluateOutside',
            expression:
              "document.querySelector('.quick-input-box input')?.placeholder === 'ferry.bmc is there already.'",
          }),
        );
        await ask({ do: 'press', keys: 'Enter' });
        same((await canvas)?.path.split('/').at(-1), 'ferry-2.bmc', 'the name of the canvas');
      }),
  },
  {
    name: 'Early BMML in a file that ends in .bmc is imported beside itself',
    run: () =>
      within(
        { 'early.bmc': 'version: "1.0"\nmeta:\n  name: Early\ncustomer_segments:\n  - id: cs-a\n    name: A\n' },
        async (folder) => {
          const canvas = await imports(vscode.Uri.joinPath(folder, 'early.bmc'));
          same(canvas?.path.split('/').at(-1), 'early-2.bmc', 'the name of the canvas');
          holds((await read(canvas!)).includes('segment cs-a "A"'), 'the canvas is there');
        },
      ),
  },
  {
    name: 'What holds no canvas is refused, and nothing is written',
    run: () =>
      within({ 'notes.md': '# Notes\n\nNothing to see here.\n', 'broken.json': '{"a": [' }, async (folder) => {
        for (const name of ['notes.md', 'broken.json', 'missing.yaml']) {
          same(await imports(vscode.Uri.joinPath(folder, name)), undefined, `what comes of ${name}`);
        }
        same(await namesIn(folder), 'broken.json,notes.md', 'files in the folder');
      }),
  },
  {
    name: 'The clipboard is imported into a canvas that is not saved yet',
    async run() {
      const before = await vscode.env.clipboard.readText();
      await vscode.env.clipboard.writeText(MARKDOWN);
      const canvas = await vscode.commands.executeCommand<vscode.Uri | undefined>('bmc.importFromClipboard');
      same(canvas?.scheme, 'untitled', 'the scheme of the canvas');
      const document = vscode.window.activeTextEditor?.document;
      same(document?.languageId, 'bmc', 'its language');
      holds(document?.getText().startsWith('// Imported from the clipboard (Markdown).\n'), 'it says where it is from');
      await vscode.env.clipboard.writeText(before);
      await vscode.commands.executeCommand('notifications.clearAll');
      await closeAll();
    },
  },
  {
    name: 'An imported canvas is looked at beside its source, and BMML offers to be imported',
    needsHands: true,
    run: () =>
      within({ 'ferry.md': MARKDOWN, 'shop.bmml': BMML, 'early.bmc': BMML }, async (folder) => {
        await vscode.commands.executeCommand('notifications.clearAll');
        const source = vscode.Uri.joinPath(folder, 'ferry.md');
        await vscode.window.showTextDocument(source, { viewColumn: vscode.ViewColumn.One, preview: false });
        const canvas = await imports(source);
        await vscode.window.showTextDocument(source, { viewColumn: vscode.ViewColumn.Two, preview: false });
        await finding(canvas!, 'relationship/needs-type');
        await ask({ do: 'picture', name: 'imported' });
        const offered =
          "[...document.querySelectorAll('.editor-actions a')].some((a) => a.ariaLabel === 'Import Canvas…')";
        await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'early.bmc'), { viewColumn: 1 });
        await until('the button of early BMML', () => ask({ do: 'evaluateOutside', expression: offered }));
        await vscode.window.showTextDocument(canvas!, { viewColumn: 1 });
        await until('no button of a canvas', async () => !(await ask({ do: 'evaluateOutside', expression: offered })));
        await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'shop.bmml'), { viewColumn: 1 });
        await until('the button', () => ask({ do: 'evaluateOutside', expression: offered }));
        same(vscode.window.activeTextEditor?.document.languageId, 'yaml', 'the language of BMML');
        await ask({ do: 'picture', name: 'bmml' });
      }),
  },
];
