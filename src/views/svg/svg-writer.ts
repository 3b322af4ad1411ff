import { escapeXml, type Markup } from './escape.ts';

/** The attributes of one SVG element; those that are undefined are left out, numbers are rounded to hundredths. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element with what stands in it. Every attribute's value is escaped. */
export function element(name: string, attributes: Attributes, content: Markup = NOTHING): Markup {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`;
  }
  return (content === NOTHING ? `${tag}/>` : `${tag}>${content}</${name}>`) as Markup;
}

/** Several pieces one after the other. */
export function join(pieces: readonly Markup[], between = ''): Markup {
  return pieces.join(between) as Markup;
}

/** No markup at all. */
export const NOTHING = '' as Markup;

/** A number as it stands in SVG: hundredths at most, so that the same picture has the same bytes everywhere. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
