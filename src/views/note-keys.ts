import type { CanvasElement } from '../model/canvas-model.ts';

/** By what the note of an element is known in a picture. */
export interface NotePlace {
  /** Its place among all elements of the text, which no other note of the picture has. */
  readonly index: number;
  readonly key: string;
}

/** By what the notes of a picture are known. */
export type NotePlaces = (element: CanvasElement) => NotePlace;

/**
 * A key for every element, which stays when others come, go and move: made of its id, else of its keyword and title.
 * It is fit to be an `id` in a document. Elements that share one are told apart by their order.
 */
export function noteKeys(elements: readonly CanvasElement[]): ReadonlyMap<CanvasElement, string> {
  const seen = new Map<string, number>();
  return new Map(
    elements.map((element) => {
      const key = keyOf(element);
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      // No id holds a full stop, so that no other key ends like this.
      return [element, before === 0 ? key : `${key}.${before + 1}`];
    }),
  );
}

function keyOf({ id, title, keyword }: CanvasElement): string {
  if (id !== undefined && PLAIN_ID.test(id)) return `note-${id}`;
  return `note.${keyword}.${fingerprint(id ?? title ?? '')}`;
}

/** Ids that can stand in a document as they are; anything else has come out of a broken text. */
const PLAIN_ID = /^[\p{L}_][\p{L}\p{M}\p{Nd}_-]{0,80}$/u;

/** A short text that differs for different texts (FNV-1a, twice 32 bits). */
function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ (text.charCodeAt(at) + 0x7f), 0x01000193);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
