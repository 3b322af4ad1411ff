import type { Term, VocabularyName } from '../vocabulary.ts';

/** What a term says, without the word itself: that is its key in the table. */
export type TermTexts = Omit<Term, 'id' | 'vocabulary' | 'aliases'> & { readonly aliases?: readonly string[] };

/** The terms of one vocabulary, in the order in which they are offered; a word cannot stand in it twice. */
export function defineTerms<Id extends string>(
  vocabulary: VocabularyName,
  texts: Readonly<Record<Id, TermTexts>>,
): readonly (Term & { readonly id: Id })[] {
  return Object.entries<TermTexts>(texts).map(([id, term]) => ({ id: id as Id, vocabulary, aliases: [], ...term }));
}
