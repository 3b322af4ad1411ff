import type { ShowMessage } from '../../src/protocol/preview-messages.ts';
import type { CanvasLinks } from '../../src/protocol/rendering.ts';

/** The address of the canvas in these tests. */
export const SAMPLE = 'file:///canvas.bmc';

/** One note of a sample picture: its key, and the markup of its text. */
export type SampleNote = readonly [key: string, text: string];

/** A picture of the shape that the server draws: one group per note, a card and a text in it. */
export function samplePicture(notes: readonly SampleNote[]): string {
  const groups = notes.map(
    ([key, text], index) =>
      `<g id="${key}" data-note="${index}"><rect class="card" x="20" y="${20 + index * 60}" width="300" height="50" fill="#f6f8fa" stroke="#889"/><text x="30" y="${50 + index * 60}">${text}</text></g>`,
  );
  const height = 40 + notes.length * 60;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 ${height}" width="1200" height="${height}"><rect class="ground" width="1200" height="${height}" fill="#fffaf0"/>${groups.join('')}</svg>`;
}

/** Notes that have nothing to do with one another. */
export const NO_LINKS: CanvasLinks = { elements: [], ties: [], segments: [], serves: [] };

/** The message that shows such a picture. */
export function showing(notes: readonly SampleNote[], more: Partial<ShowMessage> = {}): ShowMessage {
  return {
    type: 'show',
    uri: SAMPLE,
    version: 1,
    view: 'canvas',
    links: NO_LINKS,
    svg: samplePicture(notes),
    keys: notes.map(([key]) => key),
    ...more,
  };
}

/** As many notes as are asked for: `n-0`, `n-1` … */
export function sampleNotes(count: number): SampleNote[] {
  return Array.from({ length: count }, (_, index) => [`n-${index}`, `Note ${index}`]);
}
