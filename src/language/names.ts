import { findTerm } from '../taxonomy/lookup.ts';
import { type Element, isElement, isRated, type Named, type Rated } from './generated/ast.ts';

/** An id in the form in which ids compare: Unicode normal form C. */
export function normalizeId(id: string): string {
  return id.normalize('NFC');
}

/** Whether a word is a level: `high`, `medium`, `low`. */
export function isLevel(word: string): boolean {
  return findTerm('level', word) !== undefined;
}

/**
 * The id of a job, pain or gain, or nothing: benefits, costs and risks of an idea have none, and a lone word that is a
 * level is the level.
 */
export function ratedId(rated: Rated): string | undefined {
  if (rated.name === undefined) return undefined;
  const owner = rated.$container?.$container;
  if (!isElement(owner) || owner.keyword !== 'segment') return undefined;
  return rated.level === undefined && isLevel(rated.name) ? undefined : rated.name;
}

/** Whether an element takes an id: all but the header do. */
export function takesId(element: Element): boolean {
  return element.keyword !== 'canvas';
}

/** The id of a node that may be referred to; undefined where it has none. */
export function idOf(node: Named): string | undefined {
  if (isRated(node)) return ratedId(node);
  return takesId(node) ? node.name : undefined;
}
