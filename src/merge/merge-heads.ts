import { insert, removalOf, replace } from '../edits/edit-facts.ts';
import type { CanvasEdit } from '../edits/text-edit.ts';
import type { CanvasElement, Link, Rated } from '../model/canvas-model.ts';
import type { Target } from '../model/comparison/counterparts.ts';
import type { MergePlan, MergeSite } from './merge-site.ts';

/** A part of an element's first line: its keyword, id or title. */
type Part = 'keyword' | 'id' | 'title';

/** Merges keyword, id and title of one element; `base` is undefined for one that both added. */
export function mergeHead(
  site: MergeSite,
  plan: MergePlan,
  base: CanvasElement | undefined,
  ours: CanvasElement,
  theirs: CanvasElement,
): void {
  const conflicting: CanvasEdit[] = [];
  for (const part of ['keyword', 'id', 'title'] as const) {
    if (theirs[part] === ours[part] || (base && theirs[part] === base[part])) continue;
    const edits = writePart(site, part, ours, theirs);
    // Whoever left it out says nothing else than who gave it.
    if (base ? ours[part] === base[part] : ours[part] === undefined) plan.edits.push(...edits);
    else if (base || theirs[part] !== undefined) conflicting.push(...edits);
    else continue;
    if (part === 'id') plan.renames.push(...rename(site, ours, theirs.id));
  }
  if (conflicting.length === 0) return;
  const { keywordRange, idRange, titleRange } = ours;
  const end = (titleRange ?? idRange ?? keywordRange).end;
  plan.conflicts.push({ range: { start: keywordRange.start, end }, edits: conflicting });
}

function writePart(
  { ours: { source }, theirs: other }: MergeSite,
  part: Part,
  ours: CanvasElement,
  theirs: CanvasElement,
): readonly CanvasEdit[] {
  const range = { keyword: ours.keywordRange, id: ours.idRange, title: ours.titleRange }[part];
  const place = { keyword: theirs.keywordRange, id: theirs.idRange, title: theirs.titleRange }[part];
  const text = place ? other.source.slice(place) : undefined;
  if (text === undefined) return range ? [replace(removalOf(source, range), '')] : [];
  if (range) return [replace(range, text)];
  const before = part === 'title' ? (ours.idRange ?? ours.keywordRange) : ours.keywordRange;
  return [insert(before.end, ` ${text}`)];
}

/** Gives everything in our text that refers to something its new id. */
export function rename({ ours: { canvas } }: MergeSite, target: Target, id: string | undefined): readonly CanvasEdit[] {
  if (id === undefined) return [];
  const elements = canvas.header ? [canvas.header, ...canvas.elements] : canvas.elements;
  const links = elements.flatMap(({ facts }) =>
    facts.flatMap(({ values }) =>
      values.flatMap((value): readonly Link[] => {
        if (value.kind === 'link') return [value];
        if (value.kind === 'answer') return value.links;
        return value.kind === 'step' && value.link ? [value.link] : [];
      }),
    ),
  );
  return links.filter((link) => link.target === target && link.word !== id).map(({ range }) => replace(range, id));
}

/** The new id of a job, pain or gain that they renamed. */
export function renameRated(site: MergeSite, plan: MergePlan, ours: Rated, theirs: Rated): void {
  if (ours.id !== theirs.id) plan.renames.push(...rename(site, ours, theirs.id));
}
