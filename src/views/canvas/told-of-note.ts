import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import { canvasContent, type NoteContent } from './canvas-content.ts';

/**
 * What a note says below its title, in words: what stands on its chips, its facts, and the segments that it serves.
 *
 * @param segments the names of the segments, in the order of their block.
 */
export function toldOfNote(
  note: NoteContent,
  segments: readonly string[],
  { exporting }: Catalogue,
): readonly string[] {
  const served = note.element.keyword === 'segment' ? [] : note.segments.map((place) => segments[place]!);
  return [
    ...note.chips.map(({ text }) => text),
    ...note.facts,
    ...(served.length === 0 ? [] : [exporting.serves({ segments: served.join(', ') })]),
  ];
}

/** A note as plain text: its title, and below it a line for each thing that it says. Undefined where there is none of that key. */
export function noteAsText(canvas: CanvasModel, key: string, catalogue: Catalogue): string | undefined {
  const { blocks, segments } = canvasContent(canvas, [], catalogue);
  const note = blocks.flatMap(({ notes }) => notes).find((one) => one.key === key);
  return note && [note.title, ...toldOfNote(note, segments, catalogue)].join('\n');
}
