import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { relationsOf } from '../model/relations.ts';
import { linksOf } from '../model/values.ts';
import type { ElementKeyword } from '../taxonomy/elements.ts';
import { isReserved } from '../taxonomy/reserved-words.ts';
import { insert } from './edit-facts.ts';
import type { CanvasEdit } from './text-edit.ts';

/** The most choices of one sort that a finding offers. */
export const MOST_CHOICES = 5;

/** How an element is referred to. */
export interface Reference {
  readonly element: CanvasElement;
  readonly id: string;
  /** What gives it that id, where it has none yet. */
  readonly edits: readonly CanvasEdit[];
}

/** Where ids are looked up that are taken. */
export interface TakenIds {
  readonly byId: { has(id: string): boolean };
}

/** The longest id that is made of a title, in letters. */
const LONGEST_ID = 24;

/**
 * A title as an id: its first words in small letters, joined by hyphens; free in this canvas and not reserved.
 *
 * @param tried the numbers behind each id that are known to be taken, for whoever makes many and gives none back.
 */
export function freshId(canvas: TakenIds, title: string, keyword: ElementKeyword, tried?: Map<string, number>): string {
  const words =
    title
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  let id = '';
  for (const word of words) {
    if (id !== '' && id.length + word.length >= LONGEST_ID) break;
    id = id === '' ? [...word].slice(0, LONGEST_ID).join('') : `${id}-${word}`;
  }
  if (!/^\p{L}/u.test(id)) id = id === '' ? keyword : `${keyword}-${id}`;
  return freeId(canvas, id, 1, tried);
}

/** An id itself where it is free in a canvas and not reserved, else with the first number that makes it so. */
export function freeId(canvas: TakenIds, id: string, first = 1, tried?: Map<string, number>): string {
  const isFree = (candidate: string) => !canvas.byId.has(candidate.normalize('NFC')) && !isReserved(candidate);
  if (isFree(id)) return id;
  for (let number = tried?.get(id) ?? first; ; number += 1) {
    if (!isFree(`${id}-${number}`)) continue;
    tried?.set(id, number);
    return `${id}-${number}`;
  }
}

/**
 * How an element can be referred to; it gets an id where it has none. Undefined where it has neither id nor title, or
 * an id that leads elsewhere: a reserved word, or that of an element above.
 */
export function referTo(canvas: CanvasModel, element: CanvasElement): Reference | undefined {
  const { id, title, keyword } = element;
  if (id !== undefined) {
    const leadsHere = canvas.byId.get(id.normalize('NFC')) === element && !isReserved(id);
    return leadsHere ? { element, id, edits: [] } : undefined;
  }
  if (title === undefined || title.trim() === '') return undefined;
  const fresh = freshId(canvas, title, keyword);
  return { element, id: fresh, edits: [insert(element.keywordRange.end, ` ${fresh}`)] };
}

/** The first few of some elements that can be referred to. */
export function choicesOf(
  canvas: CanvasModel,
  elements: Iterable<CanvasElement>,
  most = MOST_CHOICES,
): readonly Reference[] {
  const choices: Reference[] = [];
  for (const element of elements) {
    if (choices.length === most) break;
    const reference = referTo(canvas, element);
    if (reference) choices.push(reference);
  }
  return choices;
}

/**
 * How several elements are named in one list; undefined where one of them cannot be referred to, or two of them would
 * get the same new id.
 */
export function listOf(
  canvas: CanvasModel,
  elements: Iterable<CanvasElement>,
): { readonly words: string; readonly edits: readonly CanvasEdit[] } | undefined {
  const references: Reference[] = [];
  for (const element of elements) {
    const reference = referTo(canvas, element);
    if (!reference) return undefined;
    references.push(reference);
  }
  const ids = references.map(({ id }) => id);
  if (new Set(ids).size < ids.length || ids.length === 0) return undefined;
  return { words: ids.join(', '), edits: references.flatMap(({ edits }) => edits) };
}

/** The segments of an element as they would be written in another; undefined where one of them has no name. */
export function segmentsAsWritten(
  canvas: CanvasModel,
  element: CanvasElement,
): { readonly words: string; readonly edits: readonly CanvasEdit[] } | undefined {
  const isAll = element.facts.some(({ row }) => row?.all && linksOf(element, row.key).some(({ all }) => all));
  return isAll ? { words: 'all', edits: [] } : listOf(canvas, relationsOf(canvas).segmentsOf(element));
}
