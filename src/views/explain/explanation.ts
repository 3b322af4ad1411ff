/** What can be said of one thing that a reader asks about, ready to be written as text or Markdown. */
export interface Explanation {
  /** The word or code as it is written. */
  readonly title: string;
  readonly parts: readonly Part[];
}

/** One part of an explanation. Between backticks its texts hold words of the language. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** A short text behind the name of what it is: `Source: …`. */
  | { readonly kind: 'labelled'; readonly label: string; readonly text: string }
  /** A text under a heading of its own. */
  | { readonly kind: 'section'; readonly heading: string; readonly text: string }
  /** Several texts under one heading. */
  | { readonly kind: 'list'; readonly heading: string; readonly items: readonly string[] }
  /** A stretch of a file, and what is said of it. */
  | { readonly kind: 'snippet'; readonly heading: string; readonly code: string; readonly says?: string }
  /** Words and what each means. */
  | { readonly kind: 'words'; readonly heading: string; readonly rows: readonly (readonly [string, string])[] };
