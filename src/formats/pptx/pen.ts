import { type MarkShape, segmentMark } from '../../views/segment-marks.ts';
import type { Box } from '../../views/sheet/boxes.ts';
import { directionOf } from '../../views/text/text-direction.ts';
import type { Theme } from '../../views/theme.ts';
import type { ShapeName, Slide } from './new-deck.ts';

/** A wide slide, in inches, and the white around what stands on it. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.5 } as const;

/** The typeface of slides: every office has it or one of the same widths, and what is measured holds for it. */
const TYPEFACE = 'Arial';

/** A paragraph of a shape's text. */
export interface Paragraph {
  readonly text: string;
  /** The size of type and the distance of its lines, in the picture's units. */
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** Its parts in their order, where some are told apart; together they are the text. */
  readonly parts?: readonly TextPart[];
}

/** A part of a paragraph in a colour of its own, with a line below it or through it. */
export interface TextPart {
  readonly text: string;
  readonly colour?: string;
  readonly line?: 'below' | 'through';
}

/** What a shape of text has beside its paragraphs. */
export interface TextLook {
  readonly fill?: string;
  readonly line?: string;
  readonly align?: 'left' | 'right' | 'center';
  /** The white within, in the picture's units: left, right, bottom, top. */
  readonly inset?: readonly [left: number, right: number, bottom: number, top: number];
}

/**
 * Draws onto a slide what was laid out in the units of a picture.
 *
 * Shapes that share the first part of their name, before `GROUP_SIGN`, become one group.
 */
export class Pen {
  readonly #slide: Slide;
  readonly #scale: number;
  readonly #left: number;
  readonly #top: number;

  /**
   * @param scale inches for each unit of the picture
   * @param left where the picture begins on the slide, in inches
   */
  constructor(slide: Slide, scale: number, left: number, top: number) {
    this.#slide = slide;
    this.#scale = scale;
    this.#left = left;
    this.#top = top;
  }

  text(name: string, box: Box, paragraphs: readonly Paragraph[], look: TextLook = {}): void {
    const { align, fill, inset = [0, 0, 0, 0], line } = look;
    this.#slide.addText(
      paragraphs.flatMap(({ text, size, leading, colour, bold, parts = [{ text }] }, at) => {
        const isRtl = directionOf(text) === 'rtl';
        return parts.map((part, place) => ({
          text: withoutSteering(part.text),
          options: {
            fontSize: this.#points(size),
            lineSpacing: this.#points(leading),
            color: (part.colour ?? colour).slice(1),
            bold: bold ?? false,
            ...(part.line === 'through' ? { strike: 'sngStrike' as const } : {}),
            ...(part.line === 'below' ? { underline: { style: 'sng' as const } } : {}),
            align: align ?? (isRtl ? 'right' : 'left'),
            ...(isRtl ? { rtlMode: true } : {}),
            breakLine: at < paragraphs.length - 1 && place === parts.length - 1,
          },
        }));
      }),
      {
        ...this.#place(box),
        objectName: name,
        shape: 'rect' as ShapeName,
        fontFace: TYPEFACE,
        valign: 'top',
        margin: inset.map((side) => this.#points(side)) as [number, number, number, number],
        ...(fill === undefined ? {} : { fill: { color: fill.slice(1) } }),
        ...(line === undefined ? {} : { line: { color: line.slice(1), width: HAIRLINE } }),
      },
    );
  }

  rectangle(name: string, box: Box, { fill, line }: Pick<TextLook, 'fill' | 'line'>): void {
    this.#slide.addShape('rect' as ShapeName, {
      ...this.#place(box),
      objectName: name,
      ...(fill === undefined ? {} : { fill: { color: fill.slice(1) } }),
      ...(line === undefined ? {} : { line: { color: line.slice(1), width: HAIRLINE } }),
    });
  }

  line(name: string, box: Box, colour: string): void {
    this.#slide.addShape('line' as ShapeName, {
      ...this.#place(box),
      objectName: name,
      line: { color: colour.slice(1), width: HAIRLINE },
    });
  }

  /** The mark of a segment, its middle at `x`, `y`. */
  mark(name: string, segment: number, x: number, y: number, theme: Theme, ground: string): void {
    const { colour, shape, style } = segmentMark(segment);
    const ink = theme.segments[colour]!.slice(1);
    const [preset, rotate] = PRESETS[shape];
    const box = (radius: number) =>
      this.#place({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
    this.#slide.addShape(preset as ShapeName, {
      ...box(MARK_RADIUS),
      objectName: name,
      rotate,
      ...(style === 'outline' ? { line: { color: ink, width: 1 } } : { fill: { color: ink } }),
    });
    if (style !== 'holed') return;
    const hole = { ...box(HOLE_RADIUS), objectName: name, fill: { color: ground.slice(1) } };
    this.#slide.addShape('ellipse' as ShapeName, hole);
  }

  #place({ x, y, width, height }: Box) {
    return {
      x: this.#left + x * this.#scale,
      y: this.#top + y * this.#scale,
      w: width * this.#scale,
      h: height * this.#scale,
    };
  }

  /** The smallest type that slides know is of one point. */
  #points(units: number): number {
    return units === 0 ? 0 : Math.max(1, Math.round(units * this.#scale * 720) / 10);
  }
}

/** Separates the name of a group from that of a shape in it. */
export const GROUP_SIGN = '::';

/** The name of a shape within a group. */
export function inGroup(group: string, part: string): string {
  return `${group.replaceAll(GROUP_SIGN, ':')}${GROUP_SIGN}${part}`;
}

/** Points. */
const HAIRLINE = 0.75;
/** Half the size of a mark and of the hole in one, in the picture's units. */
const MARK_RADIUS = 4;
const HOLE_RADIUS = 1.5;

/** The shapes of marks among those that slides know, and how far each is turned. */
const PRESETS: Readonly<Record<MarkShape, readonly [preset: string, rotate: number]>> = {
  circle: ['ellipse', 0],
  triangle: ['triangle', 0],
  square: ['rect', 0],
  diamond: ['diamond', 0],
  star: ['star5', 0],
  plus: ['mathPlus', 0],
  wedge: ['triangle', 180],
  cross: ['mathMultiply', 0],
  dome: ['flowChartDelay', 270],
  hourglass: ['flowChartCollate', 0],
  arrow: ['triangle', 90],
  bowl: ['flowChartDelay', 90],
  bowtie: ['flowChartCollate', 90],
  sail: ['rtTriangle', 0],
};

/** Slides have a direction for each paragraph; some programs would draw these signs. */
function withoutSteering(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
