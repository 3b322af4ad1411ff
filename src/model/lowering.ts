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
}

/** Notes a problem. */
export function report(lowering: Lowering, problem: Problem): void {
  lowering.problems.push(problem);
}
