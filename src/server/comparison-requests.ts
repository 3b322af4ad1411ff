import type { Connection } from 'vscode-languageserver';
import type { Catalogue } from '../messages/catalogue.ts';
import { compareCanvases } from '../model/comparison/compare-canvases.ts';
import { readCanvas } from '../model/lower.ts';
import { textsOf } from '../model/values.ts';
import { TELL_CHANGES, type TellChangesParams, type TellChangesResult } from '../protocol/comparing.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { countedSigns } from '../views/changes/changes-head.ts';
import { isEmpty, reviewOf } from '../views/review/review.ts';
import { cleanText } from '../views/text/clean-text.ts';
import type { EditorClient } from './editor-client.ts';

/** Tells an editor in a few words what changed between two texts, neither of which need be open. */
export function answerComparisons(connection: Connection, client: EditorClient): void {
  connection.onRequest(TELL_CHANGES, (params: TellChangesParams) => tellChanges(params, client.catalogue));
}

/** What changed between two texts of a canvas: how much, and what of it matters most. */
export function tellChanges({ before, after }: TellChangesParams, catalogue: Catalogue): TellChangesResult {
  const taxonomy = taxonomyIn(catalogue);
  const [earlier, later] = [readCanvas(before, taxonomy), readCanvas(after, taxonomy)];
  // Findings depend on settings that held at another time: what they say is left to the picture.
  const review = reviewOf(compareCanvases(earlier, later), { introduced: [], resolved: [] }, catalogue, taxonomy);
  const [matters] = review.meaning;
  // Counted as above the picture of the same step, which tells of the header apart from the notes.
  const counted = countedSigns(review).map(({ count, sign }) => `${count} ${catalogue.review.signs[sign]}`);
  const ofHeader = review.blocks.flatMap(({ keyword, notes }) => (keyword === 'canvas' ? notes : []));
  // Of a canvas that is new as a whole, its notes say enough.
  const tellsHeader = ofHeader.some(({ sign }) => sign === 'changed' || counted.length === 0);
  const counts = [...counted, ...(tellsHeader ? [catalogue.changes.canvasToo] : [])].join(', ');
  const words = isEmpty(review)
    ? catalogue.review.nothing
    : [counts, ...(matters === undefined ? [] : [matters])].join(' · ');
  const from = later.header && cleanText(textsOf(later.header, 'from')[0]?.text ?? '');
  return { words, ...(from ? { from } : {}) };
}
