import type { Catalogue } from '../../messages/catalogue.ts';
import { readCanvas } from '../../model/lower.ts';
import { SourceText } from '../../model/source-text.ts';
import { standardTaxonomy } from '../../taxonomy/taxonomy.ts';
import { type CheckOptions, check } from '../check.ts';
import { type Fix, type FixEdit, plainText } from './fix.ts';
import { fixesFor } from './fixes-for.ts';

/** A text with what was mended in it. */
export interface Mended {
  readonly text: string;
  /** How many findings were mended. */
  readonly count: number;
}

/** One mended finding may show another; more rounds than this would mean that two fixes undo each other. */
const MOST_ROUNDS = 10;

/** The text after some edits, which must not overlap; in the order of the text, whatever theirs. */
export function applyEdits(source: SourceText, edits: readonly FixEdit[]): string {
  const placed = edits
    .map(({ range, newText }) => ({ start: source.offsetAt(range.start), end: source.offsetAt(range.end), newText }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let text = '';
  let at = 0;
  for (const { start, end, newText } of placed) {
    text += source.text.slice(at, start) + plainText(newText);
    at = end;
  }
  return text + source.text.slice(at);
}

/** Does every fix of a text that may be done without asking, and those that this brings to light. */
export function mendUnambiguous(text: string, options: CheckOptions): Mended {
  let mended: Mended = { text, count: 0 };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const source = new SourceText(mended.text);
    const fixes = compatible(source, unambiguousFixes(source, options));
    if (fixes.length === 0) return mended;
    const next = applyEdits(
      source,
      fixes.flatMap(({ edits }) => edits),
    );
    if (next === mended.text) return mended;
    mended = { text: next, count: mended.count + fixes.length };
  }
  return mended;
}

/** The fixes of a text that may be done without asking, in the order of the findings. */
export function unambiguousFixes(source: SourceText, options: CheckOptions): readonly Fix[] {
  const taxonomy = options.taxonomy ?? standardTaxonomy;
  const canvas = readCanvas(source.text, taxonomy);
  const context = { canvas, source, catalogue: options.catalogue as Catalogue, taxonomy };
  return check(canvas, options).flatMap((finding) =>
    fixesFor(finding, context)
      .filter((fix) => fix.isUnambiguous)
      .slice(0, 1),
  );
}

/** The fixes that can be done together: of two that touch the same place the first. */
export function compatible(source: SourceText, fixes: readonly Fix[]): readonly Fix[] {
  const taken: { start: number; end: number }[] = [];
  return fixes.filter(({ edits }) => {
    const places = edits.map(({ range }) => ({ start: source.offsetAt(range.start), end: source.offsetAt(range.end) }));
    if (places.some((place) => taken.some((other) => place.start <= other.end && other.start <= place.end)))
      return false;
    taken.push(...places);
    return true;
  });
}
