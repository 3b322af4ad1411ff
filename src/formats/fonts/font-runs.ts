import { graphemesOf } from '../../views/text/graphemes.ts';
import type { Coverage } from './coverage.ts';

/** Which font has which characters. */
export interface FontChoice {
  /** The shipped typeface. */
  readonly covers: Coverage;
  /** The others, the first to be asked first. */
  readonly others: readonly {
    readonly covers: Coverage;
    /** Whether it has pictures alone: the text around them is no text of it. */
    readonly isPictures?: boolean;
  }[];
}

/** A piece of text that one font draws. */
export interface FontRun {
  readonly text: string;
  /** The place of its font among the others; undefined for the shipped typeface. */
  readonly other: number | undefined;
}

/** Spaces, joiners, signs of direction and what chooses among forms of a character: nobody misses their shape. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}]/u;

/** What stands in the place of a character that no font has. */
const BOX = '□';

/** The characters of a text that somebody sees, as code points. */
export function seenIn(text: string): readonly number[] {
  return [...text].filter((character) => !UNSEEN.test(character)).map((character) => character.codePointAt(0)!);
}

/**
 * A text as pieces that one font draws each, in the order in which it is written. What a reader sees as one character
 * stays together, as an emoji of several parts must; what of it no font has becomes one empty box.
 */
export function fontRuns(text: string, fonts: FontChoice): readonly FontRun[] {
  const runs: FontRun[] = [];
  const add = (piece: string, other: number | undefined) => {
    const before = runs.at(-1);
    if (before?.other === other && before !== undefined) runs[runs.length - 1] = { text: before.text + piece, other };
    else runs.push({ text: piece, other });
  };
  const fontAfter = (piece: string) => fontOf(piece, fonts, runs.at(-1)?.other);
  for (const cluster of graphemesOf(text)) {
    const whole = fontAfter(cluster);
    if (whole !== 'none') {
      add(cluster, whole);
      continue;
    }
    let isBoxed = false;
    for (const character of cluster) {
      const font = fontAfter(character);
      if (font !== 'none') add(character, font);
      else if (!isBoxed) add(BOX, undefined);
      isBoxed ||= font === 'none';
    }
  }
  return runs;
}

/** A character stays with the font of the one before it where that has it, as joined letters and their marks must. */
function fontOf(
  cluster: string,
  { covers, others }: FontChoice,
  before: number | undefined,
): number | undefined | 'none' {
  const seen = seenIn(cluster);
  const has = (font: { readonly covers: Coverage }) => seen.every(font.covers);
  const stays = before !== undefined && !others[before]!.isPictures && has(others[before]!);
  if (stays) return before;
  if (has({ covers })) return undefined;
  const found = others.findIndex(has);
  return found >= 0 ? found : 'none';
}
