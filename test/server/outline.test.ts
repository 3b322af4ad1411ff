import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, FoldingRange } from 'vscode-languageserver-types';
import { documentOf, services } from './canvas-document.ts';

async function symbols(text: string): Promise<readonly DocumentSymbol[]> {
  const document = documentOf(text);
  const params = { textDocument: { uri: document.uri.toString() } };
  return (await services.lsp.DocumentSymbolProvider!.getSymbols(document, params)) ?? [];
}

async function folds(text: string): Promise<readonly string[]> {
  const document = documentOf(text);
  const params = { textDocument: { uri: document.uri.toString() } };
  const ranges: FoldingRange[] = await services.lsp.FoldingRangeProvider!.getFoldingRanges(document, params);
  return ranges.map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`);
}

describe('the outline', () => {
  it('lists the elements by title in the order of the text, each with its block', async () => {
    const found = await symbols('channel c "Shop"\ncanvas "Bank"\nsegment only-id\nidea "An idea"');
    expect(found.map(({ name, detail }) => [name, detail])).toEqual([
      ['Shop', 'Channels'],
      ['Bank', 'Canvas'],
      ['only-id', 'Customer Segments'],
      ['An idea', 'Ideas'],
    ]);
  });

  it('lists jobs, pains and gains under their segment, and no other fact', async () => {
    const [segment] = await symbols('segment a "A" { kind niche  job x "Do"  pain high "Ow"  gain g  note "N" }');
    expect(segment?.children?.map(({ name, detail }) => [name, detail])).toEqual([
      ['Do', 'job'],
      ['Ow', 'pain'],
      ['g', 'gain'],
    ]);
  });

  it('gives every symbol a name, and selects within its range, on any text', async () => {
    const text =
      'segment\nsegment "" { pain }\nsegment "\u200b" { pain ""  pain high }\nrelationship {\n  type\ncost c';
    const flat = (await symbols(text)).flatMap((symbol) => [symbol, ...(symbol.children ?? [])]);
    expect(flat.length).toBeGreaterThan(5);
    for (const { name, range, selectionRange } of flat) {
      expect(name.trim()).not.toBe('');
      const offset = ({ line, character }: typeof range.start) => line * 1000 + character;
      expect(offset(selectionRange.start)).toBeGreaterThanOrEqual(offset(range.start));
      expect(offset(selectionRange.end)).toBeLessThanOrEqual(offset(range.end));
    }
  });
});

describe('folding', () => {
  it('folds elements of several lines and leaves the closing brace in sight', async () => {
    expect(await folds('segment a "A" {\n  kind niche\n}\nsegment b "B" { kind niche }\n')).toEqual(['0-1']);
    expect(await folds('segment a "A" {\n  kind niche }')).toEqual(['0-1']);
    expect(await folds('segment a "A" {\n}')).toEqual([]);
  });

  it('folds an element that is not closed, and not the one below it', async () => {
    expect(await folds('segment a "A" {\n  kind niche\n\nsegment b "B" {\n  kind niche\n}')).toEqual(['0-1', '3-4']);
  });

  it('folds long texts', async () => {
    expect(await folds('segment a "A" { note """\n  one\n  two\n"""\n}')).toEqual(['0-3', '0-2']);
  });

  it('folds comments: blocks, and runs of lines', async () => {
    expect(await folds('/*\n one\n*/\n\n// two\n// three\n\n// four\nsegment a "A" // five\n// six')).toEqual([
      '0-1 comment',
      '4-5 comment',
    ]);
  });

  it('folds what an author marks as a region, be it around others', async () => {
    expect(
      await folds(
        '// #region All\n// region Who\nsegment a "A"\n//endregion\n// one\n// two\n// #endregion\n// #endregion\n// #region Left open\nsegment b "B" // endregion\n// regional',
      ),
    ).toEqual(['4-5 comment', '1-3 region', '0-6 region']);
  });

  it('folds a text with Windows line ends alike', async () => {
    expect(await folds('segment a "A" {\r\n  kind niche\r\n}\r\n')).toEqual(['0-1']);
  });
});
