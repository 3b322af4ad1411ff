import type { TextMeasurer } from '../measure/text-measurer.ts';
import { type Line, wrapText } from '../measure/wrap-text.ts';
import type { Box, TextBox } from '../sheet/boxes.ts';
import { BLOCK, FONTS, LEADING } from '../sheet/dimensions.ts';
import { textBoxes } from '../sheet/text-boxes.ts';
import type { BlockBox, NoteBox } from './boxes.ts';
import type { BlockContent } from './canvas-content.ts';

/** A block's title, question and count, set in the lines that they take at a width. */
export interface BlockHead {
  readonly title: readonly Line[];
  readonly question: readonly Line[];
  readonly count: Line;
  /** How far below the block's top its notes begin. */
  readonly height: number;
}

/** Sets what stands at the head of a block; `width` is the block's own. */
export function measureHead(content: BlockContent, width: number, measurer: TextMeasurer): BlockHead {
  const room = width - 2 * BLOCK.side;
  const text = countOf(content);
  const count = { text, width: measurer.width(text, FONTS.small) };
  const title = wrapText(content.title, {
    font: FONTS.heading,
    measurer,
    room: (line) => (line === 0 ? room - count.width - BLOCK.gap : room),
  });
  const question = wrapText(content.question, { font: FONTS.small, measurer, room, balanced: true });
  const more = (title.length - 1) * LEADING.body.line + (question.length - 1) * LEADING.small.line;
  return { title, question, count, height: BLOCK.head + more };
}

/** How wide the notes of a block have to be so that no word of its title is broken. */
export function narrowestHead(content: BlockContent, measurer: TextMeasurer): number {
  const longest = Math.max(...content.title.split(' ').map((word) => measurer.width(word, FONTS.heading)));
  return Math.ceil(longest + measurer.width(countOf(content), FONTS.small) + BLOCK.gap);
}

function countOf({ count, notes }: BlockContent): string {
  return count ?? (notes.length > 0 ? String(notes.length) : '');
}

/** A block's title, question and count, and its notes where they were put. */
export function blockBox(content: BlockContent, head: BlockHead, box: Box, notes: readonly NoteBox[]): BlockBox {
  const left = box.x + BLOCK.side;
  const right = box.x + box.width - BLOCK.side;
  const { count, question, title } = head;
  const below = box.y + BLOCK.questionBaseline + (title.length - 1) * LEADING.body.line;
  const lines = (set: readonly Line[], size: 'heading' | 'small', y: number, tone: TextBox['tone']) =>
    textBoxes(set, {
      left,
      right,
      y,
      leading: LEADING[size === 'small' ? 'small' : 'body'].line,
      font: FONTS[size],
      tone,
    });
  return {
    keyword: content.keyword,
    box,
    heading: lines(title, 'heading', box.y + BLOCK.titleBaseline, 'ink'),
    texts: [
      ...lines(question, 'small', below, 'muted'),
      ...(count.text === ''
        ? []
        : [
            {
              ...count,
              x: right,
              y: box.y + BLOCK.titleBaseline,
              align: 'right' as const,
              direction: 'ltr' as const,
              font: FONTS.small,
              tone: 'muted' as const,
            },
          ]),
    ],
    notes,
    description: content.description,
  };
}
