/** What the tool says about one finding. */
export interface FindingTexts {
  /** What should be, in one sentence. */
  readonly summary: string;
  /** Why it matters, with the source in words where there is one. */
  readonly reason: string;
  /** What is there, naming the elements, and what to do; one to three sentences. */
  message(args: never): string;
  /** What a place is that the finding refers to beside its own. */
  readonly related?: string;
}
