import type { CanvasElement } from '../../model/canvas-model.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { addNote } from './add-note.ts';
import { moveNote } from './move-note.ts';
import { type NoteChange, type NoteSite, refusalOfText } from './note-change.ts';
import { removeNote } from './remove-note.ts';
import { retitleNote } from './retitle-note.ts';

/** What somebody wants of a note. */
export type NoteWish =
  | { readonly do: 'add'; readonly block: ElementKeyword; readonly title: string }
  | { readonly do: 'retitle'; readonly note: CanvasElement; readonly title: string }
  | { readonly do: 'move'; readonly note: CanvasElement; readonly block: ElementKeyword }
  | { readonly do: 'delete'; readonly note: CanvasElement };

/** What has to change in a text for a note to be as it is wished: as little as can be. */
export function changeNote(site: NoteSite, wish: NoteWish): NoteChange {
  const refusal = refusalOfText(site);
  if (refusal) return refusal;
  switch (wish.do) {
    case 'add':
      return addNote(site, wish.block, wish.title);
    case 'retitle':
      return retitleNote(site, wish.note, wish.title);
    case 'move':
      return moveNote(site, wish.note, wish.block);
    case 'delete':
      return removeNote(site, wish.note);
  }
}
