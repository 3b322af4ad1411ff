import type { FormatFiles, SystemFont } from '../format-files.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { seenIn } from './font-runs.ts';

/** The fonts that draw the texts of a picture. */
export interface PictureFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  /** Fonts for what the shipped typeface lacks, each with what it has, the first to be asked first. */
  readonly others: readonly OtherFont[];
  /** Whether the shipped typeface has a character. */
  readonly covers: Coverage;
  /** The characters that none of them has, each once. */
  readonly missing: string;
}

/** A font for what the shipped typeface lacks: that of the emoji, which ships too, or one of this machine. */
export interface OtherFont {
  readonly bytes: Uint8Array;
  readonly covers: Coverage;
  readonly isPictures?: boolean;
}

/**
 * The fonts for texts: those that ship and, where these lack a character, as few of this machine's as have it. Emoji
 * are drawn in outlines, by the same font everywhere.
 */
export async function pictureFonts(text: string, files: FormatFiles): Promise<PictureFonts> {
  const [regular, semibold] = await Promise.all([files.read('inter-regular.ttf'), files.read('inter-semibold.ttf')]);
  const covers = (await coverageOf(partsOf(regular))) ?? (() => false);
  const lacking = new Set<number>();
  for (const codePoint of seenIn(text)) if (!covers(codePoint)) lacking.add(codePoint);
  const emoji = lacking.size > 0 && EMOJI.test(textOf(lacking)) ? await fillEmoji(lacking, files) : [];
  const others = lacking.size > 0 && files.systemFonts ? await fill(lacking, await files.systemFonts()) : [];
  return { regular, semibold, others: [...emoji, ...others], covers, missing: textOf(lacking) };
}

/** Code points as a text: one by one, because a text of chance may have more of them than a call takes. */
function textOf(codePoints: Iterable<number>): string {
  return Array.from(codePoints, (codePoint) => String.fromCodePoint(codePoint)).join('');
}

/** What the font of the emoji may have. */
const EMOJI = /\p{Emoji}|\p{Emoji_Component}|\u20e3/u;

/** Takes what the font of the emoji has out of `lacking`. */
async function fillEmoji(lacking: Set<number>, files: FormatFiles): Promise<readonly OtherFont[]> {
  const bytes = await files.read('noto-emoji.ttf');
  const covers = (await coverageOf(partsOf(bytes))) ?? (() => false);
  for (const codePoint of [...lacking].filter(covers)) lacking.delete(codePoint);
  return [{ bytes, covers, isPictures: true }];
}

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
