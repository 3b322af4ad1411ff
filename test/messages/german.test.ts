import { describe, expect, it } from 'vitest';
import { ALL_CATALOGUES, catalogueOf } from '../../src/messages/catalogue.ts';
import { editorTextsOf } from '../../src/messages/editor-texts.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { isReserved } from '../../src/taxonomy/reserved-words.ts';
import { standardTaxonomy } from '../../src/taxonomy/taxonomy.ts';
import { textsIn } from './texts-in-source.ts';

const english = catalogueOf('en');
const german = catalogueOf('de');

describe('the catalogue of a language', () => {
  it.each(['de', 'de-AT', 'de_DE.UTF-8', 'DE'])('is German for %s', (tag) => {
    expect(catalogueOf(tag)).toBe(german);
    expect(editorTextsOf(tag)).toBe(german.editor);
  });

  it.each(['', 'en', 'en-GB', 'C', 'C.UTF-8', 'POSIX', 'fr', 'den', 'dede'])('is English for “%s”', (tag) => {
    expect(catalogueOf(tag)).toBe(english);
    expect(editorTextsOf(tag)).toBe(english.editor);
  });

  it('knows its own language', () => {
    expect(ALL_CATALOGUES.map(({ language }) => language)).toEqual(LANGUAGES);
  });
});

/** A text, or a function that makes one, at its path in the catalogue. */
type Leaf = readonly [path: string, english: unknown, german: unknown];

function leavesOf(path: string, ours: unknown, theirs: unknown): readonly Leaf[] {
  if (typeof ours !== 'object' || ours === null) return [[path, ours, theirs]];
  return Object.entries(ours).flatMap(([key, value]) =>
    leavesOf(`${path}/${key}`, value, (theirs as Record<string, unknown> | undefined)?.[key]),
  );
}

/** Groups that are no twins of each other: words of a language, by which titles are known. */
const OF_ITS_OWN = new Set(['language', 'terms', 'titlePhrases']);

const leaves = Object.entries(english)
  .filter(([group]) => !OF_ITS_OWN.has(group))
  .flatMap(([group, texts]) => leavesOf(group, texts, german[group as keyof typeof german]));

const terms: readonly Leaf[] = [...standardTaxonomy.values()].flatMap((vocabulary) =>
  vocabulary.terms.flatMap(({ id, label, definition, example, question }) =>
    leavesOf(
      `terms/${vocabulary.name}/${id}`,
      { label, definition, example, question },
      german.terms[vocabulary.name]?.[id],
    ),
  ),
);

/** What has no words of a language in it: signs, code, names, and words that are the same in both. */
const SAME = new Set([
  'BMML',
  'JSON',
  'YAML',
  'Esc',
  'App',
  'Business Model Canvas',
  'BM.9 Generate ideas for the customer relationships block',
  'Business Model Canvas - Building Blocks - 04 - Customer Relationships',
  'Business Model Canvas: Customer Relationship',
  'Canvas',
  'Chat',
  'Community',
  'Customer Relationships: Business Model Canvas Explained',
  'Freemium',
  'Joint Venture',
  'Joint venture',
  'Bot',
  'Markdown',
  'Newsletter',
  'Post',
  'Service',
  'Website',
  'Zoom',
  'id',
  'team',
]);

/** The quoted pieces of a function's source: what it says by itself. */
const wordsOf = (source: string) =>
  (source.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []).join(' ').replaceAll(/\$\{[^}]*\}/g, '');

/** Whether it says something in words, beside code and what it is told. */
const speaks = (text: string) => /\p{L}{3,}/u.test(text.replaceAll(/`[^`]*`|<[^>]*>|--?[\w-]+/g, ''));

/** Where the words of a canvas, a configuration or a shell stand, of which only titles are translated. */
const CODE =
  /^commandLine\/commands\/\w+\/(?:usage|examples\/\d+\/0)$|^examples\/.+\/(?:wrong|right|file)$|\/snippet\/\d+$/;

/** Whether a stretch of code has a title of several words in it. */
const speaksInCode = (text: string) => (text.match(/"[^"\n]*"/g) ?? []).some((quoted) => /\p{L} \p{L}/u.test(quoted));

const isUntranslated = ([path, ours, theirs]: Leaf): boolean => {
  if (typeof ours === 'function') return String(ours) === String(theirs) && speaks(wordsOf(String(ours)));
  if (typeof ours !== 'string' || ours !== theirs || SAME.has(ours)) return false;
  return CODE.test(path) ? speaksInCode(ours) : speaks(ours);
};

describe('German texts', () => {
  it('are there for every text and term', () => {
    const missing = [...leaves, ...terms].filter(([, ours, theirs]) => typeof theirs !== typeof ours);
    expect(missing.map(([path]) => path)).toEqual([]);
    expect(leaves.length).toBeGreaterThan(500);
    expect(terms.length).toBeGreaterThan(400);
  });

  it('are translated', () => {
    expect([...leaves, ...terms].filter(isUntranslated).map(([path, text]) => `${path}: ${String(text)}`)).toEqual([]);
  });

  it('are for terms that there are', () => {
    const known = [...standardTaxonomy].map(([name, { terms }]) => [name, terms.map(({ id }) => id).toSorted()]);
    const told = Object.entries(german.terms).map(([name, words]) => [name, Object.keys(words ?? {}).toSorted()]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(known));
  });

  it('tell all that English ones tell', () => {
    const silent = leaves.flatMap(([path, ours, theirs]) => {
      const [told, heard] = [ours, theirs].map((leaf) =>
        typeof leaf === 'function' ? factsOf(String(leaf)) : undefined,
      );
      if (!told || !heard) return [];
      return told.filter((fact) => !heard.includes(fact) && !heard.includes('…')).map((fact) => `${path}: ${fact}`);
    });
    expect(silent).toEqual([]);
  });
});

/** What a function takes out of its first argument, by name; `…` where it takes all at once. */
function factsOf(source: string): readonly string[] | undefined {
  const [, inside] = /^(?:async )?(?:function \w*)?\(\s*\{([^}]*)\}/.exec(source) ?? [];
  if (inside === undefined) return undefined;
  return inside
    .split(',')
    .map((part) =>
      part
        .trim()
        .replace(/[:=].*$/s, '')
        .trim(),
    )
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('...') ? '…' : part));
}

/** Words that German texts have no use for, but for code and what is quoted. */
const ENGLISH_WORDS =
  /\b(?:the|and|of|is|are|this|that|these|with|without|not|for|which|what|how|your|you|has|have|its|from|one|write|does|only|where|there)\b/i;

/** A text without what is the same in every language: code, and titles in quotation marks. */
const prose = (text: string) => text.replaceAll(/`[^`]*`|--[a-z-]+|„[^“]*“|"[^"]*"|https?:\S+/g, ' ');

/** Whether a text is a line of a canvas, which begins with a word of the language. */
const isCanvas = (text: string) => isReserved(/^\s*([\w-]+)/.exec(text)?.[1] ?? '');

describe('the words of German texts', () => {
  const told = textsIn('src/messages/german').filter(
    ({ file, text, calledWith }) =>
      !/^(?:examples|templates)\/|^title-phrases/.test(file) && calledWith !== 'code' && !isCanvas(text),
  );
  const at = (found: typeof told) => found.map(({ file, line, text }) => `${file}:${line}: ${text}`);

  it('are German', () => {
    expect(at(told.filter(({ text }) => ENGLISH_WORDS.test(prose(text)) && !SAME.has(text)))).toEqual([]);
  });

  it('address nobody', () => {
    const you = /\b(?:du|dein\w*|dir|dich|euch|Ihnen)\b|(?<!^)(?<![.?!:…] )\b(?:Sie|Ihre?[nmrs]?)\b/;
    expect(at(told.filter(({ text }) => you.test(prose(text))))).toEqual([]);
  });

  it('have German quotation marks', () => {
    expect(at(told.filter(({ text }) => /[“”]/.test(text.replaceAll(/„[^“]*“/g, ''))))).toEqual([]);
  });
});
