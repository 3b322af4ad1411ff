import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bmc, folderOf } from './fake-io.ts';

/** Aliases of aliases, which stand for a billion values. */
const BOMB = Array.from(
  { length: 10 },
  (_, level) =>
    `l${level}: &l${level} [${
      level === 0
        ? 'x'
        : Array(10)
            .fill(`*l${level - 1}`)
            .join(', ')
    }]`,
).join('\n');

const REFUSED: readonly (readonly [name: string, content: string | Uint8Array, why: RegExp])[] = [
  ['bomb.yaml', BOMB, /holds more than a canvas can, or refers to itself in a circle, at line \d+\./],
  ['circle.yaml', 'channels: &a\n  - *a\n', /refers to itself in a circle, at line \d/],
  ['deep.json', '{"channels":'.repeat(100_000), /holds more than a canvas can/],
  ['many.json', `[${'1,'.repeat(60_000)}1]`, /holds more than a canvas can/],
  ['large.md', new Uint8Array(50_000_000).fill(0x2d), /larger than 2 MB, and no canvas is/],
  ['large.json', new Uint8Array(50_000_000).fill(0x5b), /larger than 2 MB, and no canvas is/],
  ['latin.yaml', new Uint8Array([...Buffer.from('channels:\n  - caf'), 0xe9, 0x0a]), /not encoded as UTF-8/],
  ['utf16.md', Buffer.from('\ufeff## Channels\n', 'utf16le'), /not encoded as UTF-8/],
  ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /not encoded as UTF-8/],
  ['empty.md', '', /The file is empty\./],
  ['nul.md', '\0\0\0', /The file is empty\./],
  ['readme.md', '# Read me\n\nHow to build this.\n', /no canvas that can be recognised.*--from/],
  ['package.json', '{"name": "x", "scripts": {"test": "y"}}', /no canvas that can be recognised.*--from/],
  ['number.json', '12', /no canvas that can be recognised/],
  ['torn.json', '{"channels": ["a", ', /no JSON: it breaks at line 1.*--from/],
  ['torn.yaml', 'channels:\n  - "a\n', /no YAML: it breaks at line \d.*--from/],
];

describe('bmc import of what is no canvas', () => {
  it.each(REFUSED)('%s says why, and writes nothing', async (name, content, why) => {
    const folder = await folderOf({ [name]: content });
    const { code, out, err } = await bmc(['import', name, '-o', 'canvas.bmc'], { folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(why);
    expect(err.split('\n')).toHaveLength(2);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('names the format no more where somebody has named it', async () => {
    const folder = await folderOf({ 'torn.json': '{"channels": ["a", ' });
    const { code, err } = await bmc(['import', 'torn.json', '--from', 'json'], { folder });
    expect([code, err.includes('--from')]).toEqual([2, false]);
  });
});

describe('bmc import of what is half a canvas', () => {
  it('keeps both of two that share a name, and says so', async () => {
    const json = '{"channels": ["Shop"], "costs": ["Rent"], "channels": ["Fair"], "customers": ["Readers"]}';
    const folder = await folderOf({ 'twice.json': json });
    expect(await bmc(['import', 'twice.json', '-o', 'twice.bmc'], { folder })).toMatchObject({
      code: 0,
      err: '4 notes imported from JSON; 1 to look at: the comment on top says what.\n',
    });
    const text = readFileSync(join(folder, 'twice.bmc'), 'utf8');
    expect(text).toMatch(/“channels” is given twice; both are kept\.[\s\S]*channel "Shop"[\s\S]*channel "Fair"/);
  });
});
