import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { drawView } from '../../src/views/draw-view.ts';
import { THEME_NAMES } from '../../src/views/theme.ts';
import { VIEW_NAMES } from '../../src/views/view-names.ts';
import { contrast } from './contrast.ts';
import { readSvg, textOf, type XmlElement } from './read-svg.ts';
import { sampleFindings } from './sample-findings.ts';

const catalogue = catalogueOf('en');
const examples = ['private-bank', 'with-findings'].map((name) =>
  readFileSync(join(import.meta.dirname, `../../examples/${name}.bmc`), 'utf8'),
);

/** What is painted on a picture, in the order in which it is painted. */
interface Paint {
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly colour: string;
}

/** The colours of every text and of what was painted last where it begins, with the text. */
function textsOnGrounds(svg: string): readonly (readonly [text: string, colour: string, ground: string])[] {
  const found: (readonly [string, string, string])[] = [];
  const painted: Paint[] = [];
  const walk = ({ attributes, children, name }: XmlElement, left: number, top: number) => {
    const [, dx = 0, dy = 0] = (/translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes.transform ?? '') ?? []).map(Number);
    const [x, y] = [left + dx, top + dy];
    const [ownX, ownY] = [x + Number(attributes.x ?? 0), y + Number(attributes.y ?? 0)];
    const { fill = 'none' } = attributes;
    if (name === 'rect' && fill !== 'none') {
      const box = [ownX, ownY, ownX + Number(attributes.width), ownY + Number(attributes.height)] as const;
      painted.push({ box, colour: fill });
    }
    if (name === 'text') {
      const ground = painted.findLast(
        ({ box }) => box[0] <= ownX && ownX <= box[2] && box[1] <= ownY && ownY <= box[3],
      );
      const parts = children.filter((child) => typeof child !== 'string');
      const words = textOf({ attributes, children, name });
      for (const colour of [fill, ...parts.map((part) => part.attributes.fill ?? fill)]) {
        found.push([words, colour, ground!.colour]);
      }
      return;
    }
    for (const child of children) if (typeof child !== 'string') walk(child, x, y);
  };
  walk(readSvg(svg), 0, 0);
  return found;
}

it.each(THEME_NAMES.flatMap((theme) => VIEW_NAMES.map((view) => [view, theme] as const)))(
  'every text of the view %s stands out from its ground in the theme %s',
  (view, theme) => {
    for (const text of examples) {
      const canvas = readCanvas(text);
      const { svg } = drawView(view, canvas, sampleFindings(canvas), { theme, catalogue, credit: true });
      const texts = textsOnGrounds(svg);
      expect(texts.length).toBeGreaterThan(10);
      expect(texts.filter(([, colour, ground]) => contrast(colour, ground) < 4.5)).toEqual([]);
    }
  },
);
