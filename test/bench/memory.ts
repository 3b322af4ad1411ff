import { resolve } from 'node:path';
import { LanguageClient } from '../server/language-client.ts';
import { generateCanvas } from './generate-canvas.ts';
import { figuresOf, megabytes, milliseconds, printTable, ratio, reach } from './statistics.ts';
import { lastOf } from './typing.ts';

const CANVASES = 1_000;
/** An hour of somebody who writes without a pause: a key a second, and a while of them at once. */
const KEYS = 3_600;
const AT_ONCE = 6;

/** The heap of a server with many canvases open, and after long typing; after a collection each time. */
export async function benchMemory(): Promise<void> {
  const probe = ['--expose-gc', '--import', resolve('test/soak/memory-probe.ts')];
  const client = await LanguageClient.start({}, undefined, {}, 'en', probe);
  const heap = async () => Number(await client.ask('memory'));
  const text = generateCanvas(20);
  await client.open('file:///bench/first.bmc', text);
  const empty = await heap();
  let bytes = 0;
  for (let at = 0; at < CANVASES; at += 1) {
    const own = `// ${at}\n${text}`;
    bytes += Buffer.byteLength(own);
    await client.open(`file:///bench/${at}.bmc`, own);
  }
  const full = await heap();
  const typed = async (count: number) => {
    const uri = 'file:///bench/first.bmc';
    const times: number[] = [];
    for (let key = 0; key < count; key += AT_ONCE) {
      const published = client.published(uri);
      const start = performance.now();
      for (let next = 0; next < AT_ONCE; next += 1) {
        await client.change(uri, String((key + next) % 10), lastOf(text, 'Wealthy families 0'));
      }
      await published;
      times.push(performance.now() - start);
    }
    return figuresOf(times);
  };
  const early = await typed(KEYS / 6);
  await typed(KEYS - KEYS / 3);
  const late = await typed(KEYS / 6);
  const after = await heap();
  for (let at = 0; at < CANVASES; at += 1) await client.close(`file:///bench/${at}.bmc`);
  // Whatever is asked next is answered after them.
  await typed(AT_ONCE);
  const closed = await heap();
  await client.stop();
  const rows = [
    ['one canvas open', megabytes(empty), ''],
    [
      `${CANVASES.toLocaleString('en')} more, ${megabytes(bytes)} of text`,
      megabytes(full),
      ratio((full - empty) / bytes),
    ],
    [`after ${KEYS.toLocaleString('en')} keys in one of them`, megabytes(after), ratio(after / full)],
    ['all but one closed', megabytes(closed), ratio(closed / empty)],
  ];
  printTable('Heap of the server', ['when', 'heap', 'for each byte of text, or / before'], rows);
  const growth = `${milliseconds(early.median)} at first, ${milliseconds(late.median)} at last`;
  printTable(
    'An hour of typing',
    ['six keys to their findings (median)', 'last / first'],
    [[growth, ratio(late.median / early.median)]],
  );
  reach('11', (full - empty) / bytes, `${megabytes(full - empty)} for ${megabytes(bytes)} of text`);
}
