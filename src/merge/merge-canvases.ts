import { removalOf, replace } from '../edits/edit-facts.ts';
import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { compareCanvases } from '../model/comparison/compare-canvases.ts';
import { matchRated } from '../model/comparison/compare-facts.ts';
import { namelessMeaning } from '../model/comparison/match-elements.ts';
import { pairByKey } from '../model/comparison/pair-up.ts';
import { readCanvas } from '../model/lower.ts';
import type { Position, Range } from '../model/range.ts';
import { SourceText } from '../model/source-text.ts';
import { mergeFacts } from './merge-facts.ts';
import { mergeHead } from './merge-heads.ts';
import { commonIn, type MergePlan, type MergeSite, theirText } from './merge-site.ts';
import { type Marks, writeMerge } from './write-merge.ts';

/** Three states of one text: what two people began with, and what each made of it. */
export interface ThreeTexts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What a merge gives: our text with their changes, and how many places are marked for a person to decide. */
export interface Merged {
  readonly text: string;
  readonly conflicts: number;
}

/** Findings of reading that make a text one that is not understood well enough to be merged by what it says. */
const UNCLEAR = /^(?:syntax|file|encoding)\/|^canvas\/second-header$/;

/**
 * Merges two people's changes of a canvas by what they say: changes of different facts go together, whatever lines they
 * stand on; what both changed differently is marked, that line alone. Our comments and our layout stay.
 *
 * Gives undefined where one of the texts has a mistake in its structure, or where together they would have one: a merge
 * by lines is then the safer one.
 */
export function mergeCanvases(texts: ThreeTexts, marks: Marks): Merged | undefined {
  const [base, ours, theirs] = [texts.base, texts.ours, texts.theirs].map((text) => readCanvas(text));
  if (![base, ours, theirs].every((canvas) => canvas && isClear(canvas))) return undefined;
  const site = siteOf(texts, base!, ours!, theirs!);
  const plan = planOf(site);
  const merged = writeMerge(site.ours.source, plan, marks);
  // Without its conflicts, which are for a person to settle, it has to be a canvas too.
  const agreed = { ...plan, conflicts: [], insertions: plan.insertions.filter(({ isConflict }) => !isConflict) };
  const { text } = merged.conflicts > 0 ? writeMerge(site.ours.source, agreed, marks) : merged;
  const canvas = readCanvas(text);
  return isClear(canvas) && duplicatesIn(canvas) <= Math.max(duplicatesIn(ours!), duplicatesIn(theirs!))
    ? merged
    : undefined;
}

function siteOf(texts: ThreeTexts, base: CanvasModel, ours: CanvasModel, theirs: CanvasModel): MergeSite {
  const ourChanges = compareCanvases(base, ours);
  const theirChanges = compareCanvases(base, theirs);
  return {
    ours: { canvas: ours, source: new SourceText(texts.ours) },
    theirs: { canvas: theirs, source: new SourceText(texts.theirs) },
    ourChanges,
    theirChanges,
    same: commonIn(ourChanges, theirChanges),
  };
}

function planOf(site: MergeSite): MergePlan {
  const { ourChanges, theirChanges, same } = site;
  const plan: MergePlan = { edits: [], renames: [], insertions: [], conflicts: [] };
  const bothAdded = pairAdded(site);
  for (const change of theirChanges.changes) {
    if (change.kind === 'added') {
      const ours = bothAdded.get(change.after);
      if (ours) mergeElement(site, plan, undefined, ours, change.after);
      else insertElement(site, plan, change.after, false);
    } else {
      const ours = ourChanges.laterOf.get(change.before);
      if (change.kind === 'altered' && ours) mergeElement(site, plan, change.before, ours, change.after);
      else if (change.kind === 'altered') insertElement(site, plan, change.after, true);
      else if (ours) removeElement(site, plan, change.before, ours);
    }
  }
  for (const [theirs, ours] of bothAdded) if (same.of(theirs) !== ours) throw new Error('A pair that is none');
  return plan;
}

/** What both added, by their element: of one id, else of one keyword and title. */
function pairAdded({ ourChanges, theirChanges, same }: MergeSite): ReadonlyMap<CanvasElement, CanvasElement> {
  const added = (changes: typeof ourChanges.changes) =>
    changes.flatMap((change) => (change.kind === 'added' ? change.after : []));
  const ours = added(ourChanges.changes);
  const theirs = added(theirChanges.changes);
  const pairs = [
    ...pairByKey(ours, theirs, ({ keyword, id }) => (keyword === 'canvas' ? 'canvas' : id?.normalize('NFC'))),
    ...pairByKey(ours, theirs, ({ keyword, title }) => title && `${keyword} ${title}`),
    ...pairByKey(ours, theirs, namelessMeaning),
  ];
  same.add(pairs);
  for (const [one, other] of pairs) same.add(matchRated(one, other));
  return new Map(pairs.map(([one, other]) => [other, one]));
}

function mergeElement(
  site: MergeSite,
  plan: MergePlan,
  base: CanvasElement | undefined,
  ours: CanvasElement,
  theirs: CanvasElement,
): void {
  mergeHead(site, plan, base, ours, theirs);
  mergeFacts(site, plan, base, ours, theirs);
}

/** Takes out what they took out; where we changed it meanwhile, that is a conflict. */
function removeElement(
  { ours: { source }, ourChanges }: MergeSite,
  plan: MergePlan,
  base: CanvasElement,
  ours: CanvasElement,
): void {
  const isOurs = ourChanges.changes.some((change) => change.kind === 'altered' && change.before === base);
  const edits = [replace(withBlankLine(source, removalOf(source, ours.range)), '')];
  if (isOurs) plan.conflicts.push({ range: ours.range, edits });
  else plan.edits.push(...edits);
}

/** With the empty line behind it, so that two do not come together. */
function withBlankLine(source: SourceText, { start, end }: Range): Range {
  const isBlank = end.character === 0 && end.line < source.lineCount - 1 && source.line(end.line).trim() === '';
  return isBlank ? { start, end: { line: end.line + 1, character: 0 } } : { start, end };
}

/** Puts an element of theirs behind what it stands behind in their text, as far as we have that. */
function insertElement(site: MergeSite, plan: MergePlan, theirs: CanvasElement, isConflict: boolean): void {
  const values = theirs.facts.flatMap((fact) => fact.values);
  plan.insertions.push({ at: anchorOf(site, theirs), text: theirText(site, theirs.range, values), isConflict });
}

function anchorOf({ ours, theirs, same }: MergeSite, element: CanvasElement): Position {
  const { header, elements } = theirs.canvas;
  const inOrder = header ? [header, ...elements] : elements;
  for (let index = inOrder.indexOf(element) - 1; index >= 0; index -= 1) {
    const ourElement = same.of(inOrder[index]!);
    if (ourElement) return behindComments(ours.canvas, ourElement.range.end);
  }
  if (element.keyword === 'canvas') return { line: -1, character: 0 };
  const last = ours.canvas.elements.at(-1) ?? ours.canvas.header;
  return last ? behindComments(ours.canvas, last.range.end) : { line: -1, character: 0 };
}

/** A position, or where comments end that begin on its line and go on below: what came between would be one of them. */
function behindComments({ comments }: CanvasModel, position: Position): Position {
  let at = position;
  for (const { range } of comments) if (range.start.line === at.line && range.end.line > at.line) at = range.end;
  return at;
}

function isClear({ problems }: CanvasModel): boolean {
  return !problems.some(({ code }) => UNCLEAR.test(code));
}

/** How many elements share their id with an earlier one. */
function duplicatesIn({ elements, byId }: CanvasModel): number {
  return elements.filter((element) => element.id !== undefined && byId.get(element.id.normalize('NFC')) !== element)
    .length;
}
