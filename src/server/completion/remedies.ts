import { type CanvasEdit, plainText } from '../../edits/text-edit.ts';
import { ELEMENT_WORDS } from '../../language/keywords.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { comparePositions, type Range } from '../../model/range.ts';
import { states } from '../../model/values.ts';
import type { Finding } from '../../rules/finding.ts';
import { cures, type FixContext } from '../../rules/fixes/fixes-for.ts';
import { propertyRow } from '../../taxonomy/properties.ts';

/** What an element could state so that a finding goes: the words that a fix would write, by their property. */
export type Remedies = ReadonlyMap<string, ReadonlySet<string>>;

const WORD = /"(?:\\.|[^"\\])*"|[\p{L}_][\p{L}\p{M}\p{Nd}_-]*/gu;

/**
 * What would settle the findings of an element: those told of it, those that speak of it beside another one, and those
 * of a habit that it shares. Taken from what their fixes would add to it; those that make another element of it add
 * nothing.
 */
export function remediesOf(owner: CanvasElement, context: FixContext): Remedies {
  const remedies = new Map<string, Set<string>>();
  for (const finding of context.findings ?? []) {
    const own = sharedHabit(finding, owner, context.canvas);
    if (!own && !concerns(finding, owner)) continue;
    for (const { edits } of cures(own ?? finding, context)) {
      if (edits.some(({ range }) => comparePositions(range.start, owner.keywordRange.start) === 0)) continue;
      for (const edit of edits) {
        for (const { key, word } of statedBy(edit, owner)) {
          if (own && states(owner, key)) continue;
          const words = remedies.get(key);
          if (words) words.add(word);
          else remedies.set(key, new Set([word]));
        }
      }
    }
  }
  return remedies;
}

function concerns({ element, related }: Finding, owner: CanvasElement): boolean {
  return element === owner.index || related.some(({ range }) => isWithin(range, owner.range));
}

/** What is told of all elements of a sort at the first of them, as it would be told of another one. */
function sharedHabit({ args, ...finding }: Finding, owner: CanvasElement, canvas: CanvasModel): Finding | undefined {
  const isHabit = 'lacking' in args && args.lacking.count > 1;
  if (!isHabit || finding.element === owner.index) return undefined;
  const isOfSort = canvas.byKeyword.get(owner.keyword)?.some(({ index }) => index === finding.element);
  return isOfSort ? { ...finding, args, element: owner.index } : undefined;
}

/** The properties and words that an edit would make an element state. */
function* statedBy({ newText, range }: CanvasEdit, owner: CanvasElement): Iterable<{ key: string; word: string }> {
  if (!isWithin(range, owner.range) || beginsNote(plainText(newText))) return;
  let key = owner.facts.findLast((fact) => isWithin(range, fact.range))?.key;
  for (const piece of newText) {
    const words = typeof piece === 'string' ? (piece.match(WORD) ?? []) : (piece.choices ?? [piece.placeholder]);
    for (const word of words) {
      if (typeof piece === 'string' && propertyRow(owner.keyword, word)) key = word;
      else if (key !== undefined) yield { key, word };
    }
  }
}

/** Whether a text that is put behind an element is an element of its own. */
function beginsNote(text: string): boolean {
  return ELEMENT_WORDS.has(/\S+/.exec(text)?.[0] ?? '');
}

function isWithin(inner: Range, outer: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}
