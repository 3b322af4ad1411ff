import type { Catalogue } from '../messages/catalogue.ts';
import { capital } from '../messages/quoting.ts';
import { BLOCKS } from '../taxonomy/elements.ts';
import { findTerm } from '../taxonomy/lookup.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import type { VocabularyName } from '../taxonomy/vocabulary.ts';
import { withinSentence } from '../views/words/term-words.ts';
import { askPortfolio, type PortfolioPlace, SHARED_KEYWORDS, type SharedNote } from './ask-portfolio.ts';
import type { PortfolioCanvas } from './portfolio-canvas.ts';
import { notesOnCanvas, RELATIONSHIP_TYPES } from './summarise-canvas.ts';

/** A portfolio in words: what a page and a terminal show. */
export interface PortfolioContent {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly PortfolioSection[];
}

/** One table of it. */
export interface PortfolioSection {
  readonly heading: string;
  /** How its numbers are to be read. */
  readonly remark: string | undefined;
  /** Whether it is left out where there is little room. */
  readonly isSpare?: boolean;
  readonly columns: readonly PortfolioColumn[];
  readonly rows: readonly (readonly PortfolioCell[])[];
  /** What stands in place of rows, or below them where there are more than are shown. */
  readonly note: string | undefined;
}

export interface PortfolioColumn {
  readonly title: string;
  readonly isNumber: boolean;
}

export interface PortfolioCell {
  readonly text: string;
  /** What it means to the eye, where that is anything. */
  readonly tone?: 'bad' | 'doubtful' | 'quiet';
  /** What words of the text lead to, in their order, where something can be opened. */
  readonly links?: readonly PortfolioLink[];
}

/** A place that some words lead to. */
export interface PortfolioLink {
  readonly words: string;
  readonly path: string;
  /** From 0; undefined for the file as a whole. */
  readonly line?: number;
}

/** How much a portfolio tells, and what it says of the rest. */
export interface PortfolioExtent {
  /** The canvases that are listed one by one; all where this is left out. */
  readonly listed?: readonly PortfolioCanvas[];
  /** What stands below an answer of which so many rows are left out. */
  readonly more?: (rest: { readonly count: number }) => string;
}

/** So many rows of an answer are shown; all are in the data. */
const MOST_ROWS = 15;
/** So many canvases are named in one row. */
const MOST_PLACES = 4;

/** What a portfolio shows to people: its canvases, then what is asked of all of them. */
export function portfolioContent(
  canvases: readonly PortfolioCanvas[],
  catalogue: Catalogue,
  { listed = canvases, more = catalogue.portfolio.more }: PortfolioExtent = {},
): PortfolioContent {
  const say = catalogue.portfolio;
  const { hypotheses, kinds, segments, shared } = askPortfolio(canvases);
  const troubled = canvases.filter(({ trouble }) => trouble !== undefined);
  const types = RELATIONSHIP_TYPES.map((type) => capital(termWords('type', type, catalogue, true)));
  const typeCells = (counts: Readonly<Record<string, number>>) =>
    RELATIONSHIP_TYPES.map((type) => number(counts[type]));
  return {
    title: say.title,
    summary: say.summary({
      canvases: canvases.length,
      withErrors: canvases.filter(({ health }) => health.findings.error > 0).length,
      troubled: troubled.length,
    }),
    sections: [
      canvasSection(listed, catalogue),
      ...(troubled.length > 0 ? [troubleSection(troubled, catalogue)] : []),
      section(say.kinds, {
        columns: [text(say.columns.kind), ...[...types, say.columns.without, say.columns.segments].map(amount)],
        rows: kinds.map((row) => [
          { text: row.kind === undefined ? say.kindless : termWords('segment-kind', row.kind, catalogue) },
          ...typeCells(row.types),
          number(row.without),
          number(row.segments),
        ]),
        more,
      }),
      section(say.segments, {
        columns: [text(say.columns.segment), ...[...types, say.columns.canvases].map(amount)],
        rows: segments.map((row) => [{ text: row.title }, ...typeCells(row.types), number(row.places.length)]),
        more,
      }),
      ...SHARED_KEYWORDS.map((keyword) => sharedSection(say.shared[keyword], shared[keyword], catalogue, more)),
      section(say.hypotheses, {
        columns: [text(say.columns.hypothesis), amount(say.columns.canvases), text(say.columns.where)],
        rows: hypotheses.map(({ places, title }) => [
          { text: title },
          number(places.length),
          placesCell(places, catalogue, ({ status }) => termWords('hypothesis-status', status, catalogue)),
        ]),
        more,
      }),
      ...(canvases.length > 0 ? [blockSection(listed, catalogue)] : []),
    ],
  };
}

function canvasSection(canvases: readonly PortfolioCanvas[], catalogue: Catalogue): PortfolioSection {
  const { columns, canvases: words } = catalogue.portfolio;
  return {
    heading: words.heading,
    remark: undefined,
    columns: [
      text(columns.canvas),
      text(columns.stage),
      ...[columns.errors, columns.warnings, columns.questions, columns.notes].map(amount),
      text(columns.path),
    ],
    rows: canvases.map(({ counts, health, path, stage, title }) => [
      titleCell(title, path, catalogue),
      stage === undefined ? NOTHING : { text: termWords('stage', stage, catalogue) },
      number(health.findings.error, 'bad'),
      number(health.findings.warning, 'doubtful'),
      number(health.questions.open),
      number(notesOnCanvas({ counts })),
      { text: path },
    ]),
    note: canvases.length === 0 ? words.none : undefined,
  };
}

/** How many notes of each canvas stand in each block: a table of narrow columns, with their key. */
function blockSection(canvases: readonly PortfolioCanvas[], catalogue: Catalogue): PortfolioSection {
  const { abbreviations, blocks, columns, keyOf } = catalogue.portfolio;
  return {
    heading: blocks,
    remark: keyOf(Object.fromEntries(BLOCKS.map((block) => [abbreviations[block], catalogue.blocks[block].title]))),
    isSpare: true,
    columns: [text(columns.canvas), ...BLOCKS.map((block) => amount(abbreviations[block]))],
    rows: canvases.map(({ counts, path, title }) => [
      titleCell(title, path, catalogue),
      ...BLOCKS.map((block) => number(counts[block])),
    ]),
    note: undefined,
  };
}

function titleCell(title: string, path: string, { portfolio }: Catalogue): PortfolioCell {
  const text = title === '' ? portfolio.untitled : title;
  return { text, ...(title === '' ? { tone: 'quiet' } : {}), links: [{ words: text, path }] };
}

function troubleSection(canvases: readonly PortfolioCanvas[], { portfolio }: Catalogue): PortfolioSection {
  return {
    heading: portfolio.trouble,
    remark: undefined,
    columns: [text(portfolio.columns.path), text(portfolio.columns.reason)],
    rows: canvases.map(({ path, trouble }) => [
      trouble?.line === undefined ? linked({ words: path, path }) : linked(linkOf({ path, line: trouble.line })),
      { text: trouble?.message ?? '', tone: 'bad' },
    ]),
    note: undefined,
  };
}

function sharedSection(
  words: { readonly heading: string; readonly none: string },
  notes: readonly SharedNote[],
  catalogue: Catalogue,
  more: Answer['more'],
): PortfolioSection {
  const { columns } = catalogue.portfolio;
  return section(words, {
    columns: [text(columns.note), amount(columns.canvases), text(columns.where)],
    rows: notes.map(({ places, title }) => [{ text: title }, number(places.length), placesCell(places, catalogue)]),
    more,
  });
}

interface Answer {
  readonly columns: readonly PortfolioColumn[];
  readonly rows: PortfolioSection['rows'];
  readonly more: NonNullable<PortfolioExtent['more']>;
}

function section(
  { heading, none, remark }: { readonly heading: string; readonly none: string; readonly remark?: string },
  { columns, more, rows }: Answer,
): PortfolioSection {
  const rest = rows.length - MOST_ROWS;
  const note = rows.length === 0 ? none : rest > 0 ? more({ count: rest }) : undefined;
  return { heading, remark: rows.length === 0 ? undefined : remark, columns, rows: rows.slice(0, MOST_ROWS), note };
}

function placesCell<Place extends PortfolioPlace>(
  places: readonly Place[],
  { portfolio }: Catalogue,
  remark?: (place: Place) => string,
): PortfolioCell {
  const shown = places.slice(0, MOST_PLACES);
  const named = shown.map((place) => {
    const { words } = linkOf(place);
    return remark ? portfolio.placeWith({ place: words, remark: remark(place) }) : words;
  });
  const rest = places.length - named.length;
  const text = [...named, ...(rest > 0 ? [portfolio.moreCanvases({ count: rest })] : [])].join(', ');
  return { text, links: shown.map(linkOf) };
}

/** A place in the words by which terminals and editors know to open it. */
function linkOf({ line, path }: PortfolioPlace): PortfolioLink {
  return { words: `${path}:${line + 1}`, path, line };
}

function linked(link: PortfolioLink): PortfolioCell {
  return { text: link.words, links: [link] };
}

const NOTHING: PortfolioCell = { text: '–', tone: 'quiet' };

function number(count = 0, tone?: PortfolioCell['tone']): PortfolioCell {
  return count === 0 ? NOTHING : { text: `${count}`, ...(tone ? { tone } : {}) };
}

function text(title: string): PortfolioColumn {
  return { title, isNumber: false };
}

function amount(title: string): PortfolioColumn {
  return { title, isNumber: true };
}

/** A term as it is read within a sentence, or as short as it can be said. */
function termWords(vocabulary: VocabularyName, id: string, catalogue: Catalogue, short = false): string {
  const term = findTerm(vocabulary, id, taxonomyIn(catalogue))?.term;
  if (!term) return id;
  return short ? (term.short ?? withinSentence(term)) : withinSentence(term);
}
