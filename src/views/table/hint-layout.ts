import type { TextBox } from '../sheet/boxes.ts';
import { HINT } from '../sheet/dimensions.ts';
import type { Surroundings } from '../sheet/surroundings.ts';
import type { HintBox } from './boxes.ts';
import type { HintContent } from './table-content.ts';
import { measureText } from './words-layout.ts';

/** Lays out what to write: a heading, a sentence, and below them the lines of a text on a ground of their own. */
export function layOutHint(
  content: HintContent,
  x: number,
  y: number,
  width: number,
  surroundings: Surroundings,
): HintBox {
  const left = x + HINT.padding;
  const room = Math.min(width - 2 * HINT.padding, HINT.widest);
  const title = measureText(content.title, room, 'heading', 'ink', surroundings);
  const advice = measureText(content.advice, room, 'small', 'muted', surroundings);
  let top = y + HINT.padding;
  const texts: TextBox[] = [...title.place(left, left + room, top).texts];
  top += title.height + 2;
  texts.push(...advice.place(left, left + room, top).texts);
  top += advice.height + HINT.between;

  const lines = content.snippet.map((line) =>
    measureText(indented(line), room - 2 * HINT.code, 'small', 'ink', surroundings),
  );
  let inside = top + HINT.code;
  const snippet = lines.flatMap((line) => {
    const placed = line.place(left + HINT.code, left + room - HINT.code, inside).texts;
    inside += line.height + 1;
    return placed;
  });
  const ground = { x: left, y: top, width: room, height: inside - top + HINT.code - 2 };
  return {
    box: { x, y, width, height: ground.y + ground.height + HINT.padding - y },
    texts,
    ground,
    snippet,
  };
}

/** A line with all its spaces, which a picture would draw as one; those before it doubled, being narrow here. */
function indented(line: string): string {
  return line.replace(/^ +/, (spaces) => spaces.repeat(2)).replaceAll(' ', '\u00a0');
}
