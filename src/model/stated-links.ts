import type { PropertyRow } from '../taxonomy/properties.ts';
import type { CanvasElement, CanvasModel, Link, Value } from './canvas-model.ts';
import { isMisfit } from './remarkable.ts';
import { withHeader } from './with-header.ts';

/** A link at its place: the element and the property that state it. */
export interface StatedLink {
  readonly element: CanvasElement;
  readonly row: PropertyRow;
  readonly link: Link;
}

/** Every link of a canvas that stands in a property its element has. */
export function* linksIn(canvas: CanvasModel): Iterable<StatedLink> {
  for (const element of withHeader(canvas)) {
    for (const { row, values } of element.facts) {
      if (!row) continue;
      for (const value of values) {
        for (const link of linksWithin(value)) yield { element, row, link };
      }
    }
  }
}

/** Those of them that lead nowhere, or to what cannot stand there. Takes no time where there are none. */
export function* misfitsIn(canvas: CanvasModel): Iterable<StatedLink> {
  for (const { element, fact } of canvas.remarkable) {
    const { row } = fact;
    for (const value of fact.values) {
      for (const link of linksWithin(value)) if (isMisfit(link, row)) yield { element, row, link };
    }
  }
}

/** The links of one value: itself, those of an answer, that of a step. */
export function linksWithin(value: Value): readonly Link[] {
  if (value.kind === 'link') return [value];
  if (value.kind === 'answer') return value.links;
  return value.kind === 'step' && value.link ? [value.link] : [];
}
