import type { TextSite } from '../edits/edit-facts.ts';
import type { CanvasEdit } from '../edits/text-edit.ts';
import type { CanvasElement, CanvasModel, Link, Rated, Value } from '../model/canvas-model.ts';
import type { Comparison } from '../model/comparison/comparison.ts';
import { Counterparts, type Target } from '../model/comparison/counterparts.ts';
import { meaningOf } from '../model/comparison/value-meaning.ts';
import type { Position, Range } from '../model/range.ts';

/** Two people's states of a canvas, each compared with the one that both began with. */
export interface MergeSite {
  /** Our text, into which theirs is merged. */
  readonly ours: TextSite;
  readonly theirs: TextSite;
  readonly ourChanges: Comparison;
  readonly theirChanges: Comparison;
  /** What is the same in our text (before) and in theirs (after). */
  readonly same: Counterparts;
}

/** What is done to our text. */
export interface MergePlan {
  readonly edits: CanvasEdit[];
  /** New ids of what our text refers to: left out where what refers is replaced itself. */
  readonly renames: CanvasEdit[];
  /** New elements: whole ones, each put behind the line that a position stands in. */
  readonly insertions: Insertion[];
  readonly conflicts: Conflict[];
}

/** Lines that are new. */
export interface Insertion {
  readonly at: Position;
  readonly text: string;
  /** Whether only they have it, while we took it away: then it is theirs to choose. */
  readonly isConflict: boolean;
}

/** A stretch of our text that both changed. */
export interface Conflict {
  readonly range: Range;
  /** What makes their version of its lines. */
  readonly edits: readonly CanvasEdit[];
}

/** What both people's texts have in common, by way of the text that they began with, or because both added it. */
export function commonIn(ourChanges: Comparison, theirChanges: Comparison): Counterparts {
  const same = new Counterparts();
  const elements = (canvas: CanvasModel) => [...(canvas.header ? [canvas.header] : []), ...canvas.elements];
  for (const base of elements(ourChanges.before)) {
    const ours = ourChanges.laterOf.get(base);
    const theirs = theirChanges.laterOf.get(base);
    if (!ours || !theirs) continue;
    same.add([[ours, theirs]]);
    for (const rated of ratedIn(base)) {
      const [one, other] = [ourChanges.same.ofTarget(rated), theirChanges.same.ofTarget(rated)];
      if (one && other) same.add([[one, other]]);
    }
  }
  return same;
}

function ratedIn(element: CanvasElement): readonly Rated[] {
  return element.facts.flatMap(({ values }) => values.filter((value) => value.kind === 'rated'));
}

/** Whether a value of ours says what one of theirs says, whatever the notes it leads to are called. */
export function saysTheSame(ours: Value, theirs: Value, same: Counterparts): boolean {
  const meaning = (value: Value) => `${value.kind} ${meaningOf(value, (link) => same.meaningOf(link))}`;
  return meaning(ours) === meaning(theirs);
}

/** What stands in a range of their text, its references by the ids that hold after the merge, its lines ended as ours. */
export function theirText(site: MergeSite, range: Range, values: readonly Value[]): string {
  const { source } = site.theirs;
  const start = source.offsetAt(range.start);
  let text = source.slice(range);
  const links = values
    .flatMap(linksIn)
    .toSorted((a, b) => source.offsetAt(b.range.start) - source.offsetAt(a.range.start));
  for (const link of links) {
    const word = link.target && !link.all ? idAfterMerge(site, link.target) : undefined;
    if (word === undefined || word === link.word) continue;
    const at = source.offsetAt(link.range.start) - start;
    text = text.slice(0, at) + word + text.slice(at + link.word.length);
  }
  return text.replace(/\r\n|\r|\n/g, site.ours.source.lineEnd);
}

function linksIn(value: Value): readonly Link[] {
  if (value.kind === 'link') return [value];
  if (value.kind === 'answer') return value.links;
  return value.kind === 'step' && value.link ? [value.link] : [];
}

/** The id of something in their text as it is after the merge: a name that we gave holds where they gave none. */
function idAfterMerge({ ourChanges, theirChanges, same }: MergeSite, theirs: Target): string | undefined {
  const base = theirChanges.same.ofTarget(theirs);
  const ours = base ? ourChanges.same.ofTarget(base) : same.ofTarget(theirs);
  if (!ours) return theirs.id;
  return base && base.id !== theirs.id ? theirs.id : (ours.id ?? theirs.id);
}
