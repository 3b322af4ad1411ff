import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { CANVAS_CHANGED, type CanvasChangedParams } from '../../src/protocol/rendering.ts';
import { check } from '../../src/rules/check.ts';
import { numbers } from '../formatting/canvases.ts';
import { LanguageClient } from '../server/language-client.ts';

/** How a server fared while canvases were edited. */
export interface Soaked {
  readonly edits: number;
  /** How often what it said of a text was compared with what is said of it afresh. */
  readonly comparisons: number;
  /** The first text that it said something else of, if any. */
  readonly differing: Difference | undefined;
  /** What it kept in memory after each step of `memoryEvery` edits, in bytes, garbage left aside. */
  readonly heaps: readonly number[];
  /** From the last edit of each burst to its findings, in milliseconds, in order. */
  readonly latencies: readonly number[];
}

interface Difference {
  readonly text: string;
  readonly told: readonly string[];
  readonly afresh: readonly string[];
}

/** How much is done. */
export interface SoakPlan {
  readonly edits: number;
  readonly memoryEvery: number;
  readonly seed: number;
  /** Told of each step. */
  readonly onStep?: (edits: number, heap: number) => void;
}

const COMPARE_EVERY = 100;

/** The most edits that are sent at once, as when somebody types fast. */
const LONGEST_BURST = 10;

/** A canvas that has grown beyond this begins anew. */
const LONGEST_TEXT = 20_000;

const EXAMPLES = ['private-bank', 'with-findings', 'bookshop'].map((name) =>
  readFileSync(join(import.meta.dirname, `../../examples/${name}.bmc`), 'utf8'),
);

/** What people and tools put into a text. */
const TYPED = [
  ...'abcdefg {}",/-\n\t',
  '\n  with ',
  'segment x "X" {\n  kind niche\n}\n',
  'relationship { }',
  '"""',
  '/*',
  '*/',
  '//',
  'é',
  '👩‍👩‍👧',
  '\r\n',
  '\u2028',
  ', all',
  ' amount 12k EUR per year',
  '// bmc-ignore term/alias: so\n',
];

const catalogue = catalogueOf('en');
const SEVERITIES = ['', 'error', 'warning', 'information'];

const told = ({ code, message, range, severity }: Diagnostic): string =>
  JSON.stringify([code, SEVERITIES[severity ?? 0], message, range]);

/** What is found in a text by who has never seen another. */
function findAfresh(text: string): readonly string[] {
  return check(readCanvas(text), { catalogue }).map(({ code, message, range, severity }) =>
    JSON.stringify([code, severity, message, range]),
  );
}

/** A canvas that is open in the server, and its text as the editor has it. */
class OpenCanvas {
  readonly uri: string;
  text: string;
  readonly #whole: string;
  readonly #client: LanguageClient;
  #read = 1;
  #onRead = () => {};

  constructor(client: LanguageClient, uri: string, text: string) {
    this.#client = client;
    this.uri = uri;
    this.text = text;
    this.#whole = text;
  }

  /** Does one edit; the server is not waited for. */
  async edit(next: () => number): Promise<void> {
    if (this.text.length > LONGEST_TEXT || next() < 0.004) {
      this.text = this.#whole;
      return this.#client.change(this.uri, this.text);
    }
    const source = new SourceText(this.text);
    const start = this.#place(Math.floor(next() * (this.text.length + 1)));
    const removed = next() < 0.5 ? 0 : Math.floor(next() ** 4 * 200);
    const end = this.#place(Math.min(this.text.length, start + removed));
    const isMoved = next() < 0.1;
    const from = Math.floor(next() * this.text.length);
    const typed = isMoved
      ? this.text.slice(from, from + Math.floor(next() * 150))
      : removed > 0 && next() < 0.5
        ? ''
        : TYPED[Math.floor(next() * TYPED.length)]!;
    this.text = this.text.slice(0, start) + typed + this.text.slice(end);
    return this.#client.change(this.uri, typed, { start: source.positionAt(start), end: source.positionAt(end) });
  }

  /** A place to edit at, or the one before it: no editor gets between the two signs of a line's end. */
  #place(at: number): number {
    return this.text[at - 1] === '\r' && this.text[at] === '\n' ? at - 1 : at;
  }

  /** The findings of the text as it is now. */
  async findings(): Promise<readonly Diagnostic[]> {
    const version = this.#client.versionOf(this.uri);
    while (this.#read !== version) await new Promise<void>((resolve) => (this.#onRead = resolve));
    // It tells that it has read a version, then what it found; a question is answered behind both.
    await this.#client.connection.sendRequest('textDocument/foldingRange', { textDocument: { uri: this.uri } });
    return this.#client.latest(this.uri)?.diagnostics ?? [];
  }

  /** Told that the server has read a version. */
  wasRead(version: number): void {
    this.#read = version;
    this.#onRead();
  }
}

/** Edits canvases in the built server at random, and compares what it says with what is said afresh. */
export async function soak({ edits, memoryEvery, seed, onStep }: SoakPlan): Promise<Soaked> {
  const probe = join(import.meta.dirname, 'memory-probe.ts');
  const client = await LanguageClient.start({}, undefined, {}, 'en', ['--expose-gc', '--import', probe]);
  const next = numbers(seed);
  const canvases = EXAMPLES.map((text, at) => new OpenCanvas(client, `untitled:soak-${at}.bmc`, text));
  for (const { uri, text } of canvases) await client.open(uri, text);
  client.connection.onNotification(CANVAS_CHANGED, ({ uri, version }: CanvasChangedParams) =>
    canvases.find((canvas) => canvas.uri === uri)?.wasRead(version),
  );
  const heaps: number[] = [];
  const latencies: number[] = [];
  let comparisons = 0;
  let differing: Difference | undefined;
  const compare = async (canvas: OpenCanvas) => {
    const [said, afresh] = [(await canvas.findings()).map(told), findAfresh(canvas.text)];
    comparisons += 1;
    if (said.join('\n') !== afresh.join('\n')) differing = { text: canvas.text, told: said, afresh };
  };
  for (let done = 0; done < edits && !differing; ) {
    const canvas = canvases[Math.floor(next() * canvases.length)]!;
    const most = COMPARE_EVERY - (done % COMPARE_EVERY);
    const burst = Math.min(most, edits - done, 1 + Math.floor(next() * LONGEST_BURST));
    for (let count = 0; count < burst; count += 1) await canvas.edit(next);
    const sent = performance.now();
    await canvas.findings();
    latencies.push(performance.now() - sent);
    done += burst;
    if (done % COMPARE_EVERY === 0) for (const each of canvases) if (!differing) await compare(each);
    if (done % memoryEvery !== 0) continue;
    // The same texts each time, so that what is kept is of the server alone.
    for (const each of canvases) {
      await client.change(each.uri, EXAMPLES[canvases.indexOf(each)]!);
      each.text = EXAMPLES[canvases.indexOf(each)]!;
      await each.findings();
    }
    heaps.push(Number(await client.ask('memory')));
    onStep?.(done, heaps.at(-1)!);
  }
  await client.stop();
  return { edits, comparisons, differing, heaps, latencies };
}
