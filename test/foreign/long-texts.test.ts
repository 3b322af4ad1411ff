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

describe('imported in time that grows with the text', () => {
  it.each([
    ['blanks in an item', `- near${BLANK}far\n`, 'far'],
    ['blanks in a paragraph', `near${BLANK}far\n`, 'far'],
    ['blanks in bold', `- **near${BLANK}far** families\n`, 'families'],
    ['blanks in a remark', `- families <!-- near${BLANK}far -->\n`, 'families'],
    ['empty lines in a cell', `<table><tr><td>near${'\n'.repeat(LONG)}far</td></tr></table>\n`, 'far'],
  ])('%s', (_, text, word) => {
    expect(imported(BLOCKS + text, 'plan.md')).toContain(word);
  });

  it('ids that are all the same', () => {
    const same = '  - id: same\n    name: A\n'.repeat(8_000);
    expect(imported(`meta:\n  version: 2\ncustomer_segments:\n${same}`, 'plan.bmml')).toContain('segment same-7999 ');
  });

  it('a drawing as wide as nobody sees', () => {
    const drawing = `\`\`\`\n+---+\n| Key Partners |\n|${'a|'.repeat(LONG)}\n+---+\n\`\`\`\n`;
    expect(() => imported(drawing, 'plan.md')).toThrow('canvas');
  });
});
