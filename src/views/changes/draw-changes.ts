import { BESIDE_THE_CANVAS, TELLING_ORDER } from '../../taxonomy/elements.ts';
import type { CanvasLayout } from '../canvas/boxes.ts';
import { layOutCanvas } from '../canvas/canvas-layout.ts';
import { renderCanvas } from '../canvas/render-canvas.ts';
import { shapeFor } from '../canvas/sheet-shape.ts';
import { tableMeasurer } from '../measure/table-measurer.ts';
import type { CanvasPicture, CanvasPictureOptions, PictureNote } from '../render-canvas-svg.ts';
import { MARGIN } from '../sheet/dimensions.ts';
import { type ChangeTone, themeOf } from '../theme.ts';
import { measureMarkedNote } from './changed-note-layout.ts';
import type { ComparedCanvas } from './changes.ts';
import { type ChangesContent, changesContent } from './changes-content.ts';
import { layOutChangesHead } from './head-layout.ts';
import type { ChangesState } from './merged-blocks.ts';

/** What changed in a canvas, drawn. */
export interface ChangesPicture extends CanvasPicture {
  readonly notes: readonly ChangesNote[];
  /** The notes that changed, in telling order. */
  readonly changes: readonly PictureChange[];
}

/** A note of the picture; its ranges are of the earlier text where it stands on that side. */
export interface ChangesNote extends PictureNote {
  readonly side?: 'before';
}

/** A note that changed. */
export interface PictureChange {
  readonly key: string;
  readonly sign: ChangeTone;
  readonly block: string;
}

/** How it is to be drawn. */
export interface ChangesPictureOptions extends CanvasPictureOptions {
  /** Both states in one where it is left out. */
  readonly state?: ChangesState;
}

/** Lays out what is said of two states of a canvas. */
export function layOutChanges(
  { canvas, head, marks }: ChangesContent,
  { catalogue, credit = false, measurer = tableMeasurer, room }: Omit<ChangesPictureOptions, 'theme'>,
): CanvasLayout {
  const layout = layOutCanvas(canvas, {
    catalogue,
    credit,
    measurer,
    shape: shapeFor(room),
    header: (width) => layOutChangesHead(head, MARGIN, width, { catalogue, measurer }),
    measureNote: (note, width, surroundings) => measureMarkedNote(note, marks.get(note)!, width, surroundings),
  });
  return { ...layout, description: catalogue.changes.picture({ title: canvas.title }) };
}

/** Draws what changed in a canvas. The same states and options give the same bytes everywhere. */
export function drawChanges(compared: ComparedCanvas, options: ChangesPictureOptions): ChangesPicture {
  const content = changesContent(compared, options.state ?? 'both', options.catalogue);
  const layout = layOutChanges(content, options);
  const notes = layout.blocks.flatMap((block) => block.notes);
  return {
    svg: renderCanvas(layout, themeOf(options.theme)),
    width: layout.width,
    height: layout.height,
    notes: notes.map(({ element: { index, nameRange, range }, key, side }) => ({
      index,
      key,
      range,
      nameRange,
      ...(side ? { side } : {}),
    })),
    changes: changesIn(layout),
  };
}

function changesIn({ blocks }: CanvasLayout): readonly PictureChange[] {
  const order: readonly string[] = [...TELLING_ORDER, ...BESIDE_THE_CANVAS];
  return blocks
    .toSorted((one, other) => order.indexOf(one.keyword) - order.indexOf(other.keyword))
    .flatMap(({ keyword, notes }) =>
      notes.flatMap(({ change, key }) => (change ? [{ key, sign: change, block: keyword }] : [])),
    );
}
