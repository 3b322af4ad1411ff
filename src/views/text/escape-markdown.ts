import { cleanText } from './clean-text.ts';

/**
 * Any text as one line that Markdown shows literally: no emphasis, link, image, HTML, list or heading comes of it.
 * The one way in which user text enters Markdown.
 */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(SPECIAL, '\\$&')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign]!)
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Punctuation that begins something in CommonMark or its tables, and the colon of an address that would become a link. */
const SPECIAL = /[\\`*_{}[\]()#+\-!|~:@$=]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
