import { replace, replaceKey } from '../../edits/edit-facts.ts';
import type { CanvasEdit } from '../../edits/text-edit.ts';
import { asNote } from '../../edits/turn-into-channel.ts';
import type { CanvasElement, Fact } from '../../model/canvas-model.ts';
import { segmentsKeyOf } from '../../model/relations.ts';
import { linksIn, linksWithin } from '../../model/stated-links.ts';
import { factsOf } from '../../model/values.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { type PropertyRow, propertyRow } from '../../taxonomy/properties.ts';
import { type NoteChange, type NoteSite, type Refusal, refusalOfElement } from './note-change.ts';

/**
 * Moves a note to another block, where it stands in the text: its keyword changes. Facts that a note there has, too, stay
 * as they are; with whom or for whom it is, is told by the word for it there; others become texts of the note. Refused
 * where a link would be lost: one of its own, or one that leads to it.
 */
export function moveNote(site: NoteSite, element: CanvasElement, to: ElementKeyword): NoteChange {
  if (to === element.keyword) return { refused: site.texts.staysHere({ note: element }) };
  const refusal = refusalOfElement(site, element) ?? refusalOfLinks(site, element, to);
  if (refusal) return refusal;
  const edits: CanvasEdit[] = [replace(element.keywordRange, to)];
  let notes = 0;
  for (const fact of element.facts) {
    const way = wayOf(element, fact, to);
    if (way === 'lost') {
      const said = site.source.slice(fact.range).replace(/\s+/g, ' ');
      return { refused: site.texts.linkLost({ fact: said, to }) };
    }
    if (way === 'text') {
      notes += 1;
      edits.push(...asNote(site, fact));
    } else if (way !== fact.key) edits.push(replaceKey(site.source, fact.keyRange, way));
  }
  return {
    edits,
    tell: (note) => site.texts.moved({ note: note ?? { ...element, keyword: to }, notes }),
    follow: ({ elements }) => elements.find(({ index }) => index === element.index),
  };
}

/** Why a note cannot leave its block: something refers to it, or to a need that it states, that could not any more. */
function refusalOfLinks({ canvas, texts }: NoteSite, element: CanvasElement, to: ElementKeyword): Refusal | undefined {
  for (const { element: from, link, row } of linksIn(canvas)) {
    const isToNeed = link.target !== undefined && 'owner' in link.target && link.target.owner === element.index;
    const isToNote = link.target === element && link.fits;
    if (!isToNeed && !(isToNote && !row.targets?.includes(to))) continue;
    // What it says of its own needs goes along with it.
    if (from !== element) return { refused: texts.referredTo({ by: from, key: row.key, to }) };
  }
  return undefined;
}

/** By which word a fact is told in another block; `text` where it is none there, `lost` where it leads somewhere. */
function wayOf(element: CanvasElement, fact: Fact, to: ElementKeyword): string {
  const there = propertyRow(to, fact.key);
  // What means nothing here is left to mean nothing there.
  if (!fact.row || (there && canTake(there, fact, element))) return fact.key;
  const key = fact.key === segmentsKeyOf(element.keyword) ? segmentsKeyOf(to) : undefined;
  const segments = key === undefined ? undefined : propertyRow(to, key);
  if (key !== undefined && segments && canTake(segments, fact, element)) return key;
  return fact.values.flatMap(linksWithin).length > 0 ? 'lost' : 'text';
}

/** Whether a property takes the values of a fact and means the same by them. */
function canTake(there: PropertyRow, fact: Fact, element: CanvasElement): boolean {
  const { row } = fact;
  if (!row || there.shape !== row.shape || there.vocabulary !== row.vocabulary) return false;
  const count = factsOf(element, fact.key).reduce((sum, { values }) => sum + values.length, 0);
  if (there.single && count > 1) return false;
  return fact.values.flatMap(linksWithin).every(({ all, fits, target }) => {
    if (all) return there.all === true;
    if (!target || !fits) return false;
    return there.targets?.includes('keyword' in target ? target.keyword : (target.key as 'job')) === true;
  });
}
