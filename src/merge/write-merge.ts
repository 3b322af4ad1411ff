import { type CanvasEdit, plainText } from '../edits/text-edit.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Insertion, MergePlan } from './merge-site.ts';

/** How a conflict is marked: as git marks it. */
export interface Marks {
  /** How many signs a mark has; git's own number is 7. */
  readonly size: number;
  /** What stands behind the first mark and the last: whose version it is. */
  readonly ours: string;
  readonly theirs: string;
}

/** An edit in offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whole lines that both changed. */
interface Region {
  start: number;
  end: number;
  readonly theirs: Stretch[];
}

/** Our text with a plan carried out, and how many conflicts are marked in it. */
export function writeMerge(source: SourceText, plan: MergePlan, marks: Marks): { text: string; conflicts: number } {
  const place = ({ range, newText }: CanvasEdit): Stretch => ({
    start: source.offsetAt(range.start),
    end: source.offsetAt(range.end),
    text: plainText(newText),
  });
  const regions = regionsOf(source, plan, place);
  const fixed = [...plan.edits.map(place), ...regions.flatMap(({ theirs }) => theirs)];
  // A reference within something that is replaced has its new id there already.
  const renames = plan.renames.map(place).filter((rename) => !fixed.some((edit) => overlaps(rename, edit)));
  const edits = [...plan.edits.map(place), ...renames].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const insertions = plan.insertions.map((insertion) => {
    const offset = lineEndOf(source, insertion);
    // What it came behind may be taken out itself.
    const over = edits.find(({ start, end }) => start <= offset && offset < end);
    const free = over?.end ?? offset;
    // Between the marks of a conflict it would be one side's alone.
    const around = regions.find(({ start, end }) => start < free && free < end);
    return { ...insertion, offset: around?.end ?? free };
  });

  const unplaced = new Set(insertions.toSorted((a, b) => a.offset - b.offset));

  const { lineEnd, text } = source;
  const pieces: string[] = [];
  let at = 0;
  let conflicts = 0;
  const waiting = new Set(edits);
  /** The edits that stand in a stretch; each is asked for once, also one between two stretches. */
  const take = (from: number, to: number, isWanted: (edit: Stretch) => boolean) => {
    const taken = [...waiting].filter((edit) => edit.start >= from && edit.end <= to && isWanted(edit));
    for (const edit of taken) waiting.delete(edit);
    return taken;
  };
  const copyTo = (end: number) => {
    const taken = take(at, end, (edit) => !isIn(edit, regions));
    pieces.push(applied(text, at, end, taken));
    at = end;
  };
  const insertAll = (before: number) => {
    for (const insertion of [...unplaced].filter(({ offset }) => offset <= before)) {
      unplaced.delete(insertion);
      copyTo(Math.max(at, insertion.offset));
      pieces.push(apart(insertion));
      if (insertion.isConflict) conflicts += 1;
    }
  };
  /** New lines with an empty one before and behind, as far as the text around them has none. */
  const apart = ({ text: lines, isConflict }: Insertion) => {
    const block = isConflict ? marked('', lines + lineEnd, marks, lineEnd).slice(0, -lineEnd.length) : lines;
    const before = pieces.findLast((piece) => piece !== '') ?? '';
    const lead = before === '' ? '' : before.endsWith(lineEnd) ? lineEnd : lineEnd + lineEnd;
    const rest = text.slice(at, at + lineEnd.length);
    return lead + block + (rest === '' ? lineEnd : rest === lineEnd ? '' : lineEnd + lineEnd);
  };
  for (const region of regions) {
    insertAll(region.start);
    copyTo(region.start);
    const own = take(region.start, region.end, (edit) => isIn(edit, [region]));
    const ours = applied(text, region.start, region.end, own);
    const shared = own.filter((edit) => !region.theirs.some((other) => overlaps(edit, other)));
    const theirs = applied(text, region.start, region.end, [...shared, ...region.theirs]);
    if (ours === theirs) pieces.push(ours);
    else {
      conflicts += 1;
      pieces.push(marked(ended(ours, lineEnd), ended(theirs, lineEnd), marks, lineEnd));
    }
    at = region.end;
  }
  insertAll(Number.POSITIVE_INFINITY);
  copyTo(text.length);
  return { text: pieces.join(''), conflicts };
}

/** The lines of the conflicts, those that touch each other together, in the order of the text. */
function regionsOf(source: SourceText, plan: MergePlan, place: (edit: CanvasEdit) => Stretch): readonly Region[] {
  const found = plan.conflicts
    .map(({ range, edits }): Region => {
      const theirs = edits.map(place);
      const start = Math.min(source.offsetAt(range.start), ...theirs.map((edit) => edit.start));
      const end = Math.max(source.offsetAt(range.end), ...theirs.map((edit) => edit.end));
      const { line, character } = source.positionAt(start);
      // New lines before a line leave that line alone.
      if (start === end && character === 0) return { start, end, theirs };
      const last = source.positionAt(end);
      const isAtStart = last.character === 0 && end > start;
      return {
        start: source.offsetAt({ line, character: 0 }),
        end: isAtStart ? end : source.offsetAt({ line: last.line + 1, character: 0 }),
        theirs,
      };
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const regions: Region[] = [];
  for (const region of found) {
    const previous = regions.at(-1);
    if (previous && region.start < previous.end) {
      previous.end = Math.max(previous.end, region.end);
      previous.theirs.push(...region.theirs);
    } else regions.push(region);
  }
  return regions;
}

/** A stretch of a text with edits that stand in it; of several in one place, the first wins where they overlap. */
function applied(text: string, start: number, end: number, edits: readonly Stretch[]): string {
  let result = '';
  let at = start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    // Two facts that go may share the space between them.
    const isRestOfRemoval = edit.text === '' && edit.end > at;
    if (edit.start < at && !isRestOfRemoval) continue;
    result += text.slice(at, Math.max(at, edit.start)) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, end);
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function isIn({ start, end }: Stretch, regions: readonly Region[]): boolean {
  return regions.some(
    (region) => region.start < region.end && start >= region.start && end <= region.end && start < region.end,
  );
}

function marked(ours: string, theirs: string, { size, ours: we, theirs: they }: Marks, lineEnd: string): string {
  const mark = (sign: string, label: string) => `${sign.repeat(size)}${label === '' ? '' : ` ${label}`}${lineEnd}`;
  return `${mark('<', we)}${ours}${mark('=', '')}${theirs}${mark('>', they)}`;
}

function ended(lines: string, lineEnd: string): string {
  return lines === '' || lines.endsWith(lineEnd) ? lines : lines + lineEnd;
}

/** Where the line ends that an insertion comes behind, before its line break; the very beginning for one before all. */
function lineEndOf(source: SourceText, { at }: Insertion): number {
  if (at.line < 0) return 0;
  return source.offsetAt({ line: at.line, character: 0 }) + source.line(at.line).length;
}
