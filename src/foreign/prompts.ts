import { placeholders, requestSigns } from '../messages/block-names.ts';
import { plainNames, plainWords } from './block-of.ts';

const PLACEHOLDERS: ReadonlySet<string> = new Set(plainNames(placeholders));

/** Whether a text asks its reader instead of saying something: `Who are our key partners?` */
export function isQuestion(text: string): boolean {
  return /[?？؟]["”»)*_]*$/u.test(text.trim());
}

/** Whether a text stands where something is to be written: `TBD`, `[Your partners]`, `…`. */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim();
  const words = plainWords(bare);
  if (words === '') return !/\p{So}|\p{Sc}/u.test(bare);
  return PLACEHOLDERS.has(words) || /^(?:\[[^\]]*\](?!\()|\{[^}]*\}|<[^<>]*>|_{3,}.*)$/u.test(bare);
}

/** Whether a text asks a language model for a canvas, rather than being one. */
export function isRequest(text: string): boolean {
  return requestSigns.filter((sign) => sign.test(text)).length >= SIGNS_OF_REQUEST;
}

const SIGNS_OF_REQUEST = 3;
