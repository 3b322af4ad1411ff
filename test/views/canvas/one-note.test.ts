import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { drawNote } from '../../../src/views/canvas/draw-note.ts';
import { noteAsText } from '../../../src/views/canvas/told-of-note.ts';

const canvas = readCanvas(`segment families "Wealthy <families>"
relationship banker "A named banker" { with families  type dedicated-personal-assistance  motive retention  via nobody }
`);
const catalogue = catalogueOf('en');

describe('one note alone', () => {
  it('is told by its title and a line for each thing it says, without findings', () => {
    expect(noteAsText(canvas, 'note-banker', catalogue)).toBe(
      'A named banker\ndedicated\nretention\nserves Wealthy <families>',
    );
    expect(noteAsText(canvas, 'note-nobody', catalogue)).toBeUndefined();
  });

  it('is drawn on paper of its own, without findings', () => {
    const note = drawNote(canvas, 'note-banker', { theme: 'light', catalogue })!;
    expect(note.svg).toContain(`width="${note.width}" height="${note.height}"`);
    expect(note.svg.match(/data-note/g)).toHaveLength(1);
    expect(note.svg).toContain('A named banker');
    expect(note.svg).not.toContain('data-severity');
    expect(note.svg).not.toContain('Wealthy <');
    expect(drawNote(canvas, 'note-nobody', { theme: 'light', catalogue })).toBeUndefined();
  });
});
