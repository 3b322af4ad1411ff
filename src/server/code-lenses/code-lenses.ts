import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { dependenciesOf } from '../../model/dependencies.ts';
import { ELEMENT_KEYWORDS, type ElementKeyword } from '../../taxonomy/elements.ts';

/** What depends on an element, told above it. */
export interface CountLens {
  readonly element: CanvasElement;
  /** `2 relationships · 3 channels` */
  readonly title: string;
  readonly tooltip: string;
  readonly dependents: readonly CanvasElement[];
}

/** Relationships and channels come first, the others in canvas order. */
const ORDER: readonly ElementKeyword[] = [...new Set(['relationship', 'channel', ...ELEMENT_KEYWORDS] as const)];

/** The element that the lens of the preview stands above: the header, else the first; undefined for an empty canvas. */
export function previewPlace(canvas: CanvasModel): CanvasElement | undefined {
  return canvas.header ?? canvas.elements[0];
}

/**
 * How many elements depend on each, above it. Notes on a single line keep together and have none, but for segments,
 * which are what all the others are about.
 */
export function countLenses(canvas: CanvasModel, catalogue: Catalogue): readonly CountLens[] {
  const { on } = dependenciesOf(canvas);
  return canvas.elements.flatMap((element) => {
    const { range, keyword } = element;
    if (keyword !== 'segment' && range.start.line === range.end.line) return [];
    const dependents = on(element).map((dependency) => dependency.element);
    const title = titleOf(element, dependents, catalogue);
    const tooltip = catalogue.editorHints.lens.countsTip({ element });
    return title === '' ? [] : [{ element, title, tooltip, dependents }];
  });
}

function titleOf({ keyword }: CanvasElement, dependents: readonly CanvasElement[], catalogue: Catalogue): string {
  const { count, noRelationship } = catalogue.editorHints.lens;
  const sizes = new Map<ElementKeyword, number>();
  for (const dependent of dependents) sizes.set(dependent.keyword, (sizes.get(dependent.keyword) ?? 0) + 1);
  const isAlone = keyword === 'segment' && !sizes.has('relationship');
  const parts = ORDER.flatMap((sort) => {
    const size = sizes.get(sort);
    return size === undefined || sort === 'canvas' ? [] : [count[sort](size)];
  });
  return [...(isAlone ? [noRelationship] : []), ...parts].join(' · ');
}
