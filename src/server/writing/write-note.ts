import { plainText } from '../../edits/text-edit.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { readCanvas } from '../../model/lower.ts';
import { SourceText } from '../../model/source-text.ts';
import type { BlockOption, NoteOptions, NoteWriting, WritingIntent, WritingRefused } from '../../protocol/writing.ts';
import { changeNote, type NoteWish } from '../../refactorings/notes/change-note.ts';
import { titleOf } from '../../refactorings/notes/note-change.ts';
import { type CheckOptions, check } from '../../rules/check.ts';
import type { Finding } from '../../rules/finding.ts';
import { applyEdits } from '../../rules/fixes/apply-fixes.ts';
import { BESIDE_THE_CANVAS, BLOCKS, type ElementKeyword, isElementKeyword } from '../../taxonomy/elements.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import { noteKeys } from '../../views/note-keys.ts';

/** A canvas that is written in by its picture. */
export interface WrittenCanvas {
  readonly text: string;
  readonly canvas: CanvasModel;
  /** What the rules say of it. */
  readonly findings: readonly Finding[];
  /** How it is checked, in the reader's language. */
  readonly options: CheckOptions;
}

/** The blocks that a note can stand in. */
const PLACES: readonly ElementKeyword[] = [...BLOCKS, ...BESIDE_THE_CANVAS];

/**
 * What has to change in a text for an intent to come true. Refused, with the reason, where it cannot: also where there
 * would be a new mistake. What is deleted may leave one behind, which then shows.
 */
export function writeNote(
  written: WrittenCanvas,
  intent: WritingIntent,
): Omit<NoteWriting, 'version'> | WritingRefused {
  const { writing } = written.options.catalogue;
  const wish = wishOf(written.canvas, intent);
  if (!wish) return { refused: writing.gone };
  const source = new SourceText(written.text);
  const change = changeNote({ canvas: written.canvas, source, texts: writing }, wish);
  if ('refused' in change) return change;
  const taxonomy = written.options.taxonomy ?? taxonomyIn(written.options.catalogue);
  const after = readCanvas(applyEdits(source, change.edits), taxonomy);
  const note = change.follow(after);
  const added = wish.do === 'add' ? note?.index : undefined;
  const mistake = wish.do === 'delete' ? undefined : newMistake(written, after, added);
  if (mistake) return { refused: writing.newError({ message: mistake.message }) };
  return {
    edits: change.edits.map(({ newText, range }) => ({ range, newText: plainText(newText) })),
    message: change.tell(note),
    ...(note ? { follow: { key: noteKeys(after.elements).get(note)!, nameRange: note.nameRange } } : {}),
  };
}

/** What can be done with a note: its title, and where it may go. */
export function noteOptions(written: WrittenCanvas, key: string): NoteOptions | WritingRefused {
  const { blocks, writing } = written.options.catalogue;
  const note = noteOf(written.canvas, key);
  if (!note) return { refused: writing.gone };
  const others = PLACES.filter((keyword) => keyword !== note.keyword);
  return {
    title: titleOf(note.title ?? ''),
    blocks: others.map((block): BlockOption => {
      const answer = writeNote(written, { do: 'move', note: key, block });
      return { block, name: blocks[block].title, ...('refused' in answer ? { refused: answer.refused } : {}) };
    }),
  };
}

function wishOf(canvas: CanvasModel, intent: WritingIntent): NoteWish | undefined {
  const block = 'block' in intent ? placeOf(intent.block) : undefined;
  if (intent.do === 'add') return block && { do: 'add', block, title: intent.title };
  const note = noteOf(canvas, intent.note);
  if (!note) return undefined;
  if (intent.do === 'move') return block && { do: 'move', note, block };
  return intent.do === 'retitle' ? { do: 'retitle', note, title: intent.title } : { do: 'delete', note };
}

function placeOf(word: string): ElementKeyword | undefined {
  return isElementKeyword(word) && PLACES.includes(word) ? word : undefined;
}

function noteOf({ elements }: CanvasModel, key: string): CanvasElement | undefined {
  const keys = noteKeys(elements);
  return elements.find((element) => keys.get(element) === key);
}

/**
 * A finding that says of the canvas as it is then that something is wrong, and was not there before.
 *
 * @param added the place of the element that was added, which moves those behind it.
 */
function newMistake(
  { findings, options }: WrittenCanvas,
  after: CanvasModel,
  added = Number.POSITIVE_INFINITY,
): Finding | undefined {
  const named = (code: string, place = -1) => `${code} ${place}`;
  const before = new Map<string, number>();
  for (const { code, element, severity } of findings) {
    if (severity !== 'error') continue;
    before.set(named(code, element), (before.get(named(code, element)) ?? 0) + 1);
  }
  return check(after, options).find(({ code, element = -1, severity }) => {
    if (severity !== 'error' || element === added) return severity === 'error';
    const name = named(code, element > added ? element - 1 : element);
    const left = before.get(name) ?? 0;
    before.set(name, left - 1);
    return left <= 0;
  });
}
