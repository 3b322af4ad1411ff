import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { cleanText } from '../text/clean-text.ts';
import { brief } from '../text/graphemes.ts';

/** A text longer than this is drawn to here, and a sign tells that there is more: a whole book is no title. */
export const LONGEST_TEXT = 20_000;

/** What an element is called in a picture; an empty text where it has neither title nor id. */
export function titleOf({ label }: Pick<CanvasElement, 'label'>): string {
  return brief(cleanText(label), LONGEST_TEXT);
}

/** The names of the segments, in the order of their block. */
export function segmentNames(model: CanvasModel, { preview }: Catalogue): readonly string[] {
  return (model.byKeyword.get('segment') ?? []).map((segment) => titleOf(segment) || preview.unnamed);
}
