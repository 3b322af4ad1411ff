import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_TEXT } from '../../src/language/lexer.ts';
import { MOST_BYTES, readStream, readText } from '../../src/project/read-text.ts';
import { folderOf } from '../cli/fake-io.ts';

async function textOf(content: string | Uint8Array): Promise<string> {
  return readText(join(await folderOf({ x: content }), 'x'));
}

describe('the text of a file', () => {
  it.each(['', 'x', '\ufeffBOM', 'CR\r\nLF', 'हिन्दी 🙂'])('is what was written: %j', async (text) => {
    expect(await textOf(text)).toBe(text);
  });

  it('has a replacement character for what is not UTF-8', async () => {
    expect(await textOf(Uint8Array.of(0x61, 0xe9, 0x62))).toBe('a\ufffdb');
  });

  it('that is too large is read as far as shows that', async () => {
    const text = await textOf(new Uint8Array(MOST_BYTES + 1_000_000).fill(0x61));
    expect(text.length).toBeGreaterThan(LARGEST_TEXT);
    expect(text.length).toBeLessThan(MOST_BYTES + 1_000_000);
    // The fewest characters that so many bytes can be.
    expect(MOST_BYTES / 3).toBeGreaterThan(LARGEST_TEXT);
  });

  it.runIf(existsSync('/dev/zero'))('that never ends is read as far as that too', async () => {
    expect((await readText('/dev/zero')).length).toBeGreaterThan(LARGEST_TEXT);
  });
});

describe('the text of a stream', () => {
  it('is put together before it is decoded', async () => {
    async function* halves() {
      const bytes = Buffer.from('é');
      yield bytes.subarray(0, 1);
      yield bytes.subarray(1);
    }
    expect(await readStream(halves())).toBe('é');
  });
});
