import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RefusedImport } from '../../src/foreign/import-result.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { FIXTURES, importText, textOfFile } from './import-text.ts';

const { refused } = catalogueOf('en').importing;
const FOLDER = 'test/fixtures/import/refused';

/** Why each of the files is not imported. */
const WHY: Readonly<Record<string, string>> = {
  'image.md': refused.image,
  'wireframe.md': refused.drawing,
  'template.md': refused.template,
  'request.md': refused.request,
  'other.json': refused.noCanvas,
  'circle.yaml': refused.tooManyValues({ line: 2 }),
  'bomb.yaml': refused.tooManyValues({ line: 1 }),
};

function refusalOf(source: string, name: string, format?: 'markdown' | 'bmml' | 'json' | 'yaml'): string | undefined {
  try {
    importText(source, name, format);
  } catch (error) {
    expect(error).toBeInstanceOf(RefusedImport);
    return (error as Error).message;
  }
  return undefined;
}

describe('what holds no canvas', () => {
  it.each(Object.entries(WHY))('%s is refused', (file, why) => {
    expect(refusalOf(textOfFile(`${FOLDER}/${file}`), file)).toBe(why);
  });

  it('has a reason for every file', () => {
    expect(Object.keys(WHY).sort()).toEqual(readdirSync(FOLDER).sort());
  });

  it.each([
    ['', 'a.md', refused.empty],
    [' \n\n', 'a.json', refused.empty],
    ['canvas "Mine"\n', 'a.bmc', refused.isCanvas],
    ['// By hand\nsegment s "Families" {\n}\n', '', refused.isCanvas],
    ['Nothing to see here.', 'a.md', refused.noCanvas],
    ['# Read me\n\n## Channels\n\n- stable\n', 'README.md', refused.noCanvas],
    ['{"a": [1, 2', 'a.json', refused.broken({ format: 'JSON', line: 1 })],
    ['a: 1\nb: [\nc: }\n', 'a.yaml', refused.broken({ format: 'YAML', line: 3 })],
    ['Key \uFFFD Partners', 'a.md', refused.notUtf8],
    ['x'.repeat(2_000_001), 'a.md', refused.tooLarge({ megabytes: 2 })],
    ['['.repeat(100_000), 'a.json', refused.tooManyValues({ line: 1 })],
    ['"a', 'a.json', refused.broken({ format: 'JSON', line: 1 })],
    ['null', 'a.json', refused.noCanvas],
    ['version: "2.0"\nmeta:\n  name: Nothing\n', 'a.bmml', refused.noCanvas],
  ])('%j in %s is refused', (source, name, why) => {
    expect(refusalOf(source, name)).toBe(why);
  });

  it('is imported where its format is named and it names a block', () => {
    expect(refusalOf('## Channels\n\n- Shop\n', 'a.md')).toBe(refused.noCanvas);
    expect(importText('## Channels\n\n- Shop\n', 'a.md', 'markdown').report.notes).toBe(1);
    expect(importText(textOfFile(`${FOLDER}/request.md`), 'a.md', 'markdown').report.notes).toBe(3);
  });
});

describe('any beginning of a file', () => {
  it.each(FIXTURES)('of %s is imported without a problem, or refused', (path) => {
    const source = textOfFile(path);
    const step = Math.max(1, Math.floor(source.length / 25));
    for (let end = 0; end <= source.length; end += step) {
      try {
        expect(importText(source.slice(0, end), path).canvas.problems).toEqual([]);
      } catch (error) {
        if (!(error instanceof RefusedImport)) throw error;
      }
    }
  });
});

describe('signs that nobody expects', () => {
  const canvas = (text: string) => `# A\n\n## Key Partners\n- ${text}\n\n## Channels\n- b\n\n## Customers\n- c\n`;

  it.each([
    ['quotation marks and backslashes', 'say "no" \\\\ to \\" that'],
    ['braces and comments', '} /* x */ // y { segment z "w" }'],
    ['an ignore', '<!-- bmc-ignore all -->x'],
    ['control characters', 'a\u0000b\u001bc\u007f'],
    ['a lone surrogate', 'a\ud800b'],
    ['directions', 'a\u202eb'],
    ['line separators', 'a\u2028b\u2029c\u0085d'],
    ['three quotation marks', '"""a"""'],
    ['a script', '<script>alert(1)</script>'],
    ['words of the language', 'segment all per with'],
  ])('%s become text', (_, text) => {
    const { canvas: model, text: written } = importText(canvas(text));
    expect(model.problems).toEqual([]);
    expect(written).not.toMatch(/^\s*\/\/\s*bmc-ignore/m);
  });

  it('beside the fence of a code block are told', () => {
    const { report } = importText(`\`\`\`text What we drew in May\n\`\`\`\n\n${canvas('a')}`);
    expect(report.leftOut).toEqual([{ line: 1, text: 'text What we drew in May' }]);
  });

  it('lines may end as on other systems, and a byte order mark may stand first', () => {
    const plain = importText(canvas('a')).text;
    expect(importText(`\ufeff${canvas('a').replaceAll('\n', '\r\n')}`).text).toBe(plain);
    expect(importText(canvas('a').replaceAll('\n', '\r')).text).toBe(plain);
  });

  it('nest as deep as nobody writes', () => {
    const list = Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- item ${depth}`).join('\n');
    const { canvas: model, text } = importText(`## Channels\n\n${list}\n\n## Costs\n- b\n\n## Customers\n- c\n`);
    expect(model.problems).toEqual([]);
    expect(text).toContain('item 59');
    const html = `${'<div>'.repeat(2000)}x${'</div>'.repeat(2000)}\n\n${canvas('a')}`;
    expect(importText(html).report.notes).toBe(3);
    expect(importText(`${'> '.repeat(500)}x\n\n${canvas('a')}`).report.notes).toBe(3);
  });
});
