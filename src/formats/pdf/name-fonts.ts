import { escapeXml } from '../../views/svg/escape.ts';
import { plainText } from '../fonts/svg-text.ts';
import { type FontChoice, textRuns } from './text-runs.ts';

/** The names of the shipped typeface's weights. */
export const REGULAR = 'bmc-regular';
export const SEMIBOLD = 'bmc-semibold';

/** The name of one of the machine's fonts, by its place among those that were taken. */
export function otherName(place: number): string {
  return `bmc-other-${place}`;
}

/**
 * An SVG document in which every piece of text names the one font that draws it, in the order in which it is read from
 * left to right: what draws it into a PDF neither looks for other fonts nor turns text around.
 */
export function nameFonts(svg: string, fonts: FontChoice): string {
  return svg.replace(/<text([^>]*)>(.*?)<\/text>/gs, (_, attributes: string, content: string) => {
    const weight = weightOf(attributes) ?? 'regular';
    const pieces = content
      .split(/(<tspan[^>]*>.*?<\/tspan>)/s)
      .map((piece) => {
        const [, own, text] = /^<tspan([^>]*)>(.*)<\/tspan>$/s.exec(piece) ?? [];
        if (own === undefined) return runs(piece, weight, fonts);
        return `<tspan${own}>${runs(text!, weightOf(own) ?? weight, fonts)}</tspan>`;
      })
      .join('');
    return `<text${attributes} xml:space="preserve">${pieces}</text>`;
  });
}

type Weight = 'regular' | 'semibold';

function weightOf(attributes: string): Weight | undefined {
  const weight = /font-weight="(\w+)"/.exec(attributes)?.[1];
  if (weight === undefined) return undefined;
  return weight === 'bold' || Number(weight) >= 600 ? 'semibold' : 'regular';
}

function runs(markup: string, weight: Weight, fonts: FontChoice): string {
  const named = weight === 'semibold' ? SEMIBOLD : REGULAR;
  return textRuns(plainText(markup), fonts)
    .map(({ text, other }) => {
      const font = other === undefined ? named : otherName(other);
      return `<tspan font-family="${font}">${escapeXml(text)}</tspan>`;
    })
    .join('');
}
