import { type AstNode, type CstNode, GrammarUtils, type NameProvider } from 'langium';
import { findTerm } from '../taxonomy/lookup.ts';
import { type Element, isElement, isRated, type Rated } from './generated/ast.ts';

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

/** Tells the language services what a node is called, and where its name stands. */
export class BmcNameProvider implements NameProvider {
  getName(node: AstNode): string | undefined {
    if (isElement(node)) return takesId(node) ? node.name : undefined;
    return isRated(node) ? ratedId(node) : undefined;
  }

  getNameNode(node: AstNode): CstNode | undefined {
    return this.getName(node) === undefined ? undefined : GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
  }
}
