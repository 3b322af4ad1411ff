import bidiFactory, { type Bidi } from 'bidi-js';
import { type FontChoice, type FontRun, fontRuns } from './font-runs.ts';

// The package's types say that its default export lies in a default export; Node and the build know better.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** A piece of text that one font draws in one direction. */
export interface TextRun extends FontRun {
  /** The place, among the texts of its line, of the one that it is of. */
  readonly part: number;
  /** Whether it is read from right to left. */
  readonly isFromTheRight: boolean;
}

/**
 * One line of texts as pieces in the order in which they stand from left to right, each drawn by one font in one
 * direction. A piece that is read from right to left keeps the order in which it is written: its font turns it around
 * as it joins its letters. One without letters, which a font would not turn, is turned here.
 */
export function textRuns(texts: readonly string[], fonts: FontChoice): readonly TextRun[] {
  const inFonts = texts.flatMap((text, part) => fontRuns(text, fonts).map((run) => ({ ...run, part })));
  const written = inFonts.map((run) => run.text).join('');
  const { levels } = bidi.getEmbeddingLevels(written);
  const mirrored = bidi.getMirroredCharactersMap(written, levels);
  const runs: LevelledRun[] = [];
  let at = 0;
  for (const { text, other, part } of inFonts) {
    for (const character of text) {
      const level = levels[at]!;
      const shown = mirrored.get(at) ?? character;
      at += character.length;
      if (STEERING.test(character)) continue;
      const before = runs.at(-1);
      const goesOn = before?.level === level && before.other === other && before.part === part;
      if (goesOn) runs[runs.length - 1] = { ...before, text: before.text + shown };
      else runs.push({ text: shown, other, part, level });
    }
  }
  return inVisualOrder(runs).flatMap(({ text, other, part, level }) => {
    const isFromTheRight = level % 2 === 1;
    return (isFromTheRight ? fromTheRight(text) : [text]).map((piece) => ({
      text: piece,
      other,
      part,
      isFromTheRight,
    }));
  });
}

/** A run, and how deep it lies among directions: what is odd is read from right to left. */
type LevelledRun = Omit<TextRun, 'isFromTheRight'> & { readonly level: number };

/** The words of a text that is read from right to left, from the left: the writer of PDF sets each word on its own. */
function fromTheRight(text: string): readonly string[] {
  return text
    .split(/(?<=[ \t])/)
    .reverse()
    .map((word) => (/\p{L}/u.test(word) ? word : [...word].reverse().join('')));
}

/** Signs of direction: they have done their work, and some fonts would draw them. */
const STEERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Turns around what is written from right to left, the innermost first (Unicode Standard Annex 9, rule L2). */
function inVisualOrder<Run extends { readonly level: number }>(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  const levels = runs.map(({ level }) => level);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      if (ordered[from]!.level < level) continue;
      let to = from;
      while (to + 1 < ordered.length && ordered[to + 1]!.level >= level) to++;
      ordered.splice(from, to - from + 1, ...ordered.slice(from, to + 1).reverse());
      from = to;
    }
  }
  return ordered;
}
