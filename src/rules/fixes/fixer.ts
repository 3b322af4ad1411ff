import { type CanvasEdit, plainText } from '../../edits/text-edit.ts';
import type { Catalogue, FindingArguments, FindingCode } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { comparePositions } from '../../model/range.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import type { Finding } from '../finding.ts';
import type { Fix } from './fix.ts';

/** A finding, and all that its fixes are made from. */
export interface FixSite<Code extends FindingCode = FindingCode> {
  readonly canvas: CanvasModel;
  readonly source: SourceText;
  readonly finding: Finding;
  /** All findings of the canvas, as far as they are known. */
  readonly findings: readonly Finding[];
  readonly args: FindingArguments<Code>;
  /** The element that the finding is about; undefined where it is about none. */
  readonly element: CanvasElement | undefined;
  readonly taxonomy: Taxonomy;
  /** The titles of fixes. */
  readonly texts: Catalogue['fixes'];
}

/** Gives the fixes of one sort of finding, the likeliest first; none where nothing sensible can be done. */
export type Fixer<Code extends FindingCode> = (site: FixSite<Code>) => Iterable<Fix>;

/** Fixers by the code that they mend. */
export type Fixers = { readonly [Code in FindingCode]?: Fixer<Code> };

/**
 * Some edits, those that insert in one place being one: what goes on with the line first, then what begins lines of its
 * own. A note at the end of a text is both added to and followed by another.
 */
function onePerPlace(edits: readonly CanvasEdit[]): readonly CanvasEdit[] {
  if (edits.length < 2) return edits;
  const kept: CanvasEdit[] = [];
  const insertions = new Map<string, number>();
  for (const edit of edits) {
    const { end, start } = edit.range;
    const place = comparePositions(start, end) === 0 ? `${start.line}:${start.character}` : undefined;
    const at = place === undefined ? undefined : insertions.get(place);
    if (at === undefined) {
      if (place !== undefined) insertions.set(place, kept.length);
      kept.push(edit);
    } else {
      const isOnNewLine = /^[\r\n]/.test(plainText(kept[at]!.newText));
      const [first, second] = isOnNewLine ? [edit, kept[at]!] : [kept[at]!, edit];
      kept[at] = { range: edit.range, newText: [...first.newText, ...second.newText] };
    }
  }
  return kept;
}

/** A fix that is one choice among several. */
export function choice(title: string, ...edits: readonly CanvasEdit[]): Fix {
  return { title, edits: onePerPlace(edits), isPreferred: false, isUnambiguous: false };
}

/** The fix that most would choose. */
export function preferred(title: string, ...edits: readonly CanvasEdit[]): Fix {
  return { title, edits: onePerPlace(edits), isPreferred: true, isUnambiguous: false };
}

/** The only sensible fix, which may be done without asking. */
export function unambiguous(title: string, ...edits: readonly CanvasEdit[]): Fix {
  return { title, edits: onePerPlace(edits), isPreferred: true, isUnambiguous: true };
}
