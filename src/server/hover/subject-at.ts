import type {
  CanvasElement,
  CanvasModel,
  Fact,
  Link,
  Measure,
  Rated,
  Step,
  TermUse,
  Value,
} from '../../model/canvas-model.ts';
import { contains, type Position, type Range } from '../../model/range.ts';

/** What stands at a place of a text. */
export type Subject =
  | { readonly kind: 'element'; readonly range: Range; readonly element: CanvasElement }
  | { readonly kind: 'property'; readonly range: Range; readonly fact: Fact }
  | {
      readonly kind: 'value';
      readonly range: Range;
      readonly fact: Fact;
      readonly value: Link | TermUse | Measure | Step;
    }
  | { readonly kind: 'rated'; readonly range: Range; readonly rated: Rated };

/** What stands at a position: the name of an element, a property's word, or one of its values; texts say nothing more. */
export function subjectAt(canvas: CanvasModel, position: Position): Subject | undefined {
  const all = canvas.header ? [canvas.header, ...canvas.elements] : canvas.elements;
  const element = all.find(({ range }) => contains(range, position));
  if (!element) return undefined;
  const named = [element.keywordRange, element.idRange, element.titleRange].find((range) => covers(range, position));
  if (named) return { kind: 'element', range: named, element };
  const fact = element.facts.find(({ range }) => contains(range, position));
  if (!fact) return undefined;
  if (contains(fact.keyRange, position)) return { kind: 'property', range: fact.keyRange, fact };
  const value = fact.values.find(({ range }) => contains(range, position));
  return value && subjectOf(value, fact, position);
}

function subjectOf(value: Value, fact: Fact, position: Position): Subject | undefined {
  switch (value.kind) {
    case 'answer': {
      const link = value.links.find(({ range }) => contains(range, position));
      return link && { kind: 'value', range: link.range, fact, value: link };
    }
    case 'rated': {
      if (value.level && contains(value.level.range, position)) {
        return { kind: 'value', range: value.level.range, fact, value: value.level };
      }
      const named = [value.idRange, value.text?.range].find((range) => covers(range, position));
      return named && { kind: 'rated', range: named, rated: value };
    }
    case 'text':
    case 'unreadable':
      return undefined;
    default:
      return { kind: 'value', range: value.range, fact, value };
  }
}

function covers(range: Range | undefined, position: Position): range is Range {
  return range !== undefined && contains(range, position);
}
