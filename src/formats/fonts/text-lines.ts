import { plainText } from './svg-text.ts';

/** A line of text of an SVG document of ours. */
export interface TextLine {
  /** The attributes of its element, each behind a space. */
  readonly attributes: string;
  /** At least one, in the order in which they are written. */
  readonly pieces: readonly LinePiece[];
}

/** A stretch of a line that is drawn alike. */
export interface LinePiece {
  readonly text: string;
  /** The attributes of its own element; none where it has none. */
  readonly attributes: string;
  readonly weight: Weight;
  /** In units of the picture. */
  readonly size: number;
}

/** The weights of the shipped typeface. */
export type Weight = 'regular' | 'semibold';

/** An SVG document with another element in the place of each of text; where none is given, it stays as it is. */
export function withLines(svg: string, redraw: (line: TextLine) => string | undefined): string {
  return svg.replace(/<text([^>]*)>(.*?)<\/text>/gs, (element, attributes: string, content: string) => {
    return redraw({ attributes, pieces: piecesOf(attributes, content) }) ?? element;
  });
}

/** The value of an attribute. */
export function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
}

/** Attributes without some of them. */
export function withoutAttributes(attributes: string, ...names: readonly string[]): string {
  return names.reduce((left, name) => left.replace(new RegExp(` ${name}="[^"]*"`), ''), attributes);
}

function piecesOf(around: string, content: string): readonly LinePiece[] {
  return content
    .split(/(<tspan[^>]*>.*?<\/tspan>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, attributes = '', text = piece] = /^<tspan([^>]*)>(.*)<\/tspan>$/s.exec(piece) ?? [];
      const weight = attributeOf(attributes, 'font-weight') ?? attributeOf(around, 'font-weight');
      const size = attributeOf(attributes, 'font-size') ?? attributeOf(around, 'font-size');
      return {
        text: plainText(text),
        attributes,
        weight: weight === 'bold' || Number(weight) >= 600 ? 'semibold' : 'regular',
        size: Number(size),
      };
    });
}
