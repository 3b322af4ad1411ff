import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportParams, ImportResult } from '../../src/protocol/importing.ts';
import { IMPORT } from '../../src/protocol/importing.ts';
import { LanguageClient } from './language-client.ts';

/* The built server reads other people's canvases with the built readers, over its standard streams. */

let client: LanguageClient;
beforeAll(async () => {
  client = await LanguageClient.start();
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

const MARKDOWN =
  '# Ferry\n\n## Key Partners\n- Port\n\n## Channels\n- *Which?*\n- Kiosk\n\n## Customer Segments\n- All\n';

function imported(text: string, more: Partial<ImportParams> = {}): Promise<ImportResult> {
  const params: ImportParams = { text, name: 'ferry.md', language: 'en', exporters: 'unused:', ...more };
  return client.connection.sendRequest(IMPORT, params);
}

describe('the server, asked to import a text', () => {
  it('gives a canvas, laid out, and tells how much it read', async () => {
    const result = await imported(MARKDOWN);
    expect(result).toEqual({
      text: expect.stringMatching(
        /^\/\/ Imported from ferry\.md \(Markdown\)\.\n[\s\S]*\ncanvas "Ferry"\n\npartner "Port"\n/,
      ),
      told: '3 notes imported from Markdown; 1 left out: the comment on top says what.',
    });
  });

  it('speaks the language that is asked for', async () => {
    const result = await imported(MARKDOWN, { language: 'de', name: 'der Zwischenablage' });
    expect(result).toMatchObject({
      text: expect.stringMatching(/^\/\/ Importiert aus der Zwischenablage \(Markdown\)/),
    });
  });

  it('says why there is no canvas, and whether a person may know better', async () => {
    const few = '## Channels\n- Kiosk\n';
    expect(await imported(few)).toEqual({
      refused: expect.stringContaining('fewer than three of the nine blocks'),
      isUncertain: true,
    });
    expect(await imported(few, { format: 'markdown' })).toMatchObject({ told: '1 note imported from Markdown.' });
    expect(await imported('')).toEqual({ refused: 'The file is empty.', isUncertain: false });
  });
});
