import { EditedText, type PlacedEdit } from '../../edits/edited-text.ts';
import { type CanvasEdit, plainText } from '../../edits/text-edit.ts';
import { readCanvas } from '../../model/lower.ts';
import type { ProblemCode } from '../../model/problem.ts';
import { SourceText } from '../../model/source-text.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import { type CheckOptions, check } from '../check.ts';
import type { Finding } from '../finding.ts';
import type { Fix } from './fix.ts';
import { type FixContext, fixesFor } from './fixes-for.ts';

/** A text with what was mended in it. */
export interface Mended {
  readonly text: string;
  /** What turns the text as it was into this one, in order and without overlaps. */
  readonly edits: readonly CanvasEdit[];
  /** How many findings were mended. */
  readonly count: number;
  /** Whether the text was left alone because it could not be read as it stands: too large, or not UTF-8. */
  readonly isUnread: boolean;
}

/** One mended finding may show another; more rounds than this would mean that two fixes undo each other. */
const MOST_ROUNDS = 10;

/** The problems of a text that was not read as it stands. */
const UNREAD: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['file/too-large', 'encoding/not-utf-8']);

/** The text after some edits, which must not overlap; in the order of the text, whatever theirs. */
export function applyEdits(source: SourceText, edits: readonly CanvasEdit[]): string {
  const edited = new EditedText(source.text);
  edited.apply(placesOf(source, edits));
  return edited.text;
}

/**
 * Does every fix of a text that may be done without asking, and those that this brings to light. A text that could not
 * be read as it stands is left as it is: written back, it would lose what was not understood.
 */
export function mendUnambiguous(text: string, options: CheckOptions): Mended {
  const taxonomy = options.taxonomy ?? taxonomyIn(options.catalogue);
  const edited = new EditedText(text);
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const source = new SourceText(edited.text);
    const canvas = readCanvas(source.text, taxonomy);
    if (canvas.problems.some(({ code }) => UNREAD.has(code))) return { text, edits: [], count: 0, isUnread: true };
    const findings = check(canvas, options);
    const context = { canvas, source, catalogue: options.catalogue, taxonomy, findings };
    const fixes = compatible(source, unambiguousFixes(findings, context));
    if (fixes.length === 0) break;
    edited.apply(
      placesOf(
        source,
        fixes.flatMap(({ edits }) => edits),
      ),
    );
    count += fixes.length;
  }
  return { text: edited.text, edits: edited.edits, count, isUnread: false };
}

/** The fixes of some findings that may be done without asking, in the order of the findings. */
export function unambiguousFixes(findings: readonly Finding[], context: FixContext): readonly Fix[] {
  return findings.flatMap((finding) => fixesFor(finding, context).find((fix) => fix.isUnambiguous) ?? []);
}

/** The fixes that can be done together: of two that touch the same place the first. */
export function compatible(source: SourceText, fixes: readonly Fix[]): readonly Fix[] {
  const taken = new TakenPlaces();
  return fixes.filter(({ edits }) => {
    const places = placesOf(source, edits);
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}

/** Places in a text that something stands in already; most are added and asked for in the order of the text. */
class TakenPlaces {
  readonly #sorted: { readonly start: number; readonly end: number }[] = [];

  /** Whether a place shares a letter with one of them, or is right beside it. */
  has({ start, end }: PlacedEdit): boolean {
    const next = this.#indexAfter(end);
    const before = this.#sorted[next - 1];
    return before !== undefined && before.end >= start;
  }

  add({ start, end }: PlacedEdit): void {
    let at = this.#indexAfter(start);
    while (at > 0 && this.#sorted[at - 1]!.start === start && this.#sorted[at - 1]!.end > end) at -= 1;
    this.#sorted.splice(at, 0, { start, end });
  }

  /** How many of them begin at or before an offset; none of them overlap, so that the last one ends last. */
  #indexAfter(offset: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sorted[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function placesOf(source: SourceText, edits: readonly CanvasEdit[]): readonly PlacedEdit[] {
  return edits.map(({ range, newText }) => ({
    start: source.offsetAt(range.start),
    end: source.offsetAt(range.end),
    newText: plainText(newText),
  }));
}
