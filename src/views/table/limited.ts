import type { Catalogue } from '../../messages/catalogue.ts';
import type { CardContent } from './table-content.ts';

/** Of more cards than this in one cell the rest is counted: whoever wants to see thousands looks at the text. */
export const MOST_CARDS = 24;

/** The first of a cell's cards, and one that tells how many more there are. */
export function limited<Item>(
  items: readonly Item[],
  key: string,
  { views }: Catalogue,
  card: (item: Item) => CardContent,
): readonly CardContent[] {
  if (items.length <= MOST_CARDS) return items.map(card);
  const title = views.andMore({ count: items.length - MOST_CARDS });
  return [
    ...items.slice(0, MOST_CARDS).map(card),
    { key: `more.${key}`, look: 'plain', title, muted: true, description: title },
  ];
}
