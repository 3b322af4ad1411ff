import { wrapText } from '../measure/wrap-text.ts';
import type { FindingBox, HeaderBox, HeaderSection, SignBox, TextBox } from '../sheet/boxes.ts';
import { CHANGE, FINDING, FONTS, HEADER, LEADING, SIGN } from '../sheet/dimensions.ts';
import { layOutHeader } from '../sheet/header-layout.ts';
import type { Surroundings } from '../sheet/surroundings.ts';
import { textBoxes } from '../sheet/text-boxes.ts';
import type { ChangesHead, ListContent } from './changes-head.ts';
import { richTextBoxes, wrapPieces } from './rich-lines.ts';

/** Where a list stands. */
interface ListPlace {
  readonly left: number;
  readonly width: number;
  readonly top: number;
}

/** The title, how many notes are new, gone, changed and moved, and below them in columns what that means. */
export function layOutChangesHead(
  content: ChangesHead,
  left: number,
  width: number,
  surroundings: Surroundings,
): HeaderBox {
  const { measurer } = surroundings;
  const right = left + width;
  const header = layOutHeader(content, left, width, measurer);
  const texts: TextBox[] = [...header.texts];
  const signs: SignBox[] = [];
  let bottom = header.bottom - HEADER.gapBelow;

  let x = left;
  content.signs.forEach(({ sign, words }, at) => {
    const [line] = wrapText(words, { font: FONTS.heading, measurer, room: width - SIGN.toText, lines: 1 });
    const end = x + SIGN.toText + line!.width;
    if (at === 0 || end > right) {
      x = left;
      bottom += CHANGE.headLine;
    }
    signs.push({ sign, tone: sign, x: x + SIGN.radius, y: bottom - 4.5 });
    texts.push(
      ...textBoxes([line!], {
        left: x + SIGN.toText,
        right: x + SIGN.toText + line!.width,
        y: bottom,
        leading: 0,
        font: FONTS.heading,
        tone: 'ink',
      }),
    );
    x += SIGN.toText + line!.width + CHANGE.between;
  });
  for (const remark of content.remarks) {
    const lines = wrapText(remark, { font: FONTS.heading, measurer, room: width });
    const leading = LEADING.body.line;
    texts.push(
      ...textBoxes(lines, { left, right, y: bottom + CHANGE.headLine, leading, font: FONTS.heading, tone: 'ink' }),
    );
    bottom += CHANGE.headLine + (lines.length - 1) * leading;
  }

  const sections: HeaderSection[] = [];
  const most = Math.max(1, Math.floor((width + CHANGE.columnGap) / (CHANGE.narrowestList + CHANGE.columnGap)));
  const columns = inColumns(content.columns, most);
  const columnWidth = Math.min(
    CHANGE.widestList,
    (width - (columns.length - 1) * CHANGE.columnGap) / Math.max(1, columns.length),
  );
  const top = bottom + CHANGE.aboveLists;
  columns.forEach((lists, at) => {
    let y = top;
    for (const list of lists) {
      const place = { left: left + at * (columnWidth + CHANGE.columnGap), width: columnWidth, top: y };
      const section = layOutList(list, place, surroundings);
      sections.push(section);
      y = section.bottom + CHANGE.belowList;
      bottom = Math.max(bottom, section.bottom);
    }
  });
  return { title: header.title, texts, findings: header.findings, signs, sections, bottom: bottom + HEADER.gapBelow };
}

/** Columns of lists, so many at most: those that there is no room for stand below the last. */
function inColumns(columns: ChangesHead['columns'], most: number): ChangesHead['columns'] {
  return columns.length <= most ? columns : [...columns.slice(0, most - 1), columns.slice(most - 1).flat()];
}

function layOutList(
  { heading, items }: ListContent,
  { left, top, width }: ListPlace,
  { measurer }: Surroundings,
): HeaderSection & { readonly bottom: number } {
  const right = left + width;
  const leading = LEADING.body.line;
  const [name] = textBoxes(wrapText(heading, { font: FONTS.heading, measurer, room: width, lines: 1 }), {
    left,
    right,
    y: top + LEADING.body.ascent,
    leading,
    font: FONTS.heading,
    tone: 'ink',
  });
  const texts: TextBox[] = [];
  const signs: SignBox[] = [];
  const findings: FindingBox[] = [];
  const indent = items.some(({ severity, sign }) => severity ?? sign) ? CHANGE.indent : 0;
  let y = top + leading;
  for (const { pieces, severity, sign } of items) {
    y += CHANGE.betweenItems;
    const middle = y + leading / 2;
    if (severity) findings.push({ severity, x: left + FINDING.radius, y: middle, findings: [] });
    if (sign) signs.push({ sign, tone: sign === 'met' ? 'added' : 'changed', x: left + FINDING.radius, y: middle });
    const lines = wrapPieces(pieces, { font: FONTS.body, measurer, room: width - indent });
    const place = { left: left + indent, right, y: y + LEADING.body.ascent, leading, font: FONTS.body };
    texts.push(...richTextBoxes(lines, { ...place, tone: 'ink', direction: 'ltr' }));
    y += lines.length * leading;
  }
  return { heading: name!, texts, signs, findings, bottom: y };
}
