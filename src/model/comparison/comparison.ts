import type { CanvasElement, CanvasModel, Value } from '../canvas-model.ts';
import type { Counterparts } from './counterparts.ts';

/** What differs in meaning between two states of a canvas. Layout, comments and the order of elements mean nothing. */
export interface Comparison {
  readonly before: CanvasModel;
  readonly after: CanvasModel;
  /** In the order of the later text; what was removed stands after what it stood behind. Empty where nothing differs. */
  readonly changes: readonly ElementChange[];
  /** The elements that are the same note in both states, headers included, by the earlier one. */
  readonly laterOf: ReadonlyMap<CanvasElement, CanvasElement>;
  /** The same, by the later one. */
  readonly earlierOf: ReadonlyMap<CanvasElement, CanvasElement>;
  /** What is the same in both states: elements, and the jobs, pains and gains of segments. */
  readonly same: Counterparts;
}

/** What happened to one element. */
export type ElementChange = AddedElement | RemovedElement | AlteredElement;

/** An element that is new. */
export interface AddedElement {
  readonly kind: 'added';
  readonly before?: undefined;
  readonly after: CanvasElement;
}

/** An element that is gone. */
export interface RemovedElement {
  readonly kind: 'removed';
  readonly before: CanvasElement;
  readonly after?: undefined;
}

/** An element that is there in both states, and says something else. At least one of its parts says what. */
export interface AlteredElement {
  readonly kind: 'altered';
  readonly before: CanvasElement;
  readonly after: CanvasElement;
  /** Whether its id is another, or was given or taken away. References that follow a new id are no changes. */
  readonly renamed: boolean;
  readonly retitled: boolean;
  /** Whether it stands in another block, or beside the canvas, now. */
  readonly moved: boolean;
  /** What it states otherwise, in the order of its properties. */
  readonly facts: readonly FactChange[];
}

/** One value of one property that is new, gone or another. */
export type FactChange = AddedValue | RemovedValue | ChangedValue | ReorderedValues;

/** A value that is stated now. */
export interface AddedValue {
  readonly kind: 'added';
  readonly key: string;
  readonly before?: undefined;
  readonly after: Value;
}

/** A value that is stated no more. */
export interface RemovedValue {
  readonly kind: 'removed';
  readonly key: string;
  readonly before: Value;
  readonly after?: undefined;
}

/** A value in place of another. */
export interface ChangedValue {
  readonly kind: 'changed';
  readonly key: string;
  readonly before: Value;
  readonly after: Value;
}

/** The same values in another order, of a property whose order says something. */
export interface ReorderedValues {
  readonly kind: 'reordered';
  readonly key: string;
  /** All values of the property, as they stood and as they stand. */
  readonly before: readonly Value[];
  readonly after: readonly Value[];
}
