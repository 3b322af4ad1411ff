import bidiFactory, { type Bidi } from 'bidi-js';
import type { Coverage } from '../fonts/coverage.ts';

/** Which font has which characters. */
export interface FontChoice {
  /** The shipped typeface. */
  readonly covers: Coverage;
  /** The others, the first to be asked first. */
  readonly others: readonly { readonly covers: Coverage }[];
}

/** A piece of text that one font draws in one direction. */
export interface TextRun {
  readonly text: string;
  /** The place of its font among the others; undefined for the shipped typeface. */
  readonly other: number | undefined;
}

// The package's types say that its default export lies in a default export; Node and the build know better.
const bidi = (bidiFactory as unknown as () => Bidi)();

/**
 * One line of text as pieces in the order in which they stand from left to right. A piece that is read from right to
 * left keeps the order in which it is written: its font turns it around as it joins its letters. One without letters,
 * which a font would not turn, is turned here.
 */
export function textRuns(text: string, fonts: FontChoice): readonly TextRun[] {
  const { levels } = bidi.getEmbeddingLevels(text);
  const mirrored = bidi.getMirroredCharactersMap(text, levels);
  const runs: (TextRun & { readonly level: number })[] = [];
  let at = 0;
  for (const character of text) {
    const level = levels[at]!;
    const shown = mirrored.get(at) ?? character;
    at += character.length;
    if (STEERING.test(character)) continue;
    const before = runs.at(-1);
    const sameWay = before !== undefined && before.level === level;
    const other = fontOf(shown, fonts, sameWay ? before.other : undefined);
    if (sameWay && before.other === other) runs[runs.length - 1] = { ...before, text: before.text + shown };
    else runs.push({ text: shown, other, level });
  }
  return inVisualOrder(runs).flatMap(({ text, other, level }) =>
    level % 2 === 0 ? [{ text, other }] : fromTheRight(text).map((word) => ({ text: word, other })),
  );
}

/** The words of a text that is read from right to left, from the left: the writer of PDF sets each word on its own. */
function fromTheRight(text: string): readonly string[] {
  return text
    .split(/(?<=[ \t])/)
    .reverse()
    .map((word) => (/\p{L}/u.test(word) ? word : [...word].reverse().join('')));
}

/** Signs of direction: they have done their work, and some fonts would draw them. */
const STEERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A character stays with the font of the one before it where that has it, as joined letters and their marks must. */
function fontOf(character: string, { covers, others }: FontChoice, before: number | undefined): number | undefined {
  const codePoint = character.codePointAt(0)!;
  if (before !== undefined && others[before]!.covers(codePoint)) return before;
  if (covers(codePoint)) return undefined;
  const found = others.findIndex((font) => font.covers(codePoint));
  // Marks and joiners that no font has go with what they follow.
  return found >= 0 ? found : /[\p{M}\p{Cf}]/u.test(character) ? before : undefined;
}

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
