import type { CardBox, ChipBox, TextBox } from './boxes.ts';

/** A card for those who read from the right: everything stands at the other side; words and shapes are not turned. */
export function mirrored<Card extends CardBox>(card: Card): Card {
  const { width } = card.box;
  const other = <Part extends { readonly x: number }>(part: Part): Part => ({ ...part, x: width - part.x });
  return {
    ...card,
    mirrored: true,
    texts: card.texts.map((text) => mirroredText(text, width)),
    chips: card.chips.map((chip) => moved(chip, width - 2 * chip.box.x - chip.box.width)),
    marks: card.marks.map(other),
    findings: card.findings.map(other),
    ...(card.signs ? { signs: card.signs.map(other) } : {}),
  };
}

/** A line of text at the other side of what is so wide, from 0. */
export function mirroredText(text: TextBox, width: number): TextBox {
  return { ...text, x: width - text.x, align: OTHER_SIDE[text.align] };
}

const OTHER_SIDE = { left: 'right', right: 'left', middle: 'middle' } as const satisfies Record<
  TextBox['align'],
  TextBox['align']
>;

function moved({ box, sign, text }: ChipBox, by: number): ChipBox {
  return {
    box: { ...box, x: box.x + by },
    text: { ...text, x: text.x + by },
    ...(sign ? { sign: { ...sign, x: sign.x + by } } : {}),
  };
}
