import type { ElementKeyword } from '../taxonomy/elements.ts';
import { termsOf } from '../taxonomy/lookup.ts';
import { foldTitle } from './fold-title.ts';
import type { PortfolioCanvas, PortfolioNote } from './portfolio-canvas.ts';

/** What is asked of all canvases together. */
export interface PortfolioAnswers {
  /** Which relationship types are used for which kinds of segments; of kinds only those that there are. */
  readonly kinds: readonly KindAnswer[];
  /** Which relationship types are used for which segments, by title; those of most canvases first. */
  readonly segments: readonly SegmentAnswer[];
  /** What several canvases have by the same title, in most of them first. */
  readonly shared: Readonly<Record<SharedKeyword, readonly SharedNote[]>>;
  /** What several canvases assume by the same title, and at least one of them has not settled. */
  readonly hypotheses: readonly OpenHypothesis[];
}

/** What canvases may share. */
export const SHARED_KEYWORDS = ['partner', 'segment', 'channel'] as const satisfies readonly ElementKeyword[];

/** The keyword of what canvases may share. */
export type SharedKeyword = (typeof SHARED_KEYWORDS)[number];

/** The segments of one kind. */
export interface KindAnswer {
  /** The id of the kind; undefined for segments that state none. */
  readonly kind: string | undefined;
  readonly segments: number;
  /** How many of them have a relationship of each type, by its id; only those that there are. */
  readonly types: Readonly<Record<string, number>>;
  /** How many of them have no relationship whose type is known. */
  readonly without: number;
}

/** What stands in several canvases under one title: in which, each once, in the order of the canvases. */
export interface SharedNote {
  /** As the first of them writes it. */
  readonly title: string;
  readonly places: readonly PortfolioPlace[];
}

/** A note of a canvas. */
export interface PortfolioPlace {
  /** The canvas's path. */
  readonly path: string;
  /** The note's line, from 0. */
  readonly line: number;
}

/** The segments of one title. */
export interface SegmentAnswer extends SharedNote {
  /** In how many canvases they have a relationship of each type, by its id; only those that there are. */
  readonly types: Readonly<Record<string, number>>;
}

/** An assumption of several canvases. */
export interface OpenHypothesis {
  readonly title: string;
  readonly places: readonly (PortfolioPlace & { readonly status: HypothesisStatus })[];
}

/** How far a hypothesis is; one that says nothing of it is open. */
export type HypothesisStatus = 'open' | 'testing' | 'supported' | 'refuted';

/** Asks a portfolio. Takes time linear in its notes, but for sorting what is found. */
export function askPortfolio(canvases: readonly PortfolioCanvas[]): PortfolioAnswers {
  const segments = notesByTitle(canvases, 'segment');
  return {
    kinds: askKinds(canvases),
    segments: segments.map(({ found, title }) => ({ title, places: found.map(placeOf), types: countTypes(found) })),
    shared: {
      partner: shared(notesByTitle(canvases, 'partner')),
      segment: shared(segments),
      channel: shared(notesByTitle(canvases, 'channel')),
    },
    hypotheses: notesByTitle(canvases, 'hypothesis').flatMap(({ found, title }) => {
      const places = found.map((one) => ({ ...placeOf(one), status: statusOf(one.note) }));
      const isOpen = places.some(({ status }) => status === 'open' || status === 'testing');
      return places.length > 1 && isOpen ? [{ title, places }] : [];
    }),
  };
}

/** The notes of one title, at most one of each canvas. */
interface Titled {
  readonly title: string;
  readonly folded: string;
  readonly found: readonly Found[];
}

interface Found {
  readonly path: string;
  readonly note: PortfolioNote;
}

function notesByTitle(canvases: readonly PortfolioCanvas[], keyword: ElementKeyword): readonly Titled[] {
  const groups = new Map<string, { title: string; folded: string; found: Found[] }>();
  for (const { notes, path } of canvases) {
    for (const note of notes) {
      if (note.keyword !== keyword) continue;
      const folded = foldTitle(note.label);
      if (folded === '') continue;
      const group = groups.get(folded) ?? { title: note.label, folded, found: [] };
      groups.set(folded, group);
      // A second one of the same canvas says nothing of other canvases; its relationships do.
      const last = group.found.at(-1);
      if (last?.path === path) group.found[group.found.length - 1] = { path, note: together(last.note, note) };
      else group.found.push({ path, note });
    }
  }
  return [...groups.values()].sort(
    (a, b) => b.found.length - a.found.length || (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0),
  );
}

/** Two notes of one title in one canvas as one, at the place of the first. */
function together(first: PortfolioNote, second: PortfolioNote): PortfolioNote {
  const isOpen = ({ status }: PortfolioNote) => status !== 'supported' && status !== 'refuted';
  return {
    ...first,
    types: [...new Set([...first.types, ...second.types])],
    status: isOpen(second) && !isOpen(first) ? second.status : first.status,
  };
}

function shared(titled: readonly Titled[]): readonly SharedNote[] {
  return titled.flatMap(({ found, title }) => (found.length > 1 ? [{ title, places: found.map(placeOf) }] : []));
}

function placeOf({ note, path }: Found): PortfolioPlace {
  return { path, line: note.range.start.line };
}

function countTypes(found: readonly Found[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { note } of found) for (const type of note.types) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

const STATUSES: readonly string[] = ['testing', 'supported', 'refuted'] satisfies HypothesisStatus[];

function statusOf({ status }: PortfolioNote): HypothesisStatus {
  return status !== undefined && STATUSES.includes(status) ? (status as HypothesisStatus) : 'open';
}

function askKinds(canvases: readonly PortfolioCanvas[]): readonly KindAnswer[] {
  const rows = new Map<string | undefined, { segments: number; types: Record<string, number>; without: number }>();
  for (const { notes } of canvases) {
    for (const { keyword, kind, types } of notes) {
      if (keyword !== 'segment') continue;
      const row = rows.get(kind) ?? { segments: 0, types: {}, without: 0 };
      rows.set(kind, row);
      row.segments += 1;
      if (types.length === 0) row.without += 1;
      for (const type of types) row.types[type] = (row.types[type] ?? 0) + 1;
    }
  }
  const order = [...termsOf('segment-kind').map(({ id }) => id), undefined];
  return order.flatMap((kind) => {
    const row = rows.get(kind);
    return row ? [{ kind, ...row }] : [];
  });
}
