import type { CardBox } from '../sheet/boxes.ts';
import { BLOCK, NOTE, TABLE } from '../sheet/dimensions.ts';
import type { Surroundings } from '../sheet/surroundings.ts';
import type { WordsBox } from './boxes.ts';
import { type MeasuredCard, measureCard } from './card-layout.ts';
import type { CellContent, ColumnContent } from './table-content.ts';
import { type MeasuredWords, measureStates, measureText } from './words-layout.ts';

/** A cell that knows how high it has to be. */
export interface MeasuredCell {
  readonly height: number;
  /** Puts it into its column, whose left side is at `x`, from a top on. */
  place(x: number, top: number): PlacedCell;
}

/** What stands in a cell, in place. */
export interface PlacedCell extends WordsBox {
  readonly cards: readonly CardBox[];
}

/** Sets a cell's words, and its cards below them side by side. */
export function measureCell(content: CellContent, column: ColumnContent, surroundings: Surroundings): MeasuredCell {
  const { across = 1, width } = column;
  const room = width - 2 * TABLE.side;
  const cardWidth = Math.min(NOTE.widest, Math.floor((room - (across - 1) * BLOCK.gap) / across));
  const words: MeasuredWords[] = [];
  if (content.heading) words.push(measureText(content.heading, room, 'heading', 'ink', surroundings));
  if (content.question) words.push(measureText(content.question, room, 'small', 'muted', surroundings));
  if (content.states?.length) words.push(measureStates(content.states, room, surroundings));
  const wordsHeight = words.reduce((sum, { height }) => sum + height, 0);
  const rows = rowsOf(content.cards, across).map((row) => {
    const cards = row.map((card) => measureCard(card, cardWidth, surroundings));
    return { cards, height: Math.max(...cards.map(({ height }) => height)) };
  });
  const cardsHeight = rows.reduce((sum, { height }) => sum + height + BLOCK.gap, -BLOCK.gap);
  const gap = wordsHeight > 0 && rows.length > 0 ? TABLE.belowWords : 0;
  return {
    height: wordsHeight + gap + Math.max(0, cardsHeight),
    place: (x, top) => {
      let y = top;
      const placed = words.map((part) => {
        const box = part.place(x + TABLE.side, x + TABLE.side + room, y);
        y += part.height;
        return box;
      });
      y += gap;
      const cards = rows.flatMap((row) => {
        const boxes = placeRow(row, x + TABLE.side, y, cardWidth);
        y += row.height + BLOCK.gap;
        return boxes;
      });
      return { cards, texts: placed.flatMap(({ texts }) => texts), signs: placed.flatMap(({ signs }) => signs) };
    },
  };
}

interface CardRow {
  readonly cards: readonly MeasuredCard[];
  readonly height: number;
}

function placeRow({ cards, height }: CardRow, x: number, y: number, width: number): readonly CardBox[] {
  return cards.map((card, at) => card.place({ x: x + at * (width + BLOCK.gap), y, width, height }));
}

function rowsOf<Item>(items: readonly Item[], across: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    items.slice(row * across, (row + 1) * across),
  );
}
