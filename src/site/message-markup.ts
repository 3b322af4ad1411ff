import { escapeXml, type Markup } from '../views/svg/escape.ts';
import { join } from '../views/svg/svg-writer.ts';
import { codeSpans } from '../views/text/inline-code.ts';
import { htmlElement } from './html-writer.ts';

/** A message as a page shows it: its words of the language, which stand between backticks, as code. */
export function messageMarkup(message: string): Markup {
  return join(
    codeSpans(message).map(({ isCode, text }) => (isCode ? htmlElement('code', {}, escapeXml(text)) : escapeXml(text))),
  );
}
