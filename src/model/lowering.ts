import type { Element, Rated as RatedNode } from '../language/generated/ast.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import type { CanvasElement, Rated } from './canvas-model.ts';
import type { Problem } from './problem.ts';

/** What lowering gathers on its way through one syntax tree. */
export interface Lowering {
  readonly taxonomy: Taxonomy;
  /** The element made of each node, in the order of the text. */
  readonly elements: Map<Element, CanvasElement>;
  /** The job, pain, gain, benefit, cost or risk made of each node. */
  readonly rated: Map<RatedNode, Rated>;
  readonly problems: Problem[];
  /** The single-valued properties stated so far, by element and property. */
  readonly stated: Set<string>;
}

/** Whether an element had not stated a property before; notes that it now has. */
export function isFirstStatement(lowering: Lowering, owner: CanvasElement, key: string): boolean {
  const statement = `${owner.index} ${key}`;
  const isFirst = !lowering.stated.has(statement);
  lowering.stated.add(statement);
  return isFirst;
}

const idsByTitle = new WeakMap<Lowering, ReadonlyMap<string, string>>();

/** The id of the first element that has this title and an id. */
export function idOfTitle(lowering: Lowering, title: string): string | undefined {
  let ids = idsByTitle.get(lowering);
  if (!ids) {
    const titled = [...lowering.elements.values()].reverse();
    ids = new Map(titled.flatMap(({ title, id }) => (title !== undefined && id !== undefined ? [[title, id]] : [])));
    idsByTitle.set(lowering, ids);
  }
  return ids.get(title);
}

/** Notes a problem. */
export function report(lowering: Lowering, problem: Problem): void {
  lowering.problems.push(problem);
}
