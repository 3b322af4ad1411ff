import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { english } from '../../src/messages/english.ts';
import { describeProperty } from '../../src/server/descriptions/describe-property.ts';
import { ELEMENT_KEYWORDS } from '../../src/taxonomy/elements.ts';
import { propertiesOf } from '../../src/taxonomy/properties.ts';
import { services, withCursor } from './canvas-document.ts';

interface Told {
  /** What is told of what stands there, and the stretch of text that it is about. */
  readonly markdown: string;
  readonly about: string;
  /** Why the findings there matter. */
  readonly reasons: readonly string[];
}

async function hover(marked: string): Promise<Told | undefined> {
  const { document, position } = withCursor(marked);
  const params = { textDocument: { uri: document.uri.toString() }, position };
  const told = await services.lsp.HoverProvider!.getHoverContent(document, params);
  if (!told) return undefined;
  const parts = (told.contents as MarkupContent).value.split('\n\n---\n\n');
  const isReason = (part: string) => part.startsWith('*Why');
  return {
    markdown: parts.filter((part) => !isReason(part)).join('\n\n---\n\n'),
    about: document.textDocument.getText(told.range),
    reasons: parts.filter(isReason),
  };
}

describe('hover', () => {
  it('tells what a term means, with example, question and source', async () => {
    const told = await hover('segment a "A" { expects self-|service }');
    expect(told?.about).toBe('self-service');
    expect(told?.markdown).toMatch(/^\*\*Self\\-service\*\*\n\nCustomers help themselves/);
    expect(told?.markdown).toContain('*For example:* A launderette');
    expect(told?.markdown).toContain('*Does this segment prefer to do it alone');
    expect(told?.markdown).toMatch(/\n\nSource: Business Model Canvas \\- Building Blocks/);
  });

  it('names the term that another word stands for', async () => {
    expect((await hover('segment a "A" { expects ded|icated }'))?.markdown).toContain(
      'Understood as `dedicated-personal-assistance`.',
    );
  });

  it('says nothing of an unknown word, a text, a comment or an empty place', async () => {
    for (const marked of ['segment a "A" { expects ma|gic }', 'segment a "A" { note "x|y" }', '// a|b', '\n|\n']) {
      expect((await hover(marked))?.markdown ?? '').toBe('');
    }
  });

  it('tells what a property says, its question and its words', async () => {
    const told = await hover('relationship r "R" { na|ture ongoing }');
    expect(told?.about).toBe('nature');
    expect(told?.markdown).toContain('Whether it ends with each deal');
    expect(told?.markdown).toContain('*Is there still a relationship when nothing is being sold?*');
    expect(told?.markdown).toContain('One of `transactional`, `ongoing`.');
  });

  it('says nothing of a property that the element does not have', async () => {
    expect((await hover('segment a "A" { vi|a b }'))?.markdown).toBe('');
  });

  const CANVAS = `segment a "Ann" { pain ache high "It aches"  gain "Joy" }
channel c "Shop" { for a }
relationship r "Care" { with a  needs s }
resource s "Staff" { for r }
cost w "Wages" { for r, s }
proposition p "Cure" { for a  relieves ache "Salve" }
`;

  it.each([
    ['keyword', 'relati|onship r "Care"', 'relationship'],
    ['id', 'relationship r| "Care"', 'r'],
    ['title', 'relationship r "Ca|re"', '"Care"'],
  ])('tells of an element from its %s: question and ties from both ends, each once', async (_, marked, about) => {
    const told = await hover(CANVAS.replace('relationship r "Care"', marked));
    expect(told?.about).toBe(about);
    expect(told?.markdown).toBe(
      [
        '**Care** · Customer Relationships',
        '*What does each segment expect?*',
        '- `with`: Ann\n- `needs`: Staff\n- Cost Structure (`for`): Wages\n- Channels (indirectly): Shop',
      ].join('\n\n'),
    );
  });

  it('tells what hangs together with an element although neither names the other', async () => {
    const text = `segment a "Ann"
segment b "Bob"
proposition p "Cure" { for a }
channel c "Shop" { for p }
relationship r "News" { with all }
`;
    const at = async (marked: string) =>
      (await hover(marked))?.markdown.split('\n').filter((line) => line.startsWith('-'));
    expect(await at(text.replace('a "Ann"', 'a| "Ann"'))).toEqual([
      '- Value Propositions (`for`): Cure',
      '- Channels (indirectly): Shop',
      '- Customer Relationships (indirectly): News',
    ]);
    expect(await at(text.replace('c "Shop"', 'c| "Shop"'))).toEqual([
      '- `for`: Cure',
      '- Customer Segments (indirectly): Ann',
      '- Customer Relationships (indirectly): News',
    ]);
    expect(await at(text.replace('r "News"', 'r| "News"'))).toEqual([
      '- `with`: Every customer segment',
      '- Channels (indirectly): Shop',
    ]);
  });

  it('says of a cost that is shared what it is at most', async () => {
    const text = `segment s "S"
relationship r| "R" { with s }
relationship q "Q" { with s }
cost w "W" { for r, q  amount 5 EUR per month }
`;
    expect((await hover(text))?.markdown.replaceAll('\u00a0', ' ')).toContain('Costs\\: shared, up to 60 EUR a year');
  });

  it('says when an element is tied to nothing', async () => {
    expect((await hover('seg|ment a "A"'))?.markdown).toContain('Tied to nothing yet.');
  });

  it('tells of the element that a reference points at', async () => {
    const told = await hover(CANVAS.replace('for r, s', 'for r, |s'));
    expect(told?.about).toBe('s');
    expect(told?.markdown).toMatch(/^\*\*Staff\*\* · Key Resources/);
  });

  it('tells whose a pain is, how much it matters and what answers it', async () => {
    const pain = '**It aches**\n\nPain of Ann · High\n\nAnswered by Cure.';
    expect((await hover(CANVAS.replace('pain ache', 'pain a|che')))?.markdown).toBe(pain);
    expect((await hover(CANVAS.replace('relieves ache', 'relieves |ache')))?.markdown).toBe(pain);
    expect((await hover(CANVAS.replace('"Joy"', '"J|oy"')))?.markdown).toContain('No proposition answers it yet.');
    expect((await hover(CANVAS.replace('high', 'hi|gh')))?.markdown).toMatch(/^\*\*High\*\*/);
  });

  it('names every segment for `all`', async () => {
    expect((await hover(`${CANVAS}revenue m "M" { from a|ll }`))?.markdown).toBe('Every customer segment: Ann.');
  });

  it('tells what a relationship costs and a segment brings in a year', async () => {
    const read = async (text: string) => (await hover(text))?.markdown.replaceAll('\u00a0', ' ').replaceAll('\\', '');
    const money = 'cost w "W" { for r  amount 5 EUR per month }\nrevenue f "F" { from s  amount 7 EUR per year }\n';
    expect(await read(`segment s "S"\nrelationship r| "R" { with s }\n${money}`)).toContain('Costs: 60 EUR a year');
    expect(await read(`segment s| "S"\nrelationship r "R" { with s }\n${money}`)).toContain('Brings in: 7 EUR a year');
  });

  it('reads an amount, a share, a size and a currency aloud', async () => {
    const header = 'canvas "C" { currency EUR }\n';
    const read = async (facts: string) =>
      (await hover(`${header}${facts}`))?.markdown.replaceAll('\u00a0', ' ').replaceAll('\\', '');
    expect(await read('cost c "C" { amount 4.2M| per year }')).toBe('4.2 M EUR a year');
    expect(await read('cost c "C" { amount 55 USD per cus|tomer per month }')).toBe(
      '55 USD per customer a month\n\nIn a year: not known, since the amount needs a unit of time, and one per customer the size of the segment',
    );
    expect(await read('cost c "C" { amount 5 USD per mo|nth }')).toBe('5 USD a month\n\nIn a year: 60 USD a year');
    expect(await read('cost c "C" { share 4|0 }')).toBe('40 %');
    expect(await read('segment c "C" { size 1|200 }')).toBe('1 200');
    expect(await read('cost c "C" { amount 1,2|00 }')).toBe('');
    expect((await hover('canvas "C" { currency CH|F }'))?.markdown).toBe('Swiss Franc');
  });

  it('tells of a block that a story names', async () => {
    expect((await hover('canvas "C" { story seg|ment }'))?.markdown).toBe('**Customer Segments**\n\n*For whom?*');
  });

  it('shows what the user wrote literally', async () => {
    const told = await hover('segment a| "<img src=x onerror=alert(1)> [x](http://y) **b** `c` | d"');
    expect(told?.markdown).not.toMatch(/<img|\[x\]\(|(?<!\\)\*\*b|(?<!\\)`c|http:/);
    expect(told?.markdown).toContain('&lt;img src\\=x onerror\\=alert\\(1\\)&gt;');
  });
});

describe('hover on a finding', () => {
  it('tells why it matters and on which text that rests, before what stands there, and not its message', async () => {
    const told = await hover('segment a "A"\nrelationship r|r "Trust" { with a }');
    expect(told?.about).toBe('rr');
    expect(told?.reasons).toEqual([
      expect.stringMatching(
        /^\*Why:\* The building\\-blocks article tells six types.*\n\nSource: Business Model Canvas \\- Building Blocks/,
      ),
    ]);
    expect(told?.reasons.join()).not.toContain('how you want to be seen');
    expect(told?.markdown).toContain('**Trust** · Customer Relationships');
  });

  it('is about the finding where nothing else can be told', async () => {
    const told = await hover('segment a "A" { expects ma|gic }');
    expect(told?.about).toBe('magic');
    expect(told?.reasons).toEqual([
      '*Why:* A known word means the same to everyone who reads the canvas; an unknown one cannot be checked or explained.',
    ]);
    expect(told?.markdown).toBe('');
  });

  it('says of each which one it is where there are several, and each sort once', async () => {
    const told = await hover('segment a "A"\nrelationship ki|nd "Trust" { with a }');
    expect(told?.reasons.map((reason) => reason.split(':*')[0])).toEqual([
      '*Why `relationship/needs-type`',
      '*Why `name/reserved`',
    ]);
  });

  it('says nothing beside it', async () => {
    expect((await hover('segment a "A"\nrelationship rr "Trust" { wi|th a }'))?.reasons).toEqual([]);
  });
});

describe('the texts of properties', () => {
  const rows = ELEMENT_KEYWORDS.flatMap((keyword) => [...propertiesOf(keyword).values()]);

  it('are there for every property of every element', () => {
    for (const row of rows) expect(describeProperty(row, english).length).toBeGreaterThan(20);
  });

  it('are there for no other', () => {
    for (const [element, texts] of Object.entries(english.properties)) {
      for (const key of Object.keys(texts)) {
        expect(rows.some((row) => row.key === key && (element === 'any' || row.element === element))).toBe(true);
      }
    }
  });

  it('are sentences and questions', () => {
    const texts = Object.values(english.properties).flatMap((group) => Object.values(group));
    for (const { says, question } of texts) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(question).toMatch(/^[A-Z].*\?$/);
    }
  });
});
