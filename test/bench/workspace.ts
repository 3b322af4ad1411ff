import { pathToFileURL } from 'node:url';
import { LanguageClient } from '../server/language-client.ts';
import { inBenchFolder, writeCanvases } from './bench-folder.ts';
import { generateCanvas } from './generate-canvas.ts';
import { figuresOf, milliseconds, printTable, quantile, reach } from './statistics.ts';
import { lastOf } from './typing.ts';

const OTHERS = 5_000;
const STARTS = 7;
const KEYS = 60;

/** What a folder full of other canvases costs who opens one of them and types: server by server, by turns. */
export async function benchWorkspace(): Promise<void> {
  await inBenchFolder(async (folder) => {
    const places = {
      'no other canvas': pathToFileURL(writeCanvases(`${folder}/none`, 0)).href,
      [`${OTHERS.toLocaleString('en')} others`]: pathToFileURL(writeCanvases(`${folder}/many`, OTHERS)).href,
    };
    const found = new Map(Object.keys(places).map((name) => [name, { first: [] as number[], keys: [] as number[] }]));
    for (let run = 0; run < STARTS; run += 1) {
      for (const [name, place] of Object.entries(places)) {
        const { first, keys } = await startAndType(place);
        found.get(name)!.first.push(first);
        found.get(name)!.keys.push(...keys);
      }
    }
    const [none, many] = [...found.values()] as unknown as [Times, Times];
    const rows = [...found].map(([name, { first, keys }]) => {
      const { median, p95 } = figuresOf(keys);
      return [name, milliseconds(figuresOf(first).median), `${milliseconds(median)} / ${milliseconds(p95)}`];
    });
    printTable(
      'A folder in the editor',
      ['beside one of 300 lines', 'start to first findings', 'keystroke to findings'],
      rows,
    );
    const compare = (of: (times: Times) => readonly number[]) => {
      const [without, beside] = [quantile(of(none), 0.25), quantile(of(many), 0.25)];
      return [beside / without, `${milliseconds(beside)} and ${milliseconds(without)}`] as const;
    };
    reach('9', ...compare(({ keys }) => keys));
    reach('10', ...compare(({ first }) => first));
  });
}

interface Times {
  readonly first: readonly number[];
  readonly keys: readonly number[];
}

async function startAndType(folder: string): Promise<{ first: number; keys: number[] }> {
  const text = generateCanvas(50);
  const uri = `${folder}/typed.bmc`;
  const begin = performance.now();
  const client = await LanguageClient.start({}, undefined, {}, 'en', undefined, folder);
  await client.open(uri, text);
  const first = performance.now() - begin;
  const keys: number[] = [];
  for (let key = 0; key < KEYS + 20; key += 1) {
    const published = client.published(uri);
    const start = performance.now();
    await client.change(uri, String(key % 10), lastOf(text, 'Wealthy families 0'));
    await published;
    if (key >= 20) keys.push(performance.now() - start);
  }
  await client.stop();
  return { first, keys };
}
