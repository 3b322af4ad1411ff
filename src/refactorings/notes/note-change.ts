import type { TextSite } from '../../edits/edit-facts.ts';
import type { CanvasEdit } from '../../edits/text-edit.ts';
import { isUnfinished } from '../../edits/unfinished.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import type { ProblemCode } from '../../model/problem.ts';

/** A canvas that somebody writes in without seeing its text. */
export interface NoteSite extends TextSite {
  readonly texts: Catalogue['writing'];
}

/** What a change to one note comes to: the edits, or why there are none. */
export type NoteChange = NoteEdits | Refusal;

/** A change to one note. */
export interface NoteEdits {
  /** They do not overlap. */
  readonly edits: readonly CanvasEdit[];
  /** What was done, told of the canvas as it is then; `note` is what `follow` gives. */
  tell(note: CanvasElement | undefined): string;
  /** The note to go on with, in the canvas as it is then; undefined where none is left. */
  follow(after: CanvasModel): CanvasElement | undefined;
}

/** Why a change is not made: a sentence. */
export interface Refusal {
  readonly refused: string;
}

/** The problems of a text that was not read as it stands. */
const UNREAD: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['file/too-large', 'encoding/not-utf-8']);

/**
 * Why nothing can be written into a text at all; undefined where it can. What is written behind something unfinished
 * would become part of it.
 */
export function refusalOfText({ canvas, texts }: NoteSite): Refusal | undefined {
  if (canvas.problems.some(({ code }) => UNREAD.has(code))) return { refused: texts.unread };
  const unfinished = canvas.problems.find(isUnfinished);
  return unfinished && { refused: texts.broken({ line: unfinished.range.start.line + 1 }) };
}

/** Why nothing can be done with an element: there is a mistake in how it is written. Undefined where there is none. */
export function refusalOfElement({ canvas, texts }: NoteSite, { index }: CanvasElement): Refusal | undefined {
  const broken = canvas.problems.find(({ code, owner }) => owner === index && /^syntax\//.test(code));
  return broken && { refused: texts.broken({ line: broken.range.start.line + 1 }) };
}

/** A title as it may be written: on one line, without what cannot be seen. Empty where nothing is left of it. */
export function titleOf(written: string): string {
  return written
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim();
}
