import type { PhrasingContent } from 'mdast';
import { withoutColon } from '../split-items.ts';

/** Where a line ends for certain, in a text whose other line breaks may only wrap it. */
export const HARD_BREAK = '\u2028';

/** Parts of a line that are no text of it: images, and remarks in the source. */
export interface Asides {
  readonly found: string[];
}

/** The text of inline Markdown; emphasis is dropped, the address of a link stands behind it. */
export function inlineText(nodes: readonly PhrasingContent[], asides: Asides): string {
  return nodes.map((node) => textOf(node, asides)).join('');
}

function textOf(node: PhrasingContent, asides: Asides): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return HARD_BREAK;
    case 'html':
      return htmlText(node.value, asides);
    case 'image':
      asides.found.push([node.alt, node.url].filter(Boolean).join(' '));
      return '';
    case 'imageReference':
      asides.found.push([node.alt, node.label].filter(Boolean).join(' '));
      return '';
    case 'link': {
      const text = inlineText(node.children, asides);
      const isBare = node.url.startsWith('#') || text.includes(node.url) || `mailto:${text}` === node.url;
      return isBare ? text : `${text} (${node.url})`;
    }
    default:
      return 'children' in node ? inlineText(node.children as PhrasingContent[], asides) : '';
  }
}

function htmlText(html: string, asides: Asides): string {
  if (/^<br\b/i.test(html)) return HARD_BREAK;
  if (html.startsWith('<!--')) asides.found.push(html.replace(/^<!--|-->$/g, '').trim());
  else if (/\s(?:href|src|alt)\s*=/i.test(html)) asides.found.push(html);
  return '';
}

/** The lines of inline Markdown, each as its nodes: at hard breaks, and where asked for at every line break. */
export function linesOf(
  nodes: readonly PhrasingContent[],
  atSoftBreaks: boolean,
): readonly (readonly PhrasingContent[])[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) lines.push([]);
    else if (node.type === 'text' && atSoftBreaks) {
      for (const [at, value] of node.value.split('\n').entries()) {
        if (at > 0) lines.push([]);
        if (value !== '') lines.at(-1)!.push({ ...node, value });
      }
    } else lines.at(-1)!.push(node);
  }
  return lines.filter((line) => line.length > 0);
}

/** Whether all of a line is in italics, or bold and italic. */
export function isItalic(nodes: readonly PhrasingContent[]): boolean {
  const told = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const isSlanted = (node: PhrasingContent): boolean =>
    node.type === 'emphasis' || (node.type === 'strong' && node.children.length > 0 && node.children.every(isSlanted));
  return told.length > 0 && told.every(isSlanted);
}

/** What stands out at the beginning of a line in bold, and what follows a colon or dash; undefined where nothing does. */
export function leadOf(
  nodes: readonly PhrasingContent[],
  asides: Asides,
): { readonly lead: string; readonly more: string | undefined } | undefined {
  const told = nodes[0]?.type === 'text' && nodes[0].value.trim() === '' ? nodes.slice(1) : nodes;
  const [first, ...rest] = told;
  if (first?.type !== 'strong') {
    // A sign or two may stand before it: an emoji, a number.
    const isSign = first?.type === 'text' && !/\p{L}/u.test(first.value) && told[1]?.type === 'strong';
    return isSign ? leadOf(told.slice(1), asides) : undefined;
  }
  const lead = inlineText([first], asides).trim();
  const more = inlineText(rest, { found: [] }).trim();
  if (more === '') return { lead: withoutColon(lead), more: undefined };
  const ends = /[:：]$/u.test(lead);
  const joined = /^(?:[:：]|[-–—]+(?=\s))\s*/u.exec(more)?.[0];
  if (!ends && joined === undefined) return undefined;
  return { lead: withoutColon(lead), more: more.slice(joined?.length ?? 0) || undefined };
}
