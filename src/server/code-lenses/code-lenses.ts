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
  /** Whether there is anything to list. */
  readonly hasPlaces: boolean;
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
  const { countOn } = dependenciesOf(canvas);
  return canvas.elements.flatMap((element) => {
    const { range, keyword } = element;
    if (keyword !== 'segment' && range.start.line === range.end.line) return [];
    const counts = countOn(element);
    const isLonely = keyword === 'segment' && (counts.get('relationship') ?? 0) === 0;
    const { count, noRelationship, countsTip } = catalogue.editorHints.lens;
    const parts = ORDER.flatMap((sort) => {
      const number = counts.get(sort) ?? 0;
      return number === 0 || sort === 'canvas' ? [] : [count[sort](number)];
    });
    const title = [...(isLonely ? [noRelationship] : []), ...parts].join(' · ');
    return title === '' ? [] : [{ element, title, tooltip: countsTip({ element }), hasPlaces: parts.length > 0 }];
  });
}
