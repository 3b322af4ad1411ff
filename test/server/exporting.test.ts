import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedContent, ExportFormat, ExportParams, ExportResult } from '../../src/protocol/exporting.ts';
import { EXPORT } from '../../src/protocol/exporting.ts';
import { LanguageClient } from './language-client.ts';

/* The built server makes files with the built exporters, over its standard streams. */

let client: LanguageClient;
beforeAll(async () => {
  client = await LanguageClient.start();
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

async function exported(uri: string, format: ExportFormat, language = 'en'): Promise<ExportResult> {
  const params: ExportParams = { uri, format, language, exporters: 'unused:' };
  return client.connection.sendRequest(EXPORT, params);
}

const contentOf = (result: ExportResult) => Buffer.from((result as ExportedContent).content, 'base64');

describe('the server, asked for a file', () => {
  it.each([
    ['svg', '<svg '],
    ['png', '\u0089PNG'],
    ['pdf', '%PDF-'],
    ['html', '<!DOC'],
    ['pptx', 'PK\u0003\u0004'],
    ['md', '# Ban'],
    ['json', '{\n  "'],
  ] as const)('gives %s of an open canvas', async (format, beginning) => {
    const { uri } = await client.openMarked('canvas "Bank"\nsegment a "Families"\n');
    const content = contentOf(await exported(uri, format));
    expect(content.subarray(0, beginning.length).toString('latin1')).toBe(beginning);
  });

  it('gives the text as it is now, in the language that is asked for', async () => {
    const { uri } = await client.openMarked('canvas "Bank"\n');
    await client.change(uri, 'canvas "Shop"\n');
    const text = contentOf(await exported(uri, 'md', 'de')).toString();
    expect(text).toContain('# Shop');
    expect(text).toContain('Noch keine Notizen');
  });

  it('gives nothing of a canvas that is not open', async () => {
    expect(await exported('file:///gone.bmc', 'svg')).toBeNull();
  });
});
