import * as vscode from 'vscode';
import type { StageCommand } from '../../../src/protocol/presenting.ts';
import { type GitFolder, gitFolder, haveGit } from '../git-folder.ts';
import { ask } from '../hands.ts';
import { type Case, holds, same, until } from '../harness.ts';
import { find, inPage, preview, testApi, textsOf } from '../previews.ts';
import { closeAll, fileOf, openCanvas } from '../workspace.ts';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

const FIRST = `canvas "Bank" { from "kiosk.bmc" }
segment families "Families"
relationship banker "A named banker" { with families  type dedicated-personal-assistance }
channel branch "Branches" { kind branch  for families }
`;
const SECOND = FIRST.replace('channel branch "Branches" { kind branch  for families }', 'partner agency "Agency"');
const KIOSK = 'canvas "Kiosk"\nsegment passers "Passers-by"\n';

/** Does something with a repository of three commits: a kiosk, a bank, the bank under another name and changed. */
async function withBank(use: (folder: GitFolder, bank: vscode.TextEditor) => Promise<void>): Promise<void> {
  const folder = await gitFolder('reviewed');
  try {
    await folder.write('kiosk.bmc', KIOSK);
    folder.commit('A kiosk');
    await folder.write('old bank.bmc', FIRST);
    folder.commit('A bank');
    folder.git('mv', 'old bank.bmc', 'bänk.bmc');
    await folder.write('bänk.bmc', SECOND);
    folder.commit('An agency for the branches');
    const document = await vscode.workspace.openTextDocument(folder.file('bänk.bmc'));
    await use(folder, await vscode.window.showTextDocument(document, vscode.ViewColumn.One));
  } finally {
    await closeAll();
    await folder.remove();
  }
}

const titled = (title: string) =>
  preview(`called ${title}`, (shown) => shown.title === title && shown.view === 'changes');

/** Replaces a stretch of a canvas in its editor. */
async function type(editor: vscode.TextEditor, what: RegExp, by: string): Promise<void> {
  await editor.edit((edit) => edit.replace(find(editor.document, what), by));
}

/** What happened to how many notes, as the line above the picture tells. */
const counts = () => textsOf('#signs .chip:not([hidden])');

const countsAre = (expected: readonly string[]) =>
  until(
    `the changes ${expected.join(', ')}, and no others`,
    async () => JSON.stringify(await counts()) === JSON.stringify(expected),
  );

/** The editor that has the keyboard, once it shows this. */
const editing = (what: string, is: (editor: vscode.TextEditor) => boolean) =>
  until(what, () => {
    const { activeTextEditor } = vscode.window;
    return activeTextEditor && is(activeTextEditor) ? activeTextEditor : undefined;
  });

/** Chooses the entry of the list that is open which says this. */
async function choose(words: string): Promise<void> {
  const listed = `[...document.querySelectorAll('.quick-input-widget .quick-input-list-entry')].map((entry) => entry.textContent)`;
  await until(`${words} in the list`, async () => {
    const entries = (await ask({ do: 'evaluateOutside', expression: listed })) as string[];
    return entries.some((entry) => entry.includes(words));
  });
  await ask({ do: 'type', text: words });
  await until(`${words} at the top`, async () => {
    const [first] = (await ask({ do: 'evaluateOutside', expression: listed })) as string[];
    return first?.includes(words);
  });
  await ask({ do: 'press', keys: 'Enter' });
}

const withGit: readonly Case[] = [
  {
    name: 'Changes against HEAD: an edit is drawn, followed, and led back to the text on both sides',
    run: () =>
      withBank(async (folder, editor) => {
        await run('bmc.compareWithHead');
        await titled('bänk.bmc ↔ HEAD');
        await type(editor, /relationship.*\n/, 'segment firms "Firms"\n');
        const { notes } = await preview('of what is gone', (shown) =>
          shown.notes.some(({ side }) => side === 'before'),
        );
        const gone = notes.find(({ side }) => side === 'before')!;
        const api = await testApi();
        api.receive(0, { type: 'note', key: gone.key });
        const earlier = await editing('the earlier text', ({ document }) => document.uri.scheme === 'git');
        same(earlier.document.getText(earlier.selection), 'banker', 'what is selected in the earlier text');
        same(earlier.document.lineAt(earlier.selection.start).text, SECOND.split('\n')[2], 'its line');
        await titled('bänk.bmc ↔ HEAD');
        const isNew = notes.find(({ key }) => key === 'note-firms')!;
        api.receive(0, { type: 'note', key: isNew.key });
        const later = await editing('the later text', ({ document }) => document === editor.document);
        same(later.document.getText(later.selection), 'firms', 'what is selected in the later text');
        // What was committed is no change any more.
        await editor.document.save();
        folder.commit('Firms');
        await preview('without changes', (shown) => shown.notes.every(({ side }) => side === undefined));
      }),
  },
  {
    name: 'The line of changes counts, steps and switches between before and now',
    needsHands: true,
    run: () =>
      withBank(async (_, editor) => {
        await run('bmc.compareWithHead', editor.document.uri);
        await titled('bänk.bmc ↔ HEAD');
        same(await counts(), [], 'changes');
        await type(editor, /"Families"/, '"Wealthy families"');
        await countsAre(['1 changed']);
        await type(editor, /relationship.*\n/, 'segment firms "Firms"\n');
        await countsAre(['1 new', '1 gone', '1 changed']);
        const found = () => inPage<string[]>("[...document.querySelectorAll('[data-found]')].map(({ id }) => id)");
        await run('bmc.preview.nextChange');
        const [first] = await until('the first change', async () =>
          (await found()).length === 1 ? found() : undefined,
        );
        await run('bmc.preview.nextChange');
        await until('the next change', async () => (await found())[0] !== first);
        await run('bmc.preview.nextState');
        await until('the canvas as it was', () => inPage("document.getElementById('note-firms') === null"));
        same(await textsOf('#states [aria-checked=true]'), ['Before'], 'the state');
        await ask({ do: 'click', selector: '[data-state=after]' });
        await until('the canvas as it is', () => inPage("document.getElementById('note-firms') !== null"));
        await ask({ do: 'picture', name: 'changes' });
      }),
  },
  {
    name: 'A canvas is compared with a revision and a file that are chosen from lists, and with its last save',
    needsHands: true,
    run: () =>
      withBank(async (_, editor) => {
        void run('bmc.compareWithRevision');
        await choose('An agency for the branches');
        const { title } = await preview('against a commit', (shown) => /^bänk\.bmc ↔ [0-9a-f]{7}$/.test(shown.title));
        holds(title, 'no title');
        void run('bmc.compareWithFile');
        await choose('kiosk.bmc');
        await titled('bänk.bmc ↔ kiosk.bmc');
        await countsAre(['3 new', '1 gone']);
        await run('bmc.compareWithSaved');
        await titled('bänk.bmc ↔ the last save');
        await countsAre([]);
        await type(editor, /partner agency.*/, '');
        await countsAre(['1 gone']);
        const { notes } = await titled('bänk.bmc ↔ the last save');
        (await testApi()).receive(0, { type: 'note', key: notes.find(({ side }) => side === 'before')!.key });
        const earlier = await editing('the saved text', ({ document }) => document.uri.scheme === 'bmc-earlier');
        same(earlier.document.getText(), SECOND, 'the text');
      }),
  },
  {
    name: 'The history of a canvas is chosen from, and gone through under every name of its file',
    needsHands: true,
    run: () =>
      withBank(async () => {
        void run('bmc.showHistory');
        await choose('An agency for the branches');
        const shown = (what: string, is: RegExp) =>
          preview(what, ({ title, view }) => view === 'changes' && is.test(title));
        await shown('of a revision', /^bänk\.bmc \([0-9a-f]{7}\) ↔ [0-9a-f]{7}$/);
        await countsAre(['1 new', '1 gone']);
        const step = () => textsOf('#revision:not([hidden]) span');
        same((await step())[0], '4 of 5', 'the step');
        holds((await step())[1]?.startsWith('An agency for the branches · Ann'), `it is about ${(await step())[1]}`);
        await run('bmc.preview.earlierRevision');
        await shown('of the first revision', /^old bank\.bmc \([0-9a-f]{7}\) ↔ an empty canvas$/);
        await run('bmc.preview.earlierRevision');
        await shown('of what it grew out of', /^old bank\.bmc \([0-9a-f]{7}\) ↔ kiosk\.bmc$/);
        await run('bmc.preview.earlierRevision');
        await shown('of the kiosk', /^kiosk\.bmc \([0-9a-f]{7}\) ↔ an empty canvas$/);
        await ask({ do: 'click', selector: '[data-do=later]' });
        await shown('of what it grew out of, again', /^old bank\.bmc \([0-9a-f]{7}\) ↔ kiosk\.bmc$/);
      }),
  },
  {
    name: 'The history of a canvas is presented from its beginning on, step by step',
    run: () =>
      withBank(async () => {
        const api = await testApi();
        await run('bmc.presentHistory');
        const at = (title: string, step: string) =>
          until(`“${title}” at ${step}; it is ${JSON.stringify(api.previews().map(({ told }) => told))}`, () =>
            api.previews().find(({ told }) => told?.story.steps[0]?.title === title && told.position.step === step),
          );
        const { told, view } = await at('A kiosk', 'whole');
        same(view, 'changes', 'the view');
        same(told!.story.title, 'Kiosk', 'the canvas');
        holds(told!.story.steps[0]!.remarks[0]!.startsWith('1 of 5 · Ann'), `${told!.story.steps[0]!.remarks}`);
        same(told!.story.steps.map(({ id }) => id).join(), 'whole,segment', 'its steps');
        const goTo = async (command: StageCommand, title: string, step: string) => {
          api.receiveFromSpeaker({ type: 'command', command });
          await at(title, step);
        };
        await run('bmc.openSpeakerView');
        // Before the first there is nothing, and nobody is told so.
        api.receiveFromSpeaker({ type: 'command', command: { do: 'previous' } });
        await goTo({ do: 'last' }, 'A kiosk', 'segment');
        await goTo({ do: 'next' }, 'Grew out of kiosk.bmc', 'whole');
        await goTo({ do: 'last' }, 'Grew out of kiosk.bmc', 'relationship');
        await goTo({ do: 'next' }, 'A bank', 'whole');
        await goTo({ do: 'last' }, 'A bank', 'relationship');
        await goTo({ do: 'next' }, 'An agency for the branches', 'whole');
        await goTo({ do: 'previous' }, 'A bank', 'relationship');
        api.receiveFromSpeaker({ type: 'command', command: { do: 'end' } });
        await until('the end', () => api.previews().every(({ told }) => told === undefined));
      }),
  },
  {
    name: 'A canvas that was deleted is drawn as gone, as the source control view asks for it',
    run: () =>
      withBank(async (folder) => {
        await vscode.workspace.fs.delete(folder.file('kiosk.bmc'));
        await run('bmc.compareWithHead', { resourceUri: folder.file('kiosk.bmc') });
        await titled('kiosk.bmc ↔ HEAD');
        const { notes } = await preview('of what is gone', (shown) => shown.notes.length === 1);
        same(
          notes.map(({ side }) => side),
          ['before'],
          'the side of its note',
        );
      }),
  },
  {
    name: 'A preview that is restored compares with what it was compared with',
    run: () =>
      withBank(async (folder, { document }) => {
        await type(await vscode.window.showTextDocument(document), /"Families"/, '"Others"');
        const against = { kind: 'file', uri: folder.file('kiosk.bmc').toString() };
        const state = { uri: document.uri.toString(), locked: true, view: 'changes', against };
        await (await testApi()).restore(state);
        await titled('[Changes] bänk.bmc ↔ kiosk.bmc');
        await folder.write('kiosk.bmc', document.getText());
        await preview('that follows the file', ({ notes }) => notes.every(({ side }) => side === undefined));
      }),
  },
  {
    name: 'A canvas in a revision, and one that was never saved, are previewed',
    run: () =>
      withBank(async (folder) => {
        const [uri] = [folder.file('bänk.bmc')];
        const { exports } = vscode.extensions.getExtension('vscode.git')!;
        const revision: vscode.Uri = exports.getAPI(1).toGitUri(uri, 'HEAD');
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(revision), vscode.ViewColumn.One);
        await run('bmc.showPreviewToSide');
        const shown = await preview('of the revision', (one) => one.uri.startsWith('git:'));
        holds(shown.notes.length === 3, `it shows ${shown.notes.length} notes`);
        const untitled = await vscode.workspace.openTextDocument({ language: 'bmc', content: KIOSK });
        await vscode.window.showTextDocument(untitled, vscode.ViewColumn.One);
        await preview('of the untitled canvas', (one) => one.uri.startsWith('untitled:') && one.notes.length === 1);
        await run('bmc.preview.showChanges');
        await preview('that tells there is nothing earlier', ({ trouble }) => trouble?.includes('not saved') === true);
      }),
  },
];

/** Comparing canvases, as a reviewer does; what needs no git is tried where there is none, too. */
export const compare: readonly Case[] = [
  ...(haveGit ? withGit : []),
  {
    name: 'Outside of git the last save is compared with, and a reader is told what cannot be',
    async run() {
      const own = fileOf('unversioned.bmc');
      await vscode.workspace.fs.writeFile(own, new TextEncoder().encode(KIOSK));
      const editor = await openCanvas('unversioned.bmc');
      await run('bmc.preview.showChanges');
      await titled('unversioned.bmc ↔ the last save');
      await type(editor, /segment.*/, '');
      await preview('of what is not saved', ({ notes }) => notes.some(({ side }) => side === 'before'));
      await closeAll();
      const against = { kind: 'revision', ref: 'HEAD', name: 'HEAD' };
      const state = { uri: own.toString(), locked: false, view: 'changes', against };
      await (await testApi()).restore(state);
      const { trouble } = await preview('without a revision', (shown) => shown.trouble !== undefined);
      holds(/no git/.test(trouble ?? ''), `it says ${trouble}`);
      await closeAll();
      await vscode.workspace.fs.delete(own);
    },
  },
];
