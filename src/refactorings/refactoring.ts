import type { TextSite } from '../edits/edit-facts.ts';
import type { CanvasEdit } from '../edits/text-edit.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasElement } from '../model/canvas-model.ts';
import type { Range } from '../model/range.ts';

/** A change to a canvas that mends nothing: it says something otherwise. Done as a whole, as one step to undo. */
export interface Refactoring {
  /** What it does, in the imperative. */
  readonly title: string;
  /** Its sort, by the Language Server Protocol's names. */
  readonly kind: 'refactor.extract' | 'refactor.rewrite';
  /** They do not overlap. */
  readonly edits: readonly CanvasEdit[];
}

/** Where a refactoring is asked for, and all that it is made from. */
export interface RefactoringSite extends TextSite {
  /** What is selected; empty where only the cursor stands there. */
  readonly selection: Range;
  readonly texts: Catalogue['refactorings'];
}

/** Gives the refactorings of an element, the likeliest first; none where nothing sensible can be done. */
export type Refactor = (site: RefactoringSite, element: CanvasElement) => Iterable<Refactoring>;
