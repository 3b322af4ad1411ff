import { findTerm, vocabulariesBehind, writableTerms } from '../../taxonomy/lookup.ts';
import { nearestWords } from '../../taxonomy/nearest.ts';
import { PROPERTY_KEYS } from '../../taxonomy/properties.ts';
import { isReserved } from '../../taxonomy/reserved-words.ts';
import {
  extendTaxonomy,
  type OwnWord,
  standardTaxonomy,
  type Taxonomy,
  VOCABULARIES,
} from '../../taxonomy/taxonomy.ts';
import type { VocabularyName } from '../../taxonomy/vocabulary.ts';
import type { ConfigReport, Member } from './config-report.ts';

/** What may be said of a word of a firm's own, beside the word of the taxonomy that it is a case of. */
export const TERM_TEXTS = ['label', 'definition', 'example', 'question'] as const;

const TERM_KEYS: readonly string[] = ['as', ...TERM_TEXTS];

/** What firms may put words of their own under: the properties that take words, and vocabularies by their name. */
export const TERM_OWNERS: readonly string[] = [
  ...new Set([...[...PROPERTY_KEYS].filter((key) => vocabulariesBehind(key).length > 0), ...VOCABULARIES]),
];

/** The vocabularies that words under a key of `terms` may belong to: `kind` has one for each element that has a kind. */
export function vocabulariesOf(owner: string): readonly VocabularyName[] {
  const named = VOCABULARIES.filter((name) => name === owner);
  return [...new Set([...vocabulariesBehind(owner), ...named])];
}

/** A word as a canvas can hold it: what the language reads as one. */
export const WORD = /^[\p{L}_][\p{L}\p{M}\p{Nd}_-]{0,99}$/u;

/** The taxonomy with the words that `terms` adds; tells of those that cannot be added. */
export function readTerms(members: readonly Member[], report: ConfigReport): Taxonomy {
  const words: OwnWord[] = [];
  const taken = new Set<string>();
  for (const { key, keyNode, value } of members) {
    const vocabularies = vocabulariesOf(key);
    if (vocabularies.length === 0) {
      const nearest = nearestWords(key, TERM_OWNERS);
      report.tell('config/unknown-property', keyNode, { key, known: TERM_OWNERS, nearest });
      continue;
    }
    const entries = report.members(value, key);
    const own = new Set(entries.map((entry) => entry.key.normalize('NFC')));
    for (const entry of entries) {
      for (const word of readWord(entry, { owner: key, vocabularies, own }, report)) {
        const place = `${word.vocabulary} ${word.id.normalize('NFC')}`;
        if (taken.has(place)) {
          report.tell('config/repeated-key', entry.keyNode, { key: entry.key });
          break;
        }
        taken.add(place);
        words.push(word);
      }
    }
  }
  return words.length === 0 ? standardTaxonomy : extendTaxonomy(words).taxonomy;
}

/** Where a word stands. */
interface Owner {
  readonly owner: string;
  readonly vocabularies: readonly VocabularyName[];
  /** All words under the same key. */
  readonly own: ReadonlySet<string>;
}

/** A word for each vocabulary that knows its standard one; none where it cannot be added. */
function readWord(entry: Member, { owner, vocabularies, own }: Owner, report: ConfigReport): readonly OwnWord[] {
  const { key: word, keyNode, value } = entry;
  const { as, texts } = readEntry(entry, report);
  if (value.type !== 'object') return [];
  if (!WORD.test(word) || isReserved(word)) {
    report.tell('config/unusable-word', keyNode, { word });
    return [];
  }
  if (!as) {
    // Where it is there and no text, that has been told.
    if (as === undefined) report.tell('config/missing-standard', keyNode, { word });
    return [];
  }
  const homes = vocabularies.filter((name) => findTerm(name, as.word));
  if (homes.some((name) => findTerm(name, word))) {
    report.tell('config/word-taken', keyNode, { word, property: owner });
    return [];
  }
  if (homes.length === 0) {
    if (own.has(as.word.normalize('NFC'))) report.tell('config/term-cycle', as.node, { word, as: as.word });
    else {
      const known = [...new Set(vocabularies.flatMap((name) => writableTerms(name).map(({ id }) => id)))];
      const nearest = nearestWords(as.word, known);
      report.tell('config/unknown-term', as.node, {
        word: as.word,
        property: owner,
        known: known.slice(0, 12),
        nearest,
      });
    }
    return [];
  }
  return homes.map((vocabulary) => ({ ...texts, vocabulary, id: word, as: as.word }));
}

/** What is said of a word: `as` is undefined where it is left out, and null where it is no text. */
function readEntry({ key: word, value }: Member, report: ConfigReport) {
  let as: { readonly word: string; readonly node: Member['value'] } | null | undefined;
  const texts: Partial<Record<(typeof TERM_TEXTS)[number], string>> = {};
  for (const member of report.members(value, word)) {
    const { key, keyNode } = member;
    const name = TERM_TEXTS.find((text) => text === key);
    if (key !== 'as' && !name) {
      report.tell('config/unknown-key', keyNode, { key, known: TERM_KEYS, nearest: nearestWords(key, TERM_KEYS) });
      continue;
    }
    const text = report.text(member);
    if (key === 'as') as = text === undefined ? null : { word: text, node: member.value };
    else if (name && text !== undefined && text.trim() !== '') texts[name] = text;
  }
  return { as, texts };
}
