import type { CanvasElement, CanvasModel, TermUse, Value } from '../../model/canvas-model.ts';
import type { PropertyRow } from '../../taxonomy/properties.ts';
import type { VocabularyName } from '../../taxonomy/vocabulary.ts';

/** A word of a vocabulary at its place: the element and the property that state it. */
export interface StatedTerm {
  readonly element: CanvasElement;
  readonly row: PropertyRow;
  readonly vocabulary: VocabularyName;
  readonly use: TermUse;
}

/** The words that stand where a term is expected, levels included, in those facts where one is unknown or an alias. */
export function* remarkableTerms(canvas: CanvasModel): Iterable<StatedTerm> {
  for (const { element, fact } of canvas.remarkable) {
    const { row, values } = fact;
    const { vocabulary } = row;
    if (vocabulary === undefined) continue;
    for (const value of values) {
      const use = termUseOf(value);
      if (use) yield { element, row, vocabulary, use };
    }
  }
}

function termUseOf(value: Value): TermUse | undefined {
  if (value.kind === 'term') return value;
  return value.kind === 'rated' ? value.level : undefined;
}
