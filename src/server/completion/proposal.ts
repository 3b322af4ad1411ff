import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import type { Remedies } from './remedies.ts';

/** One thing that may be written at the cursor. */
export interface Proposal {
  /** What is shown: the word that is inserted, or the one that the inserted text begins with. */
  readonly label: string;
  readonly sort: 'element' | 'property' | 'term' | 'reference' | 'unit' | 'snippet' | 'code';
  /** One line beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What is inserted where that is not the label. */
  readonly text?: string;
  /** What is inserted where the editor knows snippets, in their syntax. */
  readonly snippet?: string;
}

/** What proposals are made from. */
export interface ProposalContext {
  readonly canvas: CanvasModel;
  readonly catalogue: Catalogue;
  readonly taxonomy: Taxonomy;
  /** The element that the cursor stands in; undefined outside of any, and within a second header. */
  readonly owner: CanvasElement | undefined;
  /** What would settle the findings of the owner; found out when first asked. */
  readonly remedies: () => Remedies;
  /** The word at the cursor, which is always among the proposals where it fits; empty where there is none. */
  readonly word: string;
}

/** The rank of what an element states already: behind everything else. */
export const STATED = 1_000;

/** The items sorted by their ranks, the lowest first; those of one rank keep their order. */
export function ranked<Item>(items: readonly Item[], rankOf: (item: Item) => number): readonly Item[] {
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
