import { insert, replace } from '../../edits/edit-facts.ts';
import type { CanvasElement } from '../../model/canvas-model.ts';
import { quoted } from '../../model/quoted.ts';
import { type NoteChange, type NoteSite, refusalOfElement, titleOf } from './note-change.ts';

/** Gives a note another title; one that has none gets it behind its id. */
export function retitleNote(site: NoteSite, element: CanvasElement, written: string): NoteChange {
  const title = titleOf(written);
  if (title === '') return { refused: site.texts.noTitle };
  const refusal = refusalOfElement(site, element);
  if (refusal) return refusal;
  const { idRange, keywordRange, titleRange } = element;
  const isSame = titleRange !== undefined && titleOf(element.title ?? '') === title;
  const edit = titleRange
    ? replace(titleRange, quoted(title))
    : insert((idRange ?? keywordRange).end, ` ${quoted(title)}`);
  return {
    edits: isSame ? [] : [edit],
    tell: (note) => site.texts.retitled({ note: note ?? element }),
    follow: ({ elements }) => elements.find(({ index }) => index === element.index),
  };
}
