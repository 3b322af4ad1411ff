/** What a term of the taxonomy is called and means, in another language than English. */
export interface TermWords {
  /** The name a reader sees, as it is written within a sentence: `feste Ansprechperson`. It is capitalised where it stands alone. */
  readonly label: string;
  /** A shorter name for a chip in the picture, as it is written within a sentence. */
  readonly short: string;
  /** What it means, in one sentence. */
  readonly definition: string;
  /** One concrete business that shows it. */
  readonly example: string;
  /** The question the analyst answers by choosing it. */
  readonly question: string;
}

/** The words for all terms of a vocabulary, or of a table of terms: one that lacks a term does not compile. */
export type WordsOf<Terms> = Readonly<
  Record<Terms extends readonly { readonly id: infer Id extends string }[] ? Id : keyof Terms, TermWords>
>;

/** The words of a language, by vocabulary and by the word as it is written in a canvas. */
export type TermTranslations = Readonly<Partial<Record<string, Readonly<Partial<Record<string, TermWords>>>>>>;
