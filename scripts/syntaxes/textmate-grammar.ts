import { ELEMENT_KEYWORDS, type ElementKeyword } from '../../src/taxonomy/elements.ts';
import { propertiesOf, type Shape } from '../../src/taxonomy/properties.ts';
import { standardTaxonomy } from '../../src/taxonomy/taxonomy.ts';

/** One rule of a TextMate grammar, as far as this one uses them. */
export interface TextMateRule {
  readonly include?: string;
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly TextMateRule[];
}

type Captures = Readonly<Record<string, { readonly name: string }>>;

/** A TextMate grammar. */
export interface TextMateGrammar {
  readonly $comment: string;
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly TextMateRule[];
  readonly repository: Readonly<Record<string, TextMateRule>>;
}

/** What a word is made of: an id may hold hyphens, so `cost` within `hosting-cost` is no word of its own. */
const LETTER = '[\\p{L}\\p{M}\\p{Nd}_-]';
const WORD = `[\\p{L}_]${LETTER}*`;

/** One of these words, standing alone. The longest comes first, so that none hides another. */
function oneOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?<!${LETTER})(?:${longestFirst.join('|')})(?!${LETTER})`;
}

const ELEMENT = oneOf(ELEMENT_KEYWORDS);
const LEVEL = oneOf(standardTaxonomy.get('level')!.terms.map(({ id }) => id));
/** What is cut short ends where the next element begins at the margin, and not at the end of the file. */
const NEXT_ELEMENT = `^(?=${ELEMENT})`;

const include = (...names: string[]): readonly TextMateRule[] => names.map((name) => ({ include: `#${name}` }));
const named = (name: string, match: string): TextMateRule => ({ name: `${name}.bmc`, match });

/** What may stand among the values of each shape, beside comments. */
const VALUES: Readonly<Record<Shape, readonly string[]>> = {
  references: ['comma', 'all', 'reference'],
  steps: ['comma', 'step', 'reference'],
  terms: ['comma', 'term'],
  'terms-or-texts': ['comma', 'text', 'term'],
  texts: ['comma', 'text'],
  rated: ['comma', 'text', 'level', 'reference'],
  answers: ['comma', 'text', 'reference'],
  amount: ['number', 'per', 'unit'],
  quantity: ['number', 'per', 'unit'],
  percentage: ['number', 'per', 'unit'],
  frequency: ['number', 'per', 'unit'],
  currency: ['number', 'unit'],
  date: ['number', 'unit'],
};

/** Properties of one shape: from the word to its line's end, further while a list goes on. */
function propertyRule(keys: readonly string[], shape: Shape, siblings: readonly string[]): TextMateRule {
  return {
    begin: `(${oneOf(keys)})[ \\t]*`,
    beginCaptures: { 1: { name: 'variable.other.property.bmc' } },
    // A line that ends right after the word has its value on the next one: there, \G is the end of the word.
    end: `(?=[{}]|${oneOf(siblings)})|${NEXT_ELEMENT}|(?!\\G)(?=\\n)`,
    patterns: include('comment', ...VALUES[shape]),
  };
}

/** What an element may say, a rule for each shape of it. */
function factsRule(element: ElementKeyword): TextMateRule {
  const rows = [...propertiesOf(element).values()];
  const shapes = new Set(rows.map(({ shape }) => shape));
  const keysOf = (shape: Shape) => rows.filter((row) => row.shape === shape).map(({ key }) => key);
  const all = rows.map(({ key }) => key);
  return { patterns: [...shapes].map((shape) => propertyRule(keysOf(shape), shape, all)) };
}

function elementRule(element: ElementKeyword): TextMateRule {
  return {
    // The word right after it is the id, whatever word it is: a reserved one is an error of its own.
    begin: `(${oneOf([element])})(?:[ \\t]+(${WORD}))?`,
    beginCaptures: { 1: { name: 'keyword.control.element.bmc' }, 2: { name: 'entity.name.type.bmc' } },
    end: `(?<=\\})|(?=${ELEMENT})`,
    patterns: [
      ...include('comment', 'text'),
      {
        begin: '\\{',
        beginCaptures: { 0: { name: 'punctuation.section.block.begin.bmc' } },
        end: `\\}|${NEXT_ELEMENT}`,
        endCaptures: { 0: { name: 'punctuation.section.block.end.bmc' } },
        patterns: include('comment', `${element}-facts`, 'text'),
      },
      // Facts whose braces were forgotten still belong to the element above them.
      ...include(`${element}-facts`),
    ],
  };
}

/** The colours of a canvas before any server has read it, from the tables of its words. */
export function textMateGrammar(): TextMateGrammar {
  return {
    $comment: 'Generated from the tables of words by scripts/syntaxes/generate.ts; edit those.',
    name: 'Business Model Canvas',
    scopeName: 'source.bmc',
    fileTypes: ['bmc'],
    patterns: include('comment', 'text', ...ELEMENT_KEYWORDS),
    repository: {
      ...Object.fromEntries(ELEMENT_KEYWORDS.map((element) => [element, elementRule(element)])),
      ...Object.fromEntries(ELEMENT_KEYWORDS.map((element) => [`${element}-facts`, factsRule(element)])),
      comment: {
        patterns: [
          {
            name: 'comment.line.double-slash.bmc',
            begin: '//',
            end: '$',
            patterns: [
              {
                match: '\\b(bmc-ignore)\\s+([\\w/-]+)',
                captures: { 1: { name: 'keyword.other.ignore.bmc' }, 2: { name: 'constant.other.code.bmc' } },
              },
            ],
          },
          { name: 'comment.block.bmc', begin: '/\\*', end: '\\*/' },
        ],
      },
      text: {
        patterns: [
          { name: 'string.quoted.triple.bmc', begin: '"""', end: `"""|^(?=\\}|${ELEMENT})` },
          // The closing quote is looked for first: a text without one must not colour the lines below.
          {
            name: 'string.quoted.double.bmc',
            begin: '"(?=(?:[^"\\\\]|\\\\.)*")',
            end: '"',
            patterns: include('escape'),
          },
          {
            name: 'string.quoted.double.unclosed.bmc',
            begin: '"',
            end: '(?=\\s*\\{?\\s*$)',
            patterns: include('escape'),
          },
          named('string.quoted.other', '[“”„«‟][^“”„‟»"]*[“”‟»"]?'),
        ],
      },
      escape: named('constant.character.escape', '\\\\["\\\\n]'),
      comma: {
        // Over the end of the line: what follows a comma belongs to the same list.
        begin: ',',
        beginCaptures: { 0: { name: 'punctuation.separator.comma.bmc' } },
        end: '(?=[^\\s/]|/(?![/*]))',
        patterns: include('comment'),
      },
      all: named('constant.language.all', oneOf(['all'])),
      level: named('constant.language.level', LEVEL),
      step: named('keyword.control.element', ELEMENT),
      reference: named('entity.name.type.reference', WORD),
      term: named('constant.language.term', WORD),
      number: named('constant.numeric', '[+\\-−–]?\\.?[0-9](?:[^\\s"{},/]|,(?=[0-9])|/(?![/*]))*'),
      per: named('keyword.operator.per', oneOf(['per'])),
      unit: named('keyword.other.unit', `${WORD}|%`),
    },
  };
}
