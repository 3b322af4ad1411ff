import type { CanvasModel, Comment } from '../../../src/model/canvas-model.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { contains, type Position } from '../../../src/model/range.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { applyEdits } from '../../../src/rules/fixes/apply-fixes.ts';
import type { Fix } from '../../../src/rules/fixes/fix.ts';
import { afterEdits, lostFacts } from './kept.ts';

/** What a finding says, and of what: so that it can be found again in a changed text. */
export const subject = ({ code, message }: Finding) => `${code}: ${message}`;

function count<Item>(items: readonly Item[], wanted: Item): number {
  return items.filter((item) => item === wanted).length;
}

/** What is in a list more often than in another. */
function added(before: readonly string[], after: readonly string[]): readonly string[] {
  return [...new Set(after)].filter((item) => count(after, item) > count(before, item));
}

/** The errors that a text did not have before some edits: neither the same words, nor the same sort on the same line. */
function newErrors(
  before: readonly Finding[],
  after: readonly Finding[],
  move: (at: Position) => Position,
): readonly string[] {
  const place = ({ code }: Finding, { line }: Position) => `${code} ${line}`;
  const words = before.map(subject);
  const places = new Set(before.map((finding) => place(finding, move(finding.range.start))));
  const errors = after.filter(({ severity }) => severity === 'error');
  const fresh = new Set(added(words, errors.map(subject)));
  return errors
    .filter((error) => fresh.has(subject(error)) && !places.has(place(error, error.range.start)))
    .map(subject);
}

const commentsOf = (canvas: CanvasModel) => canvas.comments.map(({ text }) => text);

/** The comments of a canvas but for one that a finding is about. */
function commentsKept(canvas: CanvasModel, { range }: Finding): readonly string[] {
  const isMeant = (comment: Comment) =>
    comment.range.start.line === range.start.line && contains(comment.range, range.end);
  return canvas.comments.filter((comment) => !isMeant(comment)).map(({ text }) => text);
}

interface Gap {
  readonly phases: readonly string[];
  readonly segments: { readonly count: number };
}

/** Whether a finding speaks of several things at once, so that what is left of it is said anew, of the others. */
function isOfMany({ args }: Finding): boolean {
  const { lacking, empty, gaps, relationships, segments } = args as {
    [Key in 'lacking' | 'relationships' | 'segments']?: { count: number };
  } & { empty?: readonly unknown[]; gaps?: readonly Gap[] };
  const missed = gaps?.reduce((sum, gap) => sum + gap.segments.count * gap.phases.length, 0);
  const counts = [lacking?.count, relationships?.count, segments?.count, empty?.length, missed];
  return counts.some((count) => count !== undefined && count > 1);
}

/** A canvas, and what was found in it. */
export interface Judged {
  readonly source: SourceText;
  readonly canvas: CanvasModel;
  readonly findings: readonly Finding[];
}

/** What doing a fix came to: empty lists, but for `after`, and `isMended`, are what should be. */
export interface FixDone {
  readonly after: string;
  readonly isMended: boolean;
  readonly newErrors: readonly string[];
  readonly lostFacts: readonly string[];
  readonly lostComments: readonly string[];
}

/** Does a fix, whose edits must not overlap; `findingsIn` judges what comes of it. */
export function doFix(
  { source, canvas, findings }: Judged,
  finding: Finding,
  { edits, creates }: Fix,
  findingsIn: (canvas: CanvasModel, created?: string) => readonly Finding[],
): FixDone {
  const after = applyEdits(source, edits);
  const changed = readCanvas(after);
  const left = findingsIn(changed, creates);
  const countOf = (list: readonly Finding[]) => list.filter(({ code }) => code === finding.code).length;
  const isNew = (error: string) => !(isOfMany(finding) && error.startsWith(`${finding.code}: `));
  const move = afterEdits(source, new SourceText(after), edits);
  return {
    after,
    isMended: isOfMany(finding)
      ? count(left.map(subject), subject(finding)) < count(findings.map(subject), subject(finding))
      : countOf(left) < countOf(findings),
    newErrors: newErrors(findings, left, move).filter(isNew),
    lostFacts: lostFacts(canvas, source, changed, { edits, mistake: finding.range, changed: after }),
    lostComments: added(commentsOf(changed), commentsKept(canvas, finding)),
  };
}
