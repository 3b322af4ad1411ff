import type { markdown as english } from '../english/markdown.ts';
import type { Texts } from '../texts.ts';

/** What is said of canvases within Markdown. */
export const markdown: Texts<typeof english> = {
  drawing: 'Das Canvas wird gezeichnet …',
  notDrawn: 'Dieses Canvas ließ sich nicht zeichnen: Der Sprachserver für Canvases antwortet nicht.',
  line: ({ line }) => `Zeile ${line}`,
};
