import * as vscode from 'vscode';
import { ask } from '../hands.ts';
import { type Case, holds, same, until } from '../harness.ts';
import { find, inPage, preview, testApi, textsOf } from '../previews.ts';
import { closeAll, fileOf, openCanvas } from '../workspace.ts';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

/** Opens the private bank, with its preview beside. */
async function openBank(): Promise<vscode.TextEditor> {
  const editor = await openCanvas('private-bank.bmc');
  await run('bmc.showPreviewToSide');
  await preview('of the private bank', ({ uri }) => uri.endsWith('private-bank.bmc'));
  return editor;
}

const noPreview = async () => {
  const api = await testApi();
  await until('the previews to close', () => api.previews().length === 0);
};

/** The preview: drawn, alive, and tied to the text both ways. */
export const previewCases: readonly Case[] = [
  {
    name: 'The preview opens beside the text and draws every note',
    async run() {
      await openBank();
      const { column, locked, drawn, notes, title } = await preview('with its picture');
      same([column, locked, title], [vscode.ViewColumn.Two, false, 'Preview private-bank.bmc'], 'panel');
      holds(drawn && drawn.notes > 15 && drawn.notes === notes.length, `it shows ${drawn?.notes} notes`);
      await closeAll();
      await noPreview();
    },
  },
  {
    name: 'The picture follows an edit, in place, and shows the finding that it brings',
    needsHands: true,
    async run() {
      const { document } = await openBank();
      await inPage("document.getElementById('note-banker').mark = 'the same element'");
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, find(document, /(?<=relationship banker )"[^"]*"/), '"Somebody with a <b>name</b>"');
      edit.delete(document.uri, find(document, / +with +families\n/));
      await vscode.workspace.applyEdit(edit);
      await preview('after the edit', ({ drawn }) => drawn?.version === document.version);
      holds(
        (await textsOf('#note-banker text')).join(' ').includes('<b>name</b>'),
        'the title is not drawn as it is written',
      );
      same(await inPage("document.getElementById('note-banker').mark"), 'the same element', 'the note');
      await until('the finding on the note', () =>
        inPage("document.querySelector('#note-banker [data-severity=error]') !== null"),
      );
      await run('undo');
      await closeAll();
    },
  },
  {
    name: 'A click on a note selects its name in the text',
    async run() {
      const { document } = await openBank();
      await run('workbench.action.focusSecondEditorGroup');
      const { notes } = await preview('with its picture');
      const name = find(document, /(?<=channel )portal\b/);
      const note = notes.find(({ nameRange }) => nameRange.start.line === name.start.line);
      holds(note, 'the portal is not among the notes');
      (await testApi()).receive(0, { type: 'note', key: note.key });
      const editor = await until('the cursor on the portal', () => {
        const { activeTextEditor } = vscode.window;
        return activeTextEditor?.selection.isEqual(name) ? activeTextEditor : undefined;
      });
      same(editor.viewColumn, vscode.ViewColumn.One, 'the group of the text');
      await closeAll();
    },
  },
  {
    name: 'A click with the mouse does so, too, and Enter on the note that has the keyboard',
    needsHands: true,
    async run() {
      const { document } = await openBank();
      const isAt = (line: number) => () => vscode.window.activeTextEditor?.selection.active.line === line;
      await ask({ do: 'click', selector: '#note-banker text' });
      await until('the cursor on the banker', isAt(find(document, /relationship banker/).start.line));
      await run('workbench.action.focusSecondEditorGroup');
      await until('the keyboard to be in the picture', () => inPage('document.hasFocus()'));
      await inPage("document.getElementById('note-banker').focus()");
      await ask({ do: 'press', keys: 'ArrowDown' });
      const key = await inPage<string>('document.activeElement.id');
      holds(key !== 'note-banker', 'the arrow key did not move');
      await ask({ do: 'press', keys: 'Enter' });
      const { notes } = await preview('with its picture');
      await until('the cursor on the next note', isAt(notes.find((note) => note.key === key)!.nameRange.start.line));
      await closeAll();
    },
  },
  {
    name: 'The note at the cursor is ringed, and no other',
    needsHands: true,
    async run() {
      const editor = await openBank();
      await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
      for (const id of ['banker', 'families']) {
        const at = find(editor.document, new RegExp(`\\w+ ${id} "`)).start;
        editor.selection = new vscode.Selection(at, at);
        await until(`the ring on ${id}`, async () => {
          const ringed = await inPage<string[]>("[...document.querySelectorAll('[data-ring]')].map(({ id }) => id)");
          return ringed.length === 1 && ringed[0] === `note-${id}`;
        });
      }
      await closeAll();
    },
  },
  {
    name: 'While the text is broken the picture stays, and a line above it leads to the trouble',
    needsHands: true,
    async run() {
      const { document } = await openBank();
      const title = find(document, /(?<=channel portal )"[^"]*"/);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, title, '"Client portal');
      await vscode.workspace.applyEdit(edit);
      await preview('of the broken text', ({ drawn }) => drawn?.version === document.version);
      holds((await textsOf('[data-note]')).length > 15, 'notes are gone');
      const line = title.start.line + 1;
      const [banner] = await textsOf('#notice:not([hidden]) span');
      holds(banner?.includes(String(line)), `the banner does not name line ${line}: ${banner}`);
      await ask({ do: 'click', selector: '#notice button' });
      await until('the cursor on the line', () => vscode.window.activeTextEditor?.selection.active.line === line - 1);
      await run('undo');
      await preview('of the mended text', ({ drawn }) => drawn?.version === document.version);
      same(await textsOf('#notice:not([hidden]) span'), [], 'banners');
      await closeAll();
    },
  },
  {
    name: 'The preview follows the active canvas, unless it is locked',
    async run() {
      await openBank();
      await openCanvas('bookshop.bmc');
      await preview('that followed', ({ uri }) => uri.endsWith('bookshop.bmc'));
      await run('workbench.action.focusSecondEditorGroup');
      await preview('that has the keyboard', ({ active }) => active);
      await run('bmc.preview.toggleLock');
      await preview('that is locked', ({ locked, title }) => locked && title === '[Preview] bookshop.bmc');
      await openCanvas('private-bank.bmc');
      await new Promise((resolve) => setTimeout(resolve, 300));
      await preview('that stayed', ({ uri }) => uri.endsWith('bookshop.bmc'));
      await run('workbench.action.focusSecondEditorGroup');
      await preview('that has the keyboard', ({ active }) => active);
      await run('bmc.showSource');
      await until('the bookshop as text', () =>
        vscode.window.activeTextEditor?.document.uri.path.endsWith('bookshop.bmc'),
      );
      await closeAll();
    },
  },
  {
    name: 'The preview takes the place of the text with the other command, and is one and the same when asked again',
    async run() {
      await openCanvas('private-bank.bmc');
      await run('bmc.showPreview');
      const { column } = await preview('in the group of the text');
      same(column, vscode.ViewColumn.One, 'group');
      await run('bmc.showPreview', fileOf('bookshop.bmc'));
      await preview('of the bookshop', ({ uri }) => uri.endsWith('bookshop.bmc'));
      same((await testApi()).previews().length, 1, 'previews');
      await closeAll();
    },
  },
  {
    name: 'A hidden preview comes back as it was',
    needsHands: true,
    async run() {
      await openBank();
      await inPage('document.querySelector(\'[data-zoom="z"]\').click()');
      await inPage("document.getElementById('stage').scrollTo(100, 200)");
      // By its own clock the page has then remembered where it is, however slow it goes.
      await inPage(
        'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200))))',
      );
      const { document } = await openCanvas('bookshop.bmc');
      await openCanvas('private-bank.bmc');
      await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
      await until(
        'the preview to be hidden',
        () => vscode.window.tabGroups.all[1]?.activeTab?.input instanceof vscode.TabInputText,
      );
      await vscode.window.showTextDocument(
        await vscode.workspace.openTextDocument(fileOf('private-bank.bmc')),
        vscode.ViewColumn.One,
      );
      await run('bmc.showPreviewToSide');
      await until('the same place of the picture', async () => {
        const place = await inPage<unknown[]>(
          "[document.getElementById('zoom-text').textContent, document.getElementById('stage').scrollTop]",
        );
        return JSON.stringify(place) === JSON.stringify(['100 %', 200]);
      });
      await closeAll();
    },
  },
  {
    name: 'A preview of the last session comes back, locked as it was; without a memory it shows the canvas in sight',
    async run() {
      const { restore } = await testApi();
      await openCanvas('bookshop.bmc');
      await restore({ uri: fileOf('private-bank.bmc').toString(), locked: true, zoom: 1, scroll: { x: 0, y: 0 } });
      await preview('of the private bank', ({ uri, locked }) => locked && uri.endsWith('private-bank.bmc'));
      await closeAll();
      await noPreview();
      await openCanvas('bookshop.bmc');
      await restore(undefined);
      await preview('of the bookshop', ({ uri, locked }) => !locked && uri.endsWith('bookshop.bmc'));
      await closeAll();
      await noPreview();
      await restore(undefined);
      await noPreview();
    },
  },
  {
    name: 'Commands show the views; the preview follows in the view that was chosen, and comes back in it',
    async run() {
      await openBank();
      await run('bmc.preview.showFit');
      await preview('of the fit', ({ drawn, view }) => view === 'fit' && drawn?.view === 'fit');
      await openCanvas('bookshop.bmc');
      await preview('of the fit of the bookshop', ({ drawn, uri }) => {
        return uri.endsWith('bookshop.bmc') && drawn?.uri === uri && drawn.view === 'fit';
      });
      await run('bmc.preview.showCanvas');
      await preview('of the canvas', ({ drawn }) => drawn?.view === 'canvas');
      await closeAll();
      await noPreview();
      await openCanvas('bookshop.bmc');
      await run('bmc.preview.showIdeas');
      await preview('that was opened for the ideas', ({ column, drawn }) => column === 2 && drawn?.view === 'ideas');
      await closeAll();
      await noPreview();
      const { restore } = await testApi();
      await restore({ uri: fileOf('private-bank.bmc').toString(), locked: true, view: 'questions' });
      await preview('of the questions', ({ drawn }) => drawn?.view === 'questions');
      await closeAll();
    },
  },
  {
    name: 'In another view, too, the cursor rings its note, a click leads to the text, and a tab leads back',
    needsHands: true,
    async run() {
      const editor = await openBank();
      await run('bmc.preview.showRelationships');
      await preview('of the relationships', ({ drawn }) => drawn?.view === 'relationships');
      await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
      const banker = find(editor.document, /relationship banker/).start;
      editor.selection = new vscode.Selection(banker, banker);
      await until('the ring on the banker', () =>
        inPage("document.querySelector('[data-ring]')?.id.split('~')[0] === 'note-banker'"),
      );
      const families = find(editor.document, /segment families/).start.line;
      await ask({ do: 'click', selector: '[id^=note-families] text' });
      await until(
        'the cursor on the families',
        () => vscode.window.activeTextEditor?.selection.active.line === families,
      );
      await ask({ do: 'click', selector: '#tab-canvas' });
      await preview('of the canvas', ({ drawn }) => drawn?.view === 'canvas');
      await until('the whole canvas', () => inPage("document.getElementById('note-portal') !== null"));
      await closeAll();
    },
  },
  {
    name: 'What depends on the note at the cursor is shown by a command, also where no preview is open yet',
    needsHands: true,
    async run() {
      const editor = await openCanvas('private-bank.bmc');
      const at = find(editor.document, /segment families/).start;
      editor.selection = new vscode.Selection(at, at);
      await run('bmc.preview.showDependents');
      await preview('of the private bank', ({ uri }) => uri.endsWith('private-bank.bmc'));
      await until('the line that tells it', async () => {
        const [said] = await textsOf('#effects:not([hidden]) span');
        return said?.includes('Wealthy families');
      });
      const marked = await inPage<number>("document.querySelectorAll('[data-step=direct]').length");
      holds(marked > 3, `${marked} notes depend on it directly`);
      await closeAll();
    },
  },
  {
    name: 'An untitled canvas previews, too',
    async run() {
      const document = await vscode.workspace.openTextDocument({ language: 'bmc', content: 'segment s "Somebody"\n' });
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      await run('bmc.showPreviewToSide');
      const { drawn } = await preview('of the untitled canvas', ({ uri }) => uri.startsWith('untitled:'));
      same(drawn?.notes, 1, 'notes');
      await closeAll();
    },
  },
  {
    name: 'A canvas of another revision previews, too, and a click on it stays within the comparison',
    async run() {
      const old = vscode.Uri.parse('earlier:/canvases/private-bank.bmc');
      const provider = vscode.workspace.registerTextDocumentContentProvider(old.scheme, {
        provideTextDocumentContent: () => 'segment families "Families"\n\nsegment heirs "Heirs"\n',
      });
      try {
        const now = vscode.Uri.parse('earlier:/canvases/bookshop.bmc');
        await run('vscode.diff', old, now, 'Then and now', { viewColumn: vscode.ViewColumn.One });
        await run('bmc.showPreviewToSide', old);
        const { notes } = await preview('of the earlier revision', ({ uri }) => uri === old.toString());
        same(notes.length, 2, 'notes');
        const heirs = notes.find(({ range }) => range.start.line === 2);
        (await testApi()).receive(0, { type: 'note', key: heirs!.key });
        await until('the cursor on the heirs', () =>
          vscode.window.visibleTextEditors.some(
            ({ document, selection }) => document.uri.toString() === old.toString() && selection.active.line === 2,
          ),
        );
        same(
          vscode.window.tabGroups.all[0]?.tabs.map(({ label }) => label),
          ['Then and now'],
          'tabs beside the preview',
        );
        await closeAll();
      } finally {
        provider.dispose();
      }
    },
  },
  {
    name: 'Where the setting asks for it, a canvas opened for the first time brings its preview, and keeps the keyboard',
    async run() {
      const setting = vscode.workspace.getConfiguration('bmc');
      await setting.update('preview.open', 'beside', vscode.ConfigurationTarget.Workspace);
      try {
        await openCanvas('boiler-maker.bmc');
        const { active, column } = await preview('of the boiler maker', ({ uri }) => uri.endsWith('boiler-maker.bmc'));
        same([active, column], [false, vscode.ViewColumn.Two], 'the preview');
        same(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One, 'the group with the keyboard');
        await closeAll();
        await noPreview();
        await openCanvas('boiler-maker.bmc');
        await new Promise((resolve) => setTimeout(resolve, 500));
        same((await testApi()).previews().length, 0, 'previews the second time');
      } finally {
        await setting.update('preview.open', undefined, vscode.ConfigurationTarget.Workspace);
        await closeAll();
      }
    },
  },
];
