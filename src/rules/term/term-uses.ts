import type { CanvasElement, CanvasModel, TermUse, Value } from '../../model/canvas-model.ts';
import { withHeader } from '../../model/with-header.ts';
import type { PropertyRow } from '../../taxonomy/properties.ts';
import type { VocabularyName } from '../../taxonomy/vocabulary.ts';

/** A word of a vocabulary at its place: the element and the property that state it. */
export interface StatedTerm {
  readonly element: CanvasElement;
  readonly row: PropertyRow;
  readonly vocabulary: VocabularyName;
  readonly use: TermUse;
}

/** Every word of a canvas that stands where a term is expected, levels included. */
export function* termUsesIn(canvas: CanvasModel): Iterable<StatedTerm> {
  for (const element of withHeader(canvas)) {
    for (const { row, values } of element.facts) {
      const vocabulary = row?.vocabulary;
      if (!row || vocabulary === undefined) continue;
      for (const value of values) {
        const use = termUseOf(value);
        if (use) yield { element, row, vocabulary, use };
      }
    }
  }
}

function termUseOf(value: Value): TermUse | undefined {
  if (value.kind === 'term') return value;
  return value.kind === 'rated' ? value.level : undefined;
}
