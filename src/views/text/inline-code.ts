import { cleanText } from './clean-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A stretch of a message: words of the language, which stand between backticks in it, or anything else. */
export interface CodeSpan {
  readonly text: string;
  readonly isCode: boolean;
}

/** A message with its words of the language told apart, without their backticks. */
export function codeSpans(message: string): readonly CodeSpan[] {
  return message
    .split(CODE)
    .map((text, at) => ({ text, isCode: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A message as Markdown that keeps its words of the language as code; all else is shown literally. */
export function inlineCode(message: string): string {
  return codeSpans(cleanText(message))
    .map(({ isCode, text }) => (isCode ? `\`${text}\`` : escaped(text)))
    .join('');
}

/** A stretch within a line: its spaces at both ends stay. */
function escaped(text: string): string {
  const [before, after] = [/^ /.test(text) ? ' ' : '', text.trim() !== '' && / $/.test(text) ? ' ' : ''];
  return before + escapeMarkdown(text) + after;
}

/** What a span of code shows as it is: nothing that ends it, a cell of a table, or a line. */
const CODE = /`([^`|<>\\\r\n]+)`/;
