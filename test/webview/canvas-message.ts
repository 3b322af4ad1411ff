import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import type { ShowMessage } from '../../src/protocol/preview-messages.ts';
import type { PreviewTheme } from '../../src/protocol/rendering.ts';
import { check } from '../../src/rules/check.ts';
import { drawView } from '../../src/views/draw-view.ts';
import { pictureLinks } from '../../src/views/picture-links.ts';
import { drawStage } from '../../src/views/presenting/draw-stage.ts';
import type { View } from '../../src/views/view-names.ts';
import { SAMPLE } from './sample-picture.ts';

/** How a canvas is shown. */
export interface Showing {
  readonly view?: View;
  readonly theme?: PreviewTheme;
  readonly version?: number;
  readonly ring?: string;
  /** Whether it is presented, from now on or still. */
  readonly stage?: 'begins' | 'goes on';
}

/** The message that shows a canvas as the server draws it. */
export function showingCanvas(
  text: string,
  { ring, stage, theme = 'light', version = 1, view = 'canvas' }: Showing = {},
): ShowMessage {
  const catalogue = catalogueOf('en');
  const model = readCanvas(text);
  const { blocks, notes, svg } = drawView(view, model, check(model, { catalogue }), { catalogue, theme });
  const keys = notes.map(({ key }) => key);
  const links = pictureLinks(model, catalogue);
  const more = {
    ...(blocks ? { blocks } : {}),
    ...(ring ? { ring } : {}),
    ...(stage ? { stage: { ...drawStage(model, { catalogue, theme }), begins: stage === 'begins' } } : {}),
  };
  return { type: 'show', uri: SAMPLE, version, view, svg, keys, links, ...more };
}

/** The text of one of the examples. */
export function example(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../examples', `${name}.bmc`), 'utf8');
}
