import { type Gaps, hasComment, spaceBefore, widthWith } from './gaps.ts';
import { type Piece, widthOf } from './pieces.ts';
import type { Shape } from './shapes.ts';

/** The most columns that an element takes on one line by itself. */
const MOST_COLUMNS = 100;
/** The most columns that it takes where it stands under others like it. */
const MOST_COLUMNS_ALIGNED = 120;
const BETWEEN_FACTS = '  ';

/**
 * Lays out elements that follow each other, each on one line as it is written. They stand under each other as columns;
 * where that makes lines too long, those that are long by themselves have to be broken up.
 *
 * @returns those that stay on one line, together as they still follow each other
 */
export function layOutRows(pieces: readonly Piece[], run: readonly Shape[], gaps: Gaps): readonly (readonly Shape[])[] {
  for (const row of run) layOutRow(pieces, row, gaps);
  if (run.length > 1 && alignRows(pieces, run, gaps)) return [run];
  const kept: Shape[][] = [[]];
  for (const row of run) {
    if (row.facts.length > 0 && widthWith(pieces, gaps, row.first, row.last) > MOST_COLUMNS) kept.push([]);
    else kept.at(-1)!.push(row);
  }
  if (kept.length > 1) for (const rows of kept) alignRows(pieces, rows, gaps);
  return kept.filter((rows) => rows.length > 0);
}

function layOutRow(pieces: readonly Piece[], { first, last, open, facts }: Shape, gaps: Gaps): void {
  for (let place = first + 1; place <= last; place += 1) gaps[place] = spaceBefore(pieces[place]!);
  for (const fact of facts) if (fact.first !== (open ?? 0) + 1) gaps[fact.first] = BETWEEN_FACTS;
}

/**
 * Puts ids, titles, braces and facts of some lines under each other. One with a comment in it stays apart.
 *
 * @returns whether the lines are short enough; where they are not, they are as before
 */
function alignRows(pieces: readonly Piece[], run: readonly Shape[], gaps: Gaps): boolean {
  const rows = run.filter(({ first, last }) => !hasComment(pieces, first, last));
  alignHeads(pieces, rows, gaps);
  alignFacts(pieces, rows, gaps);
  if (run.every(({ first, last }) => widthWith(pieces, gaps, first, last) <= MOST_COLUMNS_ALIGNED)) return true;
  for (const row of run) layOutRow(pieces, row, gaps);
  return false;
}

function alignHeads(pieces: readonly Piece[], rows: readonly Shape[], gaps: Gaps): void {
  const width = (place: number | undefined) => (place === undefined ? 0 : widthOf(pieces[place]!.text));
  let keyword = 0;
  let id = 0;
  let title = 0;
  for (const row of rows) {
    if (row.last > row.first) keyword = Math.max(keyword, width(row.first));
    if (row.title ?? row.open) id = Math.max(id, width(row.id));
    if (row.open) title = Math.max(title, width(row.title));
  }
  const idColumn = keyword + 1;
  const titleColumn = idColumn + (id > 0 ? id + 1 : 0);
  const openColumn = titleColumn + (title > 0 ? title + 1 : 0);
  for (const row of rows) {
    let column = width(row.first);
    for (const [place, wanted] of [
      [row.id, idColumn],
      [row.title, titleColumn],
      [row.open, openColumn],
    ] as const) {
      if (place === undefined) continue;
      gaps[place] = ' '.repeat(wanted - column);
      column = wanted + width(place);
    }
  }
}

/** The facts at the same place with the same word take the same width, but for the last of each row. */
function alignFacts(pieces: readonly Piece[], rows: readonly Shape[], gaps: Gaps): void {
  const widest = new Map<string, number>();
  const cells = rows.flatMap(({ facts }) =>
    facts.slice(0, -1).map(({ first, last }, place) => {
      const column = `${place} ${pieces[first]!.text}`;
      const width = widthWith(pieces, gaps, first, last);
      widest.set(column, Math.max(widest.get(column) ?? 0, width));
      return { column, width, next: facts[place + 1]!.first };
    }),
  );
  for (const { column, width, next } of cells) {
    gaps[next] = `${BETWEEN_FACTS}${' '.repeat(widest.get(column)! - width)}`;
  }
}
