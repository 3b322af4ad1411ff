import type { FormatFiles, SystemFont } from '../format-files.ts';
import { type Coverage, coverageOf } from './coverage.ts';

/** The fonts that draw the texts of a picture. */
export interface PictureFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  /** Fonts of this machine for what the shipped typeface lacks, each with what it has, the first to be asked first. */
  readonly others: readonly OtherFont[];
  /** Whether the shipped typeface has a character. */
  readonly covers: Coverage;
  /** The characters that none of them has, each once. */
  readonly missing: string;
}

/** A font of this machine. */
export interface OtherFont {
  readonly bytes: Uint8Array;
  readonly covers: Coverage;
}

/** The fonts for texts: those that ship and, where these lack a character, as few of this machine's as have it. */
export async function pictureFonts(text: string, files: FormatFiles): Promise<PictureFonts> {
  const [regular, semibold] = await Promise.all([files.read('inter-regular.ttf'), files.read('inter-semibold.ttf')]);
  const covers = (await coverageOf(partsOf(regular))) ?? (() => false);
  const lacking = new Set<number>();
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    if (!covers(codePoint) && !UNSEEN.test(character)) lacking.add(codePoint);
  }
  const others = lacking.size > 0 && files.systemFonts ? await fill(lacking, await files.systemFonts()) : [];
  return { regular, semibold, others, covers, missing: String.fromCodePoint(...lacking) };
}

/** Spaces, joiners, signs of direction and what chooses among forms of a character: nobody misses their shape. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}]/u;

/** Takes fonts until nothing is lacking any more; what they have is taken out of `lacking`. */
async function fill(lacking: Set<number>, fonts: readonly SystemFont[]): Promise<readonly OtherFont[]> {
  const taken: OtherFont[] = [];
  for (const font of fonts) {
    if (lacking.size === 0) break;
    // A file that cannot be read is a font that is not there.
    const covers = await coverageOf((at, length) => font.part(at, length)).catch(() => undefined);
    if (!covers) continue;
    const found = [...lacking].filter(covers);
    if (found.length === 0) continue;
    const bytes = await font.whole().catch(() => undefined);
    if (!bytes) continue;
    taken.push({ bytes, covers });
    for (const codePoint of found) lacking.delete(codePoint);
  }
  return taken;
}

function partsOf(bytes: Uint8Array) {
  return async (at: number, length: number) => bytes.subarray(at, at + length);
}
