import type { Catalogue } from '../../messages/catalogue.ts';
import type { Comparison } from '../../model/comparison/comparison.ts';
import { linkedElement, type PictureLinks, pictureLinks } from '../picture-links.ts';
import type { ChangesState } from './merged-blocks.ts';
import { notePlaces } from './note-places.ts';

/**
 * How the notes of a picture of what changed hang together: as the state that is drawn has it, or the later one where both
 * are. What is gone then hangs on nothing.
 */
export function changesLinks(comparison: Comparison, state: ChangesState, catalogue: Catalogue): PictureLinks {
  const { after, before, laterOf } = comparison;
  const places = notePlaces(comparison, state);
  if (state === 'before') return pictureLinks(before, catalogue, places);
  const links = pictureLinks(after, catalogue, places);
  if (state === 'after') return links;
  const gone = before.elements.filter((element) => !laterOf.has(element));
  return { ...links, elements: [...links.elements, ...gone.map((each) => linkedElement(each, places, catalogue))] };
}
