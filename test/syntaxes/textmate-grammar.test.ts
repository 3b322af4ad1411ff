import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { textMateGrammar } from '../../scripts/syntaxes/textmate-grammar.ts';
import { ELEMENT_KEYWORDS } from '../../src/taxonomy/elements.ts';
import { propertiesOf } from '../../src/taxonomy/properties.ts';
import { type Coloured, colour, loadGrammar } from './colours.ts';

const root = join(import.meta.dirname, '..', '..');

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar('source.bmc');
});

const ELEMENT = 'keyword.control.element.bmc';
const ID = 'entity.name.type.bmc';
const REFERENCE = 'entity.name.type.reference.bmc';
const KEY = 'variable.other.property.bmc';
const TERM = 'constant.language.term.bmc';
const TEXT = 'string.quoted.double.bmc';
const UNCLOSED = 'string.quoted.double.unclosed.bmc';
const LEVEL = 'constant.language.level.bmc';
const NUMBER = 'constant.numeric.bmc';
const UNIT = 'keyword.other.unit.bmc';
const NOTHING = 'source.bmc';

/** The scope of each of these stretches, wherever in the text it is coloured by itself. */
function scopesOf(text: string, ...stretches: string[]): Coloured[] {
  const found = colour(grammar, text);
  return stretches.map((stretch) => [
    stretch,
    found.find(([coloured]) => coloured.trim() === stretch)?.[1] ?? `(nowhere by itself in ${JSON.stringify(found)})`,
  ]);
}

it('is what the tables of words make', () => {
  const committed = JSON.parse(readFileSync(join(root, 'syntaxes', 'bmc.tmLanguage.json'), 'utf8'));
  expect(committed).toEqual(JSON.parse(JSON.stringify(textMateGrammar())));
});

describe('elements and properties', () => {
  it('knows every element, and every property of each', () => {
    for (const element of ELEMENT_KEYWORDS) {
      for (const key of propertiesOf(element).keys()) {
        const text = `${element} x "T" {\n  ${key} y\n}`;
        expect(scopesOf(text, element, 'x', key), text).toEqual([
          [element, ELEMENT],
          ['x', ID],
          [key, KEY],
        ]);
      }
    }
  });

  it('leaves a property of another element without colour', () => {
    expect(scopesOf('segment s {\n  via x\n}', 'via x')).toEqual([['via x', NOTHING]]);
  });

  it('colours several facts on one line', () => {
    const text = 'hotspot churn "They leave" { on banker  from swot  severity high }';
    expect(colour(grammar, text).map(([stretch, scope]) => [stretch.trim(), scope])).toEqual([
      ['hotspot', ELEMENT],
      ['churn', ID],
      ['"', TEXT],
      ['They leave', TEXT],
      ['"', TEXT],
      ['{', 'punctuation.section.block.begin.bmc'],
      ['on', KEY],
      ['banker', REFERENCE],
      ['from', KEY],
      ['swot', TERM],
      ['severity', KEY],
      ['high', TERM],
      ['}', 'punctuation.section.block.end.bmc'],
    ]);
  });

  it('takes a reserved word after an element for its id', () => {
    expect(scopesOf('segment cost "T"', 'cost')).toEqual([['cost', ID]]);
  });

  it.each(['hosting-cost', 'cost-1', 'for-you', 'with_all', 'kindé', 'हिन्दी', 'de\u0301ja'])(
    'takes %s for one word',
    (id) => {
      expect(scopesOf(`cost ${id} "T" { for ${id}, all  kind fixed }`, id, 'all', 'kind')).toEqual([
        [id, ID],
        ['all', 'constant.language.all.bmc'],
        ['kind', KEY],
      ]);
    },
  );
});

describe('values', () => {
  it('colours terms, also those with other words inside', () => {
    const text = 'relationship r {\n  type personal-assistance, self-service\n  nature ongoing\n}';
    expect(scopesOf(text, 'personal-assistance', 'self-service', 'ongoing')).toEqual([
      ['personal-assistance', TERM],
      ['self-service', TERM],
      ['ongoing', TERM],
    ]);
  });

  it('follows a list over lines and comments, and no further', () => {
    const text = 'relationship r {\n  with one, // the first\n\n    two\n  tpe three\n  needs four\n}';
    expect(scopesOf(text, 'two', 'tpe three', 'four')).toEqual([
      ['two', REFERENCE],
      ['tpe three', NOTHING],
      ['four', REFERENCE],
    ]);
  });

  it('finds a value on the line below its property', () => {
    expect(scopesOf('relationship r {\n  type\n    communities\n}', 'communities')).toEqual([['communities', TERM]]);
  });

  it('knows that a half-typed property does not swallow the next', () => {
    expect(scopesOf('relationship r {\n  with\n  via branch\n}', 'via', 'branch')).toEqual([
      ['via', KEY],
      ['branch', REFERENCE],
    ]);
  });

  it('colours ids, levels and texts of what a segment needs', () => {
    expect(scopesOf('segment s {\n  pain fees high "Hidden"\n}', 'fees', 'high', 'Hidden')).toEqual([
      ['fees', REFERENCE],
      ['high', LEVEL],
      ['Hidden', TEXT],
    ]);
  });

  it('colours amounts', () => {
    const text = 'revenue r {\n  amount 1.5..4.2M EUR per customer per month\n}';
    expect(scopesOf(text, '1.5..4.2M', 'EUR', 'per', 'month')).toEqual([
      ['1.5..4.2M', NUMBER],
      ['EUR', UNIT],
      ['per', 'keyword.operator.per.bmc'],
      ['month', UNIT],
    ]);
  });

  it('takes the steps of a story for blocks or ids', () => {
    expect(scopesOf('canvas "T" {\n  story segment, banker\n  currency EUR\n}', 'segment', 'banker', 'EUR')).toEqual([
      ['segment', ELEMENT],
      ['banker', REFERENCE],
      ['EUR', UNIT],
    ]);
  });
});

describe('texts and comments', () => {
  it('knows escapes', () => {
    expect(scopesOf('segment s "Say \\"hi\\""', '\\"')).toEqual([['\\"', 'constant.character.escape.bmc']]);
  });

  it('ends an unclosed text with its line, before an opening brace', () => {
    const text = 'segment s "Wealthy {\n  kind niche\n}\nsegment t "Open\nsegment u';
    expect(scopesOf(text, 'Wealthy', 'kind', 'niche', 'Open', 'u')).toEqual([
      ['Wealthy', UNCLOSED],
      ['kind', KEY],
      ['niche', TERM],
      ['Open', UNCLOSED],
      ['u', ID],
    ]);
  });

  it('lets a long text run over lines', () => {
    const text = 'segment s {\n  note """One\n  kind is no property here\n"""\n  kind niche\n}';
    expect(scopesOf(text, 'kind is no property here', 'kind')).toEqual([
      ['kind is no property here', 'string.quoted.triple.bmc'],
      ['kind', KEY],
    ]);
  });

  it('ends an unclosed long text before the next element', () => {
    expect(scopesOf('segment s {\n  note """One\nsegment t', 't')).toEqual([['t', ID]]);
  });

  it('knows typographic quotes', () => {
    expect(scopesOf('segment s “Families” { kind niche }', '“Families”', 'kind')).toEqual([
      ['“Families”', 'string.quoted.other.bmc'],
      ['kind', KEY],
    ]);
  });

  it('knows comments of both kinds, and what is ignored', () => {
    const text = '// bmc-ignore relationship/needs-type: later\n/* segment s {\n */ segment t // end';
    expect(scopesOf(text, 'bmc-ignore', 'relationship/needs-type', 't', 'end')).toMatchObject([
      ['bmc-ignore', 'keyword.other.ignore.bmc'],
      ['relationship/needs-type', 'constant.other.code.bmc'],
      ['t', ID],
      ['end', expect.anything()],
    ]);
    expect(colour(grammar, text).find(([stretch]) => stretch.includes('segment s'))?.[1]).toBe('comment.block.bmc');
  });
});

describe('broken texts', () => {
  it('begins anew at the next element when a brace is missing', () => {
    const text = 'segment s {\n  kind niche\n\nchannel c "C" {\n  kind web\n}';
    expect(scopesOf(text, 'channel', 'c', 'web')).toEqual([
      ['channel', ELEMENT],
      ['c', ID],
      ['web', TERM],
    ]);
  });

  it('colours facts whose braces were forgotten', () => {
    expect(scopesOf('partner p "P"\n  kind supplier\nsegment s', 'kind', 'supplier', 's')).toEqual([
      ['kind', KEY],
      ['supplier', TERM],
      ['s', ID],
    ]);
  });
});

it('leaves no word of the examples without colour', () => {
  const examples = readdirSync(join(root, 'examples')).filter(
    (file) => file.endsWith('.bmc') && file !== 'with-findings.bmc',
  );
  for (const file of examples) {
    const text = readFileSync(join(root, 'examples', file), 'utf8');
    expect(
      colour(grammar, text).filter(([, scope]) => scope === NOTHING),
      file,
    ).toEqual([]);
  }
});

describe('in Markdown', () => {
  it.each(['```bmc', '~~~ bmc title="A"', '```BMC {.wide}'])('colours what stands behind %s', async (fence) => {
    const markdown = await loadGrammar('markdown.bmc.codeblock');
    const text = `Text\nsegment a\n${fence}\nsegment b "B"\n${fence.slice(0, 3)}\nsegment c`;
    const found = colour(markdown, text);
    expect(found.filter(([, scope]) => scope === ID)).toEqual([['b', ID]]);
  });
});
