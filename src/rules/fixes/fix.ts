import type { CanvasEdit } from '../../edits/text-edit.ts';

/** One way to mend a finding, done as a whole or not at all. Its edits do not overlap. */
export interface Fix {
  /** What it does, in the imperative: ``Add `with families` ``. */
  readonly title: string;
  readonly edits: readonly CanvasEdit[];
  /** A canvas to create, by its path beside this one; a fix that creates one edits nothing. */
  readonly creates?: string;
  /** Whether it is the one that most would choose. */
  readonly isPreferred: boolean;
  /** Whether it is the only sensible one, so that it may be done without asking, for all findings of its kind. */
  readonly isUnambiguous: boolean;
}
