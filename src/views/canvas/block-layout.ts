import type { TextMeasurer } from '../measure/text-measurer.ts';
import { wrapText } from '../measure/wrap-text.ts';
import type { Box, TextBox } from '../sheet/boxes.ts';
import { BLOCK, FONTS, LEADING } from '../sheet/dimensions.ts';
import { textBoxes } from '../sheet/text-boxes.ts';
import type { BlockBox, NoteBox } from './boxes.ts';
import type { BlockContent } from './canvas-content.ts';

/** A block's title, question and count, and its notes where they were put. */
export function blockBox(content: BlockContent, box: Box, notes: readonly NoteBox[], measurer: TextMeasurer): BlockBox {
  const left = box.x + BLOCK.side;
  const right = box.x + box.width - BLOCK.side;
  const count = content.count ?? (content.notes.length > 0 ? String(content.notes.length) : '');
  const countWidth = measurer.width(count, FONTS.small);
  const line = (
    text: string,
    font: (typeof FONTS)['heading' | 'small'],
    baseline: number,
    tone: TextBox['tone'],
    room: number,
  ) =>
    textBoxes(wrapText(text, { font, measurer, room, lines: 1 }), {
      left,
      right,
      y: box.y + baseline,
      leading: LEADING.body.line,
      font,
      tone,
    });
  const [heading] = line(
    content.title,
    FONTS.heading,
    BLOCK.titleBaseline,
    'ink',
    right - left - countWidth - BLOCK.gap,
  );
  return {
    keyword: content.keyword,
    box,
    heading: heading!,
    texts: [
      ...line(content.question, FONTS.small, BLOCK.questionBaseline, 'muted', right - left),
      ...(count === ''
        ? []
        : [
            {
              text: count,
              x: right,
              y: box.y + BLOCK.titleBaseline,
              width: countWidth,
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
