import type { Catalogue } from '../../messages/catalogue.ts';
import type { Term } from '../../taxonomy/vocabulary.ts';
import { escapeMarkdown } from '../../views/text/escape-markdown.ts';

/** What a term means, as Markdown: its definition, an example, the question it answers, and where it comes from. */
export function describeTerm(term: Term, catalogue: Catalogue): string {
  const { example, source } = catalogue.editorFeatures.hover;
  const titles = term.sources.map((letter) => catalogue.sources[letter].title).join('; ');
  return [
    escapeMarkdown(term.definition),
    `*${example}:* ${escapeMarkdown(term.example)}`,
    `*${escapeMarkdown(term.question)}*`,
    `${source}: ${escapeMarkdown(titles)}`,
  ].join('\n\n');
}
