import * as vscode from 'vscode';
import type { CanvasesSnapshot, CanvasRow } from '../../../src/extension/test-api.ts';
import { type Case, holds, same, until } from '../harness.ts';
import { find, preview, testApi } from '../previews.ts';
import { closeAll, fileOf, openCanvas } from '../workspace.ts';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

/** Waits for the tree, read as a whole, to be such; gives it. */
async function tree(
  what: string,
  is: (shown: CanvasesSnapshot) => boolean = () => true,
  depth = 4,
): Promise<CanvasesSnapshot> {
  const api = await testApi();
  let last: CanvasesSnapshot | undefined;
  const told = () => JSON.stringify([last?.pending, last?.message, last?.rows.map(labelOf)]);
  return until(`the tree ${what}`, async () => {
    last = await api.canvases(depth);
    return last.pending === 0 && is(last) ? last : undefined;
  }).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : String(error)}; it is ${told()}`);
  });
}

const labelOf = ({ item }: CanvasRow) => `${String(item.label)} | ${String(item.description ?? '')}`;

/** Every canvas of the tree, whatever folder it is in. */
function canvasesOf(rows: readonly CanvasRow[]): readonly CanvasRow[] {
  return rows.flatMap((row) => (row.node.kind === 'folder' ? canvasesOf(row.rows) : [row]));
}

function titled(shown: CanvasesSnapshot, title: string): CanvasRow {
  const row = canvasesOf(shown.rows).find(({ item }) => item.label === title);
  holds(row, `there is no canvas ${title}: ${canvasesOf(shown.rows).map(labelOf).join(', ')}`);
  return row;
}

async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = fileOf(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

const BANK = 'canvas "Twin" { stage sustain }\nsegment f "Families" { kind niche }\npartner "Canner"\n';
const SHOP = 'canvas "Twin" {\npartner "CANNER"\n';

/** Two canvases of one name in folders of their own; one of them is broken. */
async function withTwins(use: () => Promise<void>): Promise<void> {
  await write('twins/a/twin.bmc', BANK);
  await write('twins/b/twin.bmc', SHOP);
  try {
    await use();
  } finally {
    await run('bmc.canvases.clearFilter');
    await closeAll();
    await vscode.workspace.fs.delete(fileOf('twins'), { recursive: true, useTrash: false });
  }
}

/** The view of all canvases, what it does with them, and the page about all. */
export const canvases: readonly Case[] = [
  {
    name: 'The view of canvases lists them with stage, findings and notes, blocks below them, and follows the files',
    async run() {
      await run('bmc.canvases.focus');
      const shown = await tree('of the examples');
      const bank = titled(shown, 'Private bank');
      holds(/^grow · (?:\d+ warnings? · )?\d+ notes$/.test(String(bank.item.description)), labelOf(bank));
      same(bank.rows[0]?.item.label, 'Key Partners', 'the first block');
      holds(
        bank.rows.every(({ rows }) => rows.length > 0),
        'every block has its notes',
      );
      const banker = bank.rows.flatMap(({ rows }) => rows).find(({ item }) => item.label === 'A named private banker');
      holds(/dedicated personal assistance/.test(String(banker?.item.description)), 'the note tells its type');
      const wrong = titled(shown, 'The studio on Mill Street');
      holds(/\d+ errors/.test(String(wrong.item.description)), labelOf(wrong));
      same((wrong.item.iconPath as vscode.ThemeIcon).id, 'error', 'its sign');

      await withTwins(async () => {
        const more = await tree(
          'with the twins',
          ({ rows }) => canvasesOf(rows).length === canvasesOf(shown.rows).length + 2,
          4,
        );
        const folder = more.rows.find(({ item }) => item.label === 'twins');
        same(
          folder?.rows.map(({ item, rows }) => [item.label, rows.length]),
          [
            ['a', 1],
            ['b', 1],
          ],
          'the folders of the twins',
        );
        const broken = folder?.rows[1]?.rows[0];
        holds(
          /brace/.test(String(broken?.item.tooltip)),
          `what cannot be read says why: ${String(broken?.item.tooltip)}`,
        );
      });
      const without = ({ rows }: CanvasesSnapshot) => canvasesOf(rows).length === canvasesOf(shown.rows).length;
      await tree('without the twins', without, 4);
    },
  },
  {
    name: 'The view of canvases finds the canvases of a folder that is moved into the workspace, and misses those of one moved out',
    async run() {
      const { fs } = vscode.workspace;
      const outside = fileOf('../moved');
      const inside = fileOf('moved');
      await run('bmc.canvases.focus');
      const count = async () => canvasesOf((await tree('of all')).rows).length;
      const before = await count();
      await write('../moved/deeper/twin.bmc', BANK);
      try {
        // The editor tells of the folder alone, of nothing in it.
        await fs.rename(outside, inside);
        await tree('with the folder', ({ rows }) => canvasesOf(rows).length === before + 1);
        await fs.rename(inside, outside);
        await tree('without the folder', ({ rows }) => canvasesOf(rows).length === before);
      } finally {
        for (const folder of [outside, inside]) {
          await Promise.resolve(fs.delete(folder, { recursive: true, useTrash: false })).catch(() => undefined);
        }
      }
    },
  },
  {
    name: 'The view of canvases shows an open canvas as it is written, and a note leads to its place',
    async run() {
      const editor = await openCanvas('private-bank.bmc');
      await run('bmc.canvases.focus');
      const shown = await tree('of the examples');
      const [block] = titled(shown, 'Private bank').rows;
      const note = block?.rows[0]?.item;
      await run(note!.command!.command, ...(note!.command!.arguments ?? []));
      await until('the cursor at the note', () => {
        const active = vscode.window.activeTextEditor;
        return (
          active?.document.getText(active.selection) !== '' && active?.document.fileName.endsWith('private-bank.bmc')
        );
      });
      await editor.edit((change) => change.replace(find(editor.document, /(?<=canvas ")[^"]+/), 'House bank'));
      await tree('of the text that is written', ({ rows }) =>
        canvasesOf(rows).some(({ item }) => item.label === 'House bank'),
      );
      await run('undo');
      await tree('as before', ({ rows }) => canvasesOf(rows).some(({ item }) => item.label === 'Private bank'));
      await closeAll();
    },
  },
  {
    name: 'The view of canvases is filtered by text, stage, segment and relationship, says so, and shows all again',
    async run() {
      await run('bmc.canvases.focus');
      const all = canvasesOf((await tree('of all')).rows).length;
      const titles = ({ rows }: CanvasesSnapshot) => canvasesOf(rows).map(({ item }) => String(item.label));
      await run('bmc.canvases.filter', { stage: 'grow' });
      const grown = await tree('at the stage grow', ({ message }) => /^Grow: /.test(message));
      holds(titles(grown).includes('Private bank') && titles(grown).length < all, titles(grown).join());
      same(grown.message, `Grow: ${titles(grown).length} of ${all} canvases`, 'the sign of the filter');
      await run('bmc.canvases.filter', { segmentKind: 'niche', relationshipType: 'communities', text: 'medicine' });
      const few = await tree('of three parts', ({ message }) => /“medicine”/.test(message));
      same(titles(few), ['A medicine and its community'], few.message);
      await run('bmc.canvases.filter', { text: 'nowhere to be found' });
      const none = await tree('of nothing', ({ message }) => /none of/.test(message));
      same(titles(none), [], none.message);
      await run('bmc.canvases.clearFilter');
      const again = await tree('of all again', ({ message }) => message === '');
      same(titles(again).length, all, 'canvases');
    },
  },
  {
    name: 'From the view of canvases two are compared, and one is previewed',
    async run() {
      await run('bmc.canvases.focus');
      const shown = await tree('of the examples');
      const [early, later] = ['Reliance Jio, the early days', 'Reliance Jio, years later'].map(
        (title) => titled(shown, title).node,
      );
      await run('bmc.canvases.compare', later, [early, later]);
      const compared = await preview(
        'of the changes',
        ({ uri, view }) => view === 'changes' && uri.endsWith('jio-later.bmc'),
      );
      same(compared.trouble, undefined, 'trouble');
      await closeAll();
      await run('bmc.canvases.preview', titled(shown, 'Private bank').node);
      await preview('of the bank', ({ uri }) => uri.endsWith('private-bank.bmc'));
      await closeAll();
    },
  },
  {
    name: 'From the view of canvases several are presented in a row, on and back',
    async run() {
      await withTwins(async () => {
        await write('twins/b/twin.bmc', 'canvas "Second"\nsegment s "Shoppers"\n');
        await run('bmc.canvases.focus');
        const shown = await tree(
          'with the twins',
          ({ rows }) => canvasesOf(rows).some(({ item }) => item.label === 'Second'),
          3,
        );
        const folder = shown.rows.find(({ item }) => item.label === 'twins')!;
        await run('bmc.canvases.present', folder.node, [folder.node]);
        const api = await testApi();
        const at = (title: string, step: string) =>
          until(`“${title}” at ${step}; it is ${JSON.stringify(api.previews().map(({ told }) => told))}`, () =>
            api.previews().some(({ told }) => told?.story.title === title && told.position.step === step),
          );
        await at('Twin', 'opening');
        const steps = api.previews()[0]!.told!.story.steps;
        api.receive(0, { type: 'beyondStage', to: 'previous' });
        await run('bmc.openSpeakerView');
        for (const step of steps.slice(1)) {
          api.receiveFromSpeaker({ type: 'command', command: { do: 'step', id: step.id } });
          await at('Twin', step.id);
        }
        api.receiveFromSpeaker({ type: 'command', command: { do: 'last' } });
        await at('Twin', steps.at(-1)!.id);
        api.receiveFromSpeaker({ type: 'command', command: { do: 'next' } });
        await at('Second', 'opening');
        api.receiveFromSpeaker({ type: 'command', command: { do: 'previous' } });
        await at('Twin', steps.at(-1)!.id);
        api.receiveFromSpeaker({ type: 'command', command: { do: 'end' } });
        await until('the end', () => api.previews().every(({ told }) => told === undefined));
      });
    },
  },
  {
    name: 'The portfolio opens as a page about the canvases that are shown, and follows them',
    async run() {
      await withTwins(async () => {
        await run('bmc.canvases.focus');
        await run('bmc.canvases.filter', { text: 'twins/' });
        await tree('of the twins', ({ message }) => /2 of/.test(message));
        await run('bmc.showPortfolio');
        const page = () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'bmc-portfolio');
        const says = (what: string, words: string) =>
          until(`the page to ${what}`, () => page()?.getText().includes(words)).catch((error) => {
            throw new Error(`${error}; it says: ${page()?.getText().slice(0, 600)}`);
          });
        await says('tell its canvases', '# Portfolio\n\n2 canvases');
        // What the last case left in files of these names may be told first.
        await says('tell the shared partner', '| Canner | 2 | [twins/a/twin');
        holds(page()?.uri.path.includes('twins'), `the page's name tells the filter: ${page()?.uri.path}`);
        await until('the page to be seen', () => {
          const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
          return input instanceof vscode.TabInputCustom && input.viewType === 'vscode.markdown.preview.editor';
        });
        await write('twins/c/twin.bmc', BANK);
        await says('follow', '# Portfolio\n\n3 canvases');
      });
    },
  },
];
