import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, exportText, HOSTILE, LARGE, withoutFonts } from './export-canvas.ts';

const opened = (bytes: Uint8Array) => getDocumentProxy(bytes.slice(), { useSystemFonts: false, verbosity: 0 });
type PDFDocumentProxy = Awaited<ReturnType<typeof opened>>;

async function textOfPage(document: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await document.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

describe('a canvas as PDF', () => {
  it('has a page and a bookmark for each view, and texts that can be selected', async () => {
    const document = await opened((await exportText(EXAMPLE, 'pdf', { views: 'all' })).bytes);
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(['Canvas', 'Relationships', 'Fit', 'Ideas', 'Questions']);
    expect(document.numPages).toBe(outline.length);
    const canvas = await textOfPage(document, 1);
    for (const words of ['Private bank', 'Customer Relationships', 'A named private banker', 'Strategyzer']) {
      expect(canvas).toContain(words);
    }
    expect(await textOfPage(document, 2)).toContain('Strategyzer');
  });

  it('says its title and authors, and not when it was made', async () => {
    const { info } = (await (await opened((await exportText(EXAMPLE, 'pdf')).bytes)).getMetadata()) as unknown as {
      info: Record<string, unknown>;
    };
    expect(info).toMatchObject({ Title: 'Private bank', Author: 'A. Keller, M. Okafor', Language: 'en' });
    expect(info).not.toHaveProperty('CreationDate');
  });

  it('gives the same bytes for the same canvas', async () => {
    const [one, two] = [await exportText(EXAMPLE, 'pdf'), await exportText(EXAMPLE, 'pdf')];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });

  it.each([
    ['a4', 842, 595],
    ['a3', 1191, 842],
    ['letter', 792, 612],
  ] as const)('lies on %s as its picture does', async (page, width, height) => {
    const document = await opened((await exportText('', 'pdf', { page })).bytes);
    const { view } = await document.getPage(1);
    expect(view.map(Math.round)).toEqual([0, 0, width, height]);
  });

  it('sets words that are read from right to left in their order', async () => {
    const { bytes, missing } = await exportText('canvas "שלום עולם (2026)"', 'pdf');
    const text = await textOfPage(await opened(bytes), 1);
    if (missing === '') expect(text.replace(/\s+/g, '')).toContain('שלוםעולם');
    expect(text).toContain('2026');
  });

  it('embeds its typeface, of which a machine may have none', async () => {
    const { bytes } = await exportText('canvas "Plain"', 'pdf', { files: withoutFonts });
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/FontName \/[A-Z]{6}\+Inter-/);
    expect(bytes.length).toBeLessThan(60_000);
  });

  it.each([
    ['hostile', HOSTILE, 'alert(1)'],
    ['large', LARGE, 'Segment number 39'],
  ])('opens, made of a %s canvas', async (_, text, words) => {
    const document = await opened((await exportText(text, 'pdf', { views: 'all' })).bytes);
    expect(await textOfPage(document, 1)).toContain(words);
    expect(await document.hasJSActions()).toBe(false);
  });
});
