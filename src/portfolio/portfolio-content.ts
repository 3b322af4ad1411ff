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
}

/** So many rows of an answer are shown; all are in the data. */
const MOST_ROWS = 15;
/** So many canvases are named in one row. */
const MOST_PLACES = 4;

/** What a portfolio shows to people: its canvases, then what is asked of all of them. */
export function portfolioContent(canvases: readonly PortfolioCanvas[], catalogue: Catalogue): PortfolioContent {
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
      canvasSection(canvases, catalogue),
      ...(troubled.length > 0 ? [troubleSection(troubled, catalogue)] : []),
      section(say.kinds, {
        columns: [text(say.columns.kind), ...[...types, say.columns.without, say.columns.segments].map(amount)],
        rows: kinds.map((row) => [
          { text: row.kind === undefined ? say.kindless : termWords('segment-kind', row.kind, catalogue) },
          ...typeCells(row.types),
          number(row.without),
          number(row.segments),
        ]),
        catalogue,
      }),
      section(say.segments, {
        columns: [text(say.columns.segment), ...[...types, say.columns.canvases].map(amount)],
        rows: segments.map((row) => [{ text: row.title }, ...typeCells(row.types), number(row.places.length)]),
        catalogue,
      }),
      ...SHARED_KEYWORDS.map((keyword) => sharedSection(say.shared[keyword], shared[keyword], catalogue)),
      section(say.hypotheses, {
        columns: [text(say.columns.hypothesis), amount(say.columns.canvases), text(say.columns.where)],
        rows: hypotheses.map(({ places, title }) => [
          { text: title },
          number(places.length),
          placesCell(places, catalogue, ({ status }) => termWords('hypothesis-status', status, catalogue)),
        ]),
        catalogue,
      }),
      ...(canvases.length > 0 ? [blockSection(canvases, catalogue)] : []),
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
      titleCell(title, catalogue),
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
    rows: canvases.map(({ counts, title }) => [
      titleCell(title, catalogue),
      ...BLOCKS.map((block) => number(counts[block])),
    ]),
    note: undefined,
  };
}

function titleCell(title: string, { portfolio }: Catalogue): PortfolioCell {
  return title === '' ? { text: portfolio.untitled, tone: 'quiet' } : { text: title };
}

function troubleSection(canvases: readonly PortfolioCanvas[], { portfolio }: Catalogue): PortfolioSection {
  return {
    heading: portfolio.trouble,
    remark: undefined,
    columns: [text(portfolio.columns.path), text(portfolio.columns.reason)],
    rows: canvases.map(({ path, trouble }) => [
      { text: trouble?.line === undefined ? path : placeWords({ path, line: trouble.line }) },
      { text: trouble?.message ?? '', tone: 'bad' },
    ]),
    note: undefined,
  };
}

function sharedSection(
  words: { readonly heading: string; readonly none: string },
  notes: readonly SharedNote[],
  catalogue: Catalogue,
): PortfolioSection {
  const { columns } = catalogue.portfolio;
  return section(words, {
    columns: [text(columns.note), amount(columns.canvases), text(columns.where)],
    rows: notes.map(({ places, title }) => [{ text: title }, number(places.length), placesCell(places, catalogue)]),
    catalogue,
  });
}

interface Answer {
  readonly columns: readonly PortfolioColumn[];
  readonly rows: PortfolioSection['rows'];
  readonly catalogue: Catalogue;
}

function section(
  { heading, none, remark }: { readonly heading: string; readonly none: string; readonly remark?: string },
  { catalogue, columns, rows }: Answer,
): PortfolioSection {
  const rest = rows.length - MOST_ROWS;
  const note = rows.length === 0 ? none : rest > 0 ? catalogue.portfolio.more({ count: rest }) : undefined;
  return { heading, remark: rows.length === 0 ? undefined : remark, columns, rows: rows.slice(0, MOST_ROWS), note };
}

function placesCell<Place extends PortfolioPlace>(
  places: readonly Place[],
  { portfolio }: Catalogue,
  remark?: (place: Place) => string,
): PortfolioCell {
  const named = places.slice(0, MOST_PLACES).map((place) => {
    return remark ? portfolio.placeWith({ place: placeWords(place), remark: remark(place) }) : placeWords(place);
  });
  const rest = places.length - named.length;
  return { text: [...named, ...(rest > 0 ? [portfolio.moreCanvases({ count: rest })] : [])].join(', ') };
}

/** A place as terminals and editors know to open it. */
function placeWords({ line, path }: PortfolioPlace): string {
  return `${path}:${line + 1}`;
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
