import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { ask } from '../vscode/hands.ts';
import { until } from '../vscode/harness.ts';
import { preview, testApi } from '../vscode/previews.ts';
import { serverProcesses } from '../vscode/server-processes.ts';
import { closeAll, openCanvas } from '../vscode/workspace.ts';
import { note, tell } from './told-by-suite.ts';

/** What of a run in the editor is told: times in milliseconds, memory in bytes. */
export interface LargeFolder {
  /** From one key to its findings and to its picture, by what else goes on. */
  readonly keys: Readonly<Record<string, Keys>>;
  /** What a person waits for. */
  readonly waits: Readonly<Record<string, number>>;
  readonly memory: Readonly<Record<string, { readonly server: number; readonly host: number }>>;
  /** The longest that the window itself did nothing but its work, by what went on. */
  readonly still: Readonly<Record<string, number>>;
  /** What was found, so that a wait for nothing is seen. */
  readonly found: Readonly<Record<string, number>>;
}

interface Keys {
  readonly findings: readonly number[];
  readonly pictures: readonly number[];
}

/** Keys beside which nothing goes on, which others are compared with: many in a second, and one. */
const NOTHING = { quick: 'nothing else', slow: 'nothing else, a key a second' };

/** The canvas in which is typed, and the title in it of which a finding tells. */
const TYPED = 'typed.bmc';
const TITLE = 'Lonely 0';
const KEYS = 40;
/** Typing goes first: what is to be seen beside it must be let in between, in milliseconds from key to key. */
const SLOWLY = 1_000;
const SLOW_KEYS = 12;
const perform = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const measured = {
  keys: {} as Record<string, Keys>,
  waits: {} as Record<string, number>,
  memory: {} as Record<string, { server: number; host: number }>,
  still: {} as Record<string, number>,
  found: {} as Record<string, number>,
};

/** What a real VS Code calls: types, opens the view of all canvases, filters, searches, and tells how long each took. */
export async function run(): Promise<void> {
  const editor = await openCanvas(TYPED);
  await until('the first findings', () => vscode.languages.getDiagnostics(editor.document.uri).length > 0);
  await perform('bmc.showPreviewToSide');
  await preview('of the canvas');
  await perform('workbench.action.focusFirstEditorGroup');
  await rest(3_000);
  await watchWindow();
  await type('warm', editor, 20, 100);
  delete measured.keys.warm;
  await during(NOTHING.quick, () => type(NOTHING.quick, editor, KEYS, 100));
  await during(NOTHING.slow, () => type(NOTHING.slow, editor, SLOW_KEYS, SLOWLY));
  remember('nothing else was asked for');
  await symbols(editor);
  remember('symbols were found');
  await fillView(editor);
  await rest(2_000);
  await during('the view is there, filled', () => type('the view is there, filled', editor, KEYS, 100));
  remember('the view is filled');
  await filter();
  const again = performance.now();
  await findSymbols('wealthy');
  measured.waits['symbols are found again'] = performance.now() - again;
  await references(editor);
  await portfolio();
  await rest(1_000);
  await perform('workbench.action.focusFirstEditorGroup');
  const anew = await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
  await during('all of it was used', () => type('all of it was used', anew, KEYS, 100));
  remember('all of it was used');
  await closeAll();
  tell(measured);
}

/** Types digits over one another in a title; notes how soon the findings tell of it, and the preview shows it. */
async function type(
  when: string,
  editor: vscode.TextEditor,
  count: number,
  between: number,
  isOver: () => Promise<boolean> = async () => false,
): Promise<void> {
  const api = await testApi();
  const { document } = editor;
  const at = document.positionAt(document.getText().indexOf(`"${TITLE.slice(0, -1)}`) + TITLE.length + 1);
  const digit = new vscode.Range(at.translate(0, -1), at);
  const told = (title: string) =>
    vscode.languages.getDiagnostics(document.uri).some(({ message }) => message.includes(title));
  const drawn = () => api.previews()[0]?.drawn?.version === document.version;
  const findings: number[] = [];
  const pictures: number[] = [];
  for (let key = 1; key <= count && !(await isOver()); key += 1) {
    const text = String(key % 10);
    const title = TITLE.slice(0, -1) + text;
    editor.selection = new vscode.Selection(digit.start, digit.end);
    await rest(between);
    const before = document.version;
    const begin = performance.now();
    const typing = perform('type', { text });
    let found: number | undefined;
    let shown: number | undefined;
    while (found === undefined || shown === undefined) {
      await rest(1);
      const now = performance.now() - begin;
      if (document.version !== before && told(title)) found ??= now;
      if (document.version !== before && drawn()) shown ??= now;
      if (now > 20_000) throw new Error(`${when}: no answer to a key: ${document.lineAt(at.line).text}`);
    }
    await typing;
    findings.push(found);
    pictures.push(shown);
  }
  measured.keys[when] = { findings, pictures };
}

/** The view of all canvases, from the click on it until it is read, with a key a second all the while. */
async function fillView(editor: vscode.TextEditor): Promise<void> {
  const api = await testApi();
  const pending = async () => (await api.canvases(0)).pending;
  await during('while the view is filled', async () => {
    const begin = performance.now();
    const since = () => performance.now() - begin;
    await perform('bmc.canvases.focus');
    await until('the first rows', () => ask({ do: 'evaluateOutside', expression: ROWS }));
    measured.waits['the view shows its files'] = since();
    await perform('workbench.action.focusFirstEditorGroup');
    await type('while the view is filled', editor, SLOW_KEYS, SLOWLY, async () => (await pending()) === 0);
    measured.found['still to be read after the keys'] = (await pending()) ?? -1;
    await until('all to be read', async () => (await pending()) === 0, 420_000);
    measured.waits['the view is filled, with a key a second at first'] = since();
  });
  const again = performance.now();
  await perform('bmc.canvases.refresh');
  await rest(200);
  await until('all to be told again', async () => (await pending()) === 0, 60_000);
  measured.waits['the view is refreshed'] = performance.now() - again;
}

async function filter(): Promise<void> {
  const api = await testApi();
  const message = async () => (await api.canvases(0)).message;
  await during('the view is filtered', async () => {
    for (const [what, asked, sign] of [
      ['the view is filtered by a path', { text: '77.bmc' }, /77\.bmc.*(?:none|\d) of/],
      ['the view is filtered by words of notes', { text: 'custodian' }, /custodian.*(?:none|\d) of/],
      ['the view is filtered by a stage', { stage: 'sustain' }, /^(?!.*custodian).*(?:none|\d) of/],
    ] as const) {
      const begin = performance.now();
      await perform('bmc.canvases.filter', asked);
      await waitFor(what, async () => sign.test(await message()));
      measured.waits[what] = performance.now() - begin;
    }
    const begin = performance.now();
    await perform('bmc.canvases.clearFilter');
    await waitFor('all again', async () => (await message()) === '');
    await until('rows again', () => ask({ do: 'evaluateOutside', expression: ROWS }));
    measured.waits['the filter is cleared'] = performance.now() - begin;
  });
}

function findSymbols(query: string): Thenable<vscode.SymbolInformation[]> {
  return perform('vscode.executeWorkspaceSymbolProvider', query) as Thenable<vscode.SymbolInformation[]>;
}

async function symbols(editor: vscode.TextEditor): Promise<void> {
  const when = 'while symbols are looked for';
  await during(when, async () => {
    const begin = performance.now();
    let isOver = false;
    const first = findSymbols('custodian').then((found) => {
      measured.found.symbols = found.length;
      measured.waits['symbols are found, for the first time'] = performance.now() - begin;
      isOver = true;
    });
    await type(when, editor, SLOW_KEYS, SLOWLY, async () => isOver);
    await first;
  });
}

/** Of a note in the canvas that is open, with all others beside it; and where its `from` leads. */
async function references(editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const at = document.positionAt(document.getText().indexOf('families-0') + 1);
  const begin = performance.now();
  const found = (await perform('vscode.executeReferenceProvider', document.uri, at)) as vscode.Location[];
  measured.waits['references of a segment are found'] = performance.now() - begin;
  measured.found.references = found.length;
  const then = performance.now();
  const links = (await perform('vscode.executeLinkProvider', document.uri, 10)) as vscode.DocumentLink[];
  measured.waits['the link to the earlier canvas is there'] = performance.now() - then;
  measured.found.links = links.length;
}

async function portfolio(): Promise<void> {
  await during('the portfolio is opened', async () => {
    const begin = performance.now();
    await perform('bmc.showPortfolio');
    const page = await until(
      'the page',
      () =>
        vscode.workspace.textDocuments.find(({ uri, lineCount }) => uri.scheme === 'bmc-portfolio' && lineCount > 5),
      120_000,
    );
    measured.waits['the portfolio is written'] = performance.now() - begin;
    measured.found['characters of the portfolio'] = page.getText().length;
    await until('the page to be seen', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputCustom;
    });
    await rest(5_000);
  });
}

async function waitFor(what: string, is: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await is())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await rest(5);
  }
}

const ROWS = `document.querySelectorAll('[id="workbench.view.extension.bmc"] .monaco-list-row, .pane-body .monaco-list-row').length`;

/** Notes the longest that nothing else could be done in the window, such as showing a letter that was typed. */
function watchWindow(): Promise<unknown> {
  const expression = `{
    let last = performance.now();
    globalThis.longestStill = 0;
    setInterval(() => {
      const now = performance.now();
      globalThis.longestStill = Math.max(globalThis.longestStill, now - last - 10);
      last = now;
    }, 10);
  }`;
  return ask({ do: 'evaluateOutside', expression });
}

async function during(what: string, work: () => Promise<void>): Promise<void> {
  await ask({ do: 'evaluateOutside', expression: 'globalThis.longestStill = 0' });
  note(`${what} …`);
  await work();
  measured.still[what] = Number(await ask({ do: 'evaluateOutside', expression: 'globalThis.longestStill' }));
}

function remember(when: string): void {
  const [server] = serverProcesses();
  measured.memory[when] = { server: residentSize(server ?? 0), host: process.memoryUsage.rss() };
}

/** What a process holds of the machine's memory, in bytes; 0 where the system does not tell. */
function residentSize(pid: number): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}
