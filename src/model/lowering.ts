import type { Element, Rated as RatedNode } from '../language/generated/ast.ts';
import type { PropertyRow } from '../taxonomy/properties.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import type { CanvasElement, Rated, RemarkableFact, Tie } from './canvas-model.ts';
import type { Problem } from './problem.ts';

/** What lowering gathers on its way through one syntax tree. */
export interface Lowering {
  readonly taxonomy: Taxonomy;
  /** The element made of each node, in the order of the text. */
  readonly elements: Map<Element, CanvasElement>;
  /** The job, pain, gain, benefit, cost or risk made of each node. */
  readonly rated: Map<RatedNode, Rated>;
  readonly problems: Problem[];
  readonly remarkable: RemarkableFact[];
  /** Every resolved link between elements, by the element it points at. */
  readonly incoming: Map<CanvasElement, Tie[]>;
  /** The single-valued properties that the element at hand has stated so far. */
  readonly stated: Set<PropertyRow>;
  /** The first element of each title that has an id; undefined until somebody asks. */
  titled: ReadonlyMap<string, CanvasElement> | undefined;
}

/** Whether the element at hand had not stated a property before; notes that it now has. */
export function isFirstStatement({ stated }: Lowering, row: PropertyRow): boolean {
  const isFirst = !stated.has(row);
  if (isFirst) stated.add(row);
  return isFirst;
}

/** The first element that has this title and an id. */
export function elementOfTitle(lowering: Lowering, title: string): CanvasElement | undefined {
  if (!lowering.titled) {
    const titled = [...lowering.elements.values()].filter(({ title, id }) => title !== undefined && id !== undefined);
    lowering.titled = new Map(titled.reverse().map((element) => [element.title!, element]));
  }
  return lowering.titled.get(title);
}

/** Notes a problem. */
export function report(lowering: Lowering, problem: Problem): void {
  lowering.problems.push(problem);
}
