import { wrapText } from '../measure/wrap-text.ts';
import type { LineBox, TextBox } from '../sheet/boxes.ts';
import { FONTS, LEADING, LEGEND, MARGIN, TABLE } from '../sheet/dimensions.ts';
import { layOutHeader } from '../sheet/header-layout.ts';
import { layOutLegend } from '../sheet/legend-layout.ts';
import type { Surroundings } from '../sheet/surroundings.ts';
import { directionOf } from '../text/text-direction.ts';
import type { SectionBox, TableLayout } from './boxes.ts';
import { layOutHint } from './hint-layout.ts';
import { layOutSection, sectionWidth } from './section-layout.ts';
import type { CaptionContent, TableContent } from './table-content.ts';

/** How a view is to be laid out. */
export interface TableOptions extends Surroundings {
  /** Whether the credit line stands at the foot. */
  readonly credit: boolean;
}

/** A view is at least as wide as a canvas. */
const NARROWEST = 1500;

/** Lays out a view: the header of every view, its tables one below the other, what to write, and the legend. */
export function layOutTables(content: TableContent, options: TableOptions): TableLayout {
  const width = Math.max(NARROWEST, ...content.sections.map(sectionWidth));
  const header = layOutHeader(content.header, MARGIN, width, options.measurer);
  const caption = layOutCaption(content.caption, width, header.bottom, options);
  let y = caption.bottom;
  const sections: SectionBox[] = [];
  const lines: LineBox[] = [];
  for (const one of content.sections) {
    if (sections.length > 0) y += TABLE.gap;
    const placed = layOutSection(one, { x: MARGIN, y, width }, options);
    sections.push(placed.section);
    lines.push(...placed.lines);
    y += placed.section.box.height;
  }
  const hint =
    content.hint && layOutHint(content.hint, MARGIN, sections.length > 0 ? y + TABLE.gap : y, width, options);
  if (hint) y = hint.box.y + hint.box.height;
  const { catalogue, credit, measurer } = options;
  const legend = layOutLegend(content.legend, {
    left: MARGIN,
    right: MARGIN + width,
    top: y,
    measurer,
    catalogue,
    credit,
  });
  return {
    width: width + 2 * MARGIN,
    height: Math.ceil(legend.bottom + LEGEND.below),
    description: content.description,
    header,
    caption: caption.texts,
    lines,
    sections,
    hint,
    legend,
  };
}

/** The name of the view and its question on one line, the answer in short at its end. */
function layOutCaption(
  { question, summary, title }: CaptionContent,
  width: number,
  top: number,
  { measurer }: Surroundings,
) {
  const y = top + LEADING.body.ascent - 8;
  const [answer] = wrapText(summary, { font: FONTS.small, measurer, room: width / 2, lines: 1 });
  const name = measurer.width(title, FONTS.heading);
  const [asked] = wrapText(question, {
    font: FONTS.small,
    measurer,
    room: width - name - 10 - (answer ? answer.width + 24 : 0),
    lines: 1,
  });
  const texts: TextBox[] = [
    {
      text: title,
      x: MARGIN,
      y,
      width: name,
      align: 'left',
      direction: directionOf(title),
      font: FONTS.heading,
      tone: 'ink',
      ...(asked ? { tail: { gap: 10, text: asked.text, width: asked.width, font: FONTS.small, tone: 'muted' } } : {}),
    },
  ];
  if (answer) {
    texts.push({
      text: answer.text,
      x: MARGIN + width,
      y,
      width: answer.width,
      align: 'right',
      direction: directionOf(answer.text),
      font: FONTS.small,
      tone: 'muted',
    });
  }
  return { texts, bottom: top + TABLE.caption - 8 };
}
