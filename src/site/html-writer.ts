import type { Markup } from '../views/svg/escape.ts';
import { type Attributes, element, NOTHING } from '../views/svg/svg-writer.ts';

/** One HTML element with what stands in it. Unlike one of SVG it has an end where it holds nothing, too. */
export function htmlElement(name: string, attributes: Attributes, content: Markup = NOTHING): Markup {
  const made = element(name, attributes, content);
  return content === NOTHING ? (`${made.slice(0, -2)}></${name}>` as Markup) : made;
}
