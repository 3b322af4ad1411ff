import type { Catalogue } from '../../messages/catalogue.ts';
import { termsOf } from '../../taxonomy/lookup.ts';
import type { PropertyRow } from '../../taxonomy/properties.ts';
import { escapeMarkdown } from '../../views/text/escape-markdown.ts';
import { propertyText } from '../../views/words/property-text.ts';

/** What a property says, the question it answers, and the words it takes, as Markdown. */
export function describeProperty(row: PropertyRow, catalogue: Catalogue): string {
  const { says, question } = propertyText(row, catalogue);
  const parts = [says, `*${escapeMarkdown(question)}*`];
  if (row.vocabulary !== undefined) {
    const words = termsOf(row.vocabulary).map((term) => `\`${term.id}\``);
    const { takes, takesMany } = catalogue.editorFeatures.hover;
    parts.push(row.single ? takes({ words }) : takesMany({ words }));
  }
  return parts.join('\n\n');
}
