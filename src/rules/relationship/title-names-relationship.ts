import type { Catalogue } from '../../messages/catalogue.ts';
import { considered } from '../considered.ts';
import { type Rule, rule } from '../rule.ts';

type TitlePhrases = NonNullable<Catalogue['titlePhrases']['relationship/is-channel']>;

/** The longest title that is looked at, in UTF-16 units: a longer one is no bare list of phrases. */
const LONGEST = 120;

export const relationshipIsNoDistribution = titleRule('relationship/is-distribution');
export const relationshipIsNoChannel = titleRule('relationship/is-channel');

/**
 * A rule that knows by its whole title a note that belongs in the block of channels. It reads titles in any language of
 * the tool, each title in one: an analyst may write in another language than the editor speaks. Silent in a language
 * that has no words for it.
 */
function titleRule(code: 'relationship/is-distribution' | 'relationship/is-channel'): Rule {
  return rule({
    code,
    severity: 'information',
    sources: ['F'],
    *check(canvas, { titlePhrases }) {
      const readers = titlePhrases.flatMap((language) => (language[code] ? [readerOf(language[code])] : []));
      for (const relationship of considered(canvas, 'relationship')) {
        const { title, titleRange, index } = relationship;
        if (title === undefined || !titleRange || title.length > LONGEST) continue;
        const written = title.normalize('NFC').toLowerCase();
        if (!readers.some((consistsOf) => consistsOf(written))) continue;
        yield { range: titleRange, element: index, args: { relationship } };
      }
    },
  });
}

const readers = new WeakMap<TitlePhrases, (title: string) => boolean>();

function readerOf(phrases: TitlePhrases): (title: string) => boolean {
  const known = readers.get(phrases) ?? reader(phrases);
  readers.set(phrases, known);
  return known;
}

/** Tells whether a whole title, in lower case, is made of phrases: one, or several joined by commas or words such as `and`. */
function reader({ phrases, before, between }: TitlePhrases): (title: string) => boolean {
  const known = new Set(phrases);
  const skipped = new Set(before);
  const joining = new Set(between);
  /** Whatever a title of phrases can begin with; most titles begin with something else. */
  const beginnings = new Set([...before, ...between, ...phrases.map((phrase) => phrase.split(' ')[0])]);
  const isPhrase = (words: readonly string[]): boolean => {
    if (known.has(words.join(' '))) return true;
    const [first, ...rest] = words;
    return rest.length > 0 && skipped.has(first!) && isPhrase(rest);
  };
  return (written) => {
    if (!beginnings.has(FIRST_WORD.exec(written)?.[0])) return false;
    if (isPhrase(wordsOf(written))) return true;
    const parts = written.split(/[,;/&+|\n]/u).flatMap((part) => splitAt(wordsOf(part), joining));
    const stated = parts.filter((part) => part.length > 0);
    return stated.length > 0 && stated.every(isPhrase);
  };
}

const FIRST_WORD = /[\p{L}\p{M}\p{N}]+/u;

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

function splitAt(words: readonly string[], joining: ReadonlySet<string>): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (joining.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}
