import type { SectionBox, TableLayout } from '../../../src/views/table/boxes.ts';
import { around, extentOf, mistakesInNote, named, outside, overlaps } from '../geometry.ts';

const SIGN = 5;

/** Everything in a view of tables that overlaps, or lies outside of what holds it; empty where all is well. */
export function tableMistakesIn(layout: TableLayout): readonly string[] {
  const page = { x: 0, y: 0, width: layout.width, height: layout.height };
  const { header, hint, legend } = layout;
  const parts = [
    ...[...header.title, ...header.texts].map((text) => named(`header “${text.text}”`, extentOf(text))),
    ...layout.caption.map((text) => named(`caption “${text.text}”`, extentOf(text))),
    ...layout.sections.map((section, at) => named(`section ${at}`, section.box)),
    ...(hint ? [named('hint', hint.box)] : []),
    ...legend.texts.map((text) => named(`legend “${text.text}”`, extentOf(text))),
    ...legend.signs.map(({ sign, x, y }) => named(`legend ${sign}`, around(x, y, SIGN))),
    ...legend.marks.map(({ segment, x, y }) => named(`legend mark ${segment}`, around(x, y, SIGN))),
  ];
  const inHint = hint
    ? [named('ground', hint.ground), ...hint.texts.map((text) => named(text.text, extentOf(text)))]
    : [];
  const inGround = hint?.snippet.map((text) => named(text.text, extentOf(text))) ?? [];
  return [
    ...outside(page, parts),
    ...overlaps(parts),
    ...(hint
      ? [...outside(hint.box, inHint), ...overlaps(inHint), ...outside(hint.ground, inGround), ...overlaps(inGround)]
      : []),
    ...layout.sections.flatMap((section) => mistakesInSection(section, layout)),
  ];
}

function mistakesInSection({ box, rows, signs, texts }: SectionBox, { lines }: TableLayout): readonly string[] {
  const parts = [
    ...texts.map((text) => named(text.text, extentOf(text))),
    ...signs.map(({ sign, x, y }) => named(sign, around(x, y, SIGN))),
    ...rows.map((row, at) => named(`row ${at}`, row.box)),
  ];
  // Nothing stands on a hairline.
  const crossed = (part: { readonly name: string; readonly box: typeof box }) =>
    lines
      .filter(
        ({ x1, x2, y1, y2 }) =>
          x1 < part.box.x + part.box.width && x2 > part.box.x && y1 < part.box.y + part.box.height && y2 > part.box.y,
      )
      .map(() => `${part.name} stands on a line`);
  return [
    ...outside(box, parts),
    ...overlaps(parts),
    ...parts.slice(0, texts.length).flatMap(crossed),
    ...rows.flatMap((row) => {
      const own = [
        ...row.texts.map((text) => named(text.text, extentOf(text))),
        ...row.signs.map(({ sign, x, y }) => named(sign, around(x, y, SIGN))),
        ...row.cards.map((card) => named(card.key, card.box)),
      ];
      return [
        ...outside(row.box, own),
        ...overlaps(own),
        ...own.flatMap(crossed),
        ...row.cards.flatMap(mistakesInNote),
      ];
    }),
  ];
}
