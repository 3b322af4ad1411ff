import type { Term } from '../taxonomy/vocabulary.ts';
import type { CanvasElement, Fact, Link, Measure, Rated, TermUse, TextValue, Value } from './canvas-model.ts';

/** The facts of an element that state one property, in the order of the text. */
export function factsOf(element: CanvasElement, key: string): readonly Fact[] {
  return element.facts.filter((fact) => fact.key === key && fact.row !== undefined);
}

/** All values that an element states for a property, in the order of the text. */
export function valuesOf(element: CanvasElement, key: string): readonly Value[] {
  // Rules ask for this more often than for anything else, and hardly an element states a property twice.
  let first: readonly Value[] | undefined;
  let joined: Value[] | undefined;
  for (const fact of element.facts) {
    if (fact.key !== key || fact.row === undefined) continue;
    if (first === undefined) first = fact.values;
    else {
      joined ??= [...first];
      for (const value of fact.values) joined.push(value);
    }
  }
  return joined ?? first ?? NONE;
}

const NONE: readonly never[] = [];

/** The values of a sort: the list itself where all of them are, as they are for most properties. */
function ofSort<Sort extends Value['kind']>(
  values: readonly Value[],
  kind: Sort,
): readonly Extract<Value, { readonly kind: Sort }>[] {
  type Wanted = Extract<Value, { readonly kind: Sort }>;
  for (const { kind: own } of values) {
    if (own !== kind) return values.filter((value): value is Wanted => value.kind === kind);
  }
  return values as readonly Wanted[];
}

/** Whether an element states a property at all, even without a value. */
export function states(element: CanvasElement, key: string): boolean {
  for (const fact of element.facts) if (fact.key === key && fact.row !== undefined) return true;
  return false;
}

/** The links that an element states for a property, also those that lead nowhere. */
export function linksOf(element: CanvasElement, key: string): readonly Link[] {
  return ofSort(valuesOf(element, key), 'link');
}

/** The words that an element states for a property, also unknown ones. */
export function termUsesOf(element: CanvasElement, key: string): readonly TermUse[] {
  return ofSort(valuesOf(element, key), 'term');
}

/** The known terms that an element states for a property. */
export function termsOf(element: CanvasElement, key: string): readonly Term[] {
  let terms: Term[] | undefined;
  for (const value of valuesOf(element, key)) {
    if (value.kind !== 'term' || value.term === undefined) continue;
    if (terms) terms.push(value.term);
    else terms = [value.term];
  }
  return terms ?? NONE;
}

/** The id of the known term of a single-valued property; undefined where it is unstated or unknown. */
export function termOf(element: CanvasElement, key: string): string | undefined {
  for (const value of valuesOf(element, key)) {
    if (value.kind === 'term' && value.term !== undefined) return value.term.id;
  }
  return undefined;
}

/** The texts that an element states for a property. */
export function textsOf(element: CanvasElement, key: string): readonly TextValue[] {
  return ofSort(valuesOf(element, key), 'text');
}

/** The jobs, pains or gains of a segment, or the benefits, costs or risks of an idea. */
export function ratedOf(element: CanvasElement, key: string): readonly Rated[] {
  return ofSort(valuesOf(element, key), 'rated');
}

/** The measure of a property, readable or not; undefined where none is stated. */
export function measureOf(element: CanvasElement, key: string): Measure | undefined {
  for (const value of valuesOf(element, key)) if (value.kind === 'measure') return value;
  return undefined;
}
