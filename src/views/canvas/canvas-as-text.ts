import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import type { Finding } from '../../rules/finding.ts';
import { canvasContent } from './canvas-content.ts';
import { toldOfNote } from './told-of-note.ts';

/** A canvas as plain text in reading order: its blocks, below each its notes, a line for each with all that it says. */
export function canvasAsText(canvas: CanvasModel, findings: readonly Finding[], catalogue: Catalogue): string {
  const { title, tagline, about, blocks, segments } = canvasContent(canvas, findings, catalogue);
  const head = [title, tagline, about.join(' · ')].filter((line) => line !== '');
  const parts = blocks.map(({ title: block, notes }) => {
    const lines = notes.map((note) => {
      const told = toldOfNote(note, segments, catalogue);
      return `  ${note.title}${told.length === 0 ? '' : `: ${told.join(' · ')}`}`;
    });
    return [block, ...(lines.length === 0 ? [`  ${catalogue.exporting.noNotes}`] : lines)].join('\n');
  });
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}
