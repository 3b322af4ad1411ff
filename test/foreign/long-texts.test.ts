import { describe, expect, it } from 'vitest';
import { importCanvas } from '../../src/foreign/import-canvas.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';

/* Texts that would be read for minutes, were the time to grow with their square. */

const LONG = 200_000;
const BLANK = ' '.repeat(LONG);
const BLOCKS = '## Key Partners\n\n- mills\n\n## Channels\n\n- shop\n\n## Customer Segments\n\n';

function imported(text: string, name: string): string {
  return importCanvas(text, { name, format: undefined, catalogue: catalogueOf('en') }).text;
}

describe('imported in time that grows with the text', { timeout: 20_000 }, () => {
  it.each([
    ['blanks in an item', `- near${BLANK}far\n`, 'far'],
    ['blanks in a paragraph', `near${BLANK}far\n`, 'far'],
    ['blanks in bold', `- **near${BLANK}far** families\n`, 'families'],
    ['blanks in a remark', `- families <!-- near${BLANK}far -->\n`, 'families'],
    ['empty lines in a cell', `<table><tr><td>near${'\n'.repeat(LONG)}far</td></tr></table>\n`, 'far'],
  ])('%s', (_, text, word) => {
    expect(imported(BLOCKS + text, 'plan.md')).toContain(word);
  });

  it('a table of what a list says, too', () => {
    const names = (word: string) => Array.from({ length: 8_000 }, (_, at) => `${word} ${at}`);
    const table = `| Key Partners | Channels | Customer Segments |\n|---|---|---|\n| ${names('mill').join('<br>')} | b | c |\n`;
    const list = names('farm').map((name) => `- ${name}\n`);
    expect(imported(`${table}\n## Key Partners\n\n${list.join('')}- mill 7\n`, 'plan.md')).toContain('farm 7999');
  });

  it('ids that are all the same', () => {
    const same = '  - id: same\n    name: A\n'.repeat(9_000);
    expect(imported(`meta:\n  version: 2\ncustomer_segments:\n${same}`, 'plan.bmml')).toContain('segment same-8999 ');
  });

  it('a drawing as wide as nobody sees', () => {
    const drawing = `\`\`\`\n+---+\n| Key Partners |\n|${'a|'.repeat(LONG)}\n+---+\n\`\`\`\n`;
    expect(() => imported(drawing, 'plan.md')).toThrow('canvas');
  });
});
