import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { PortfolioCanvas, PortfolioNote } from '../../portfolio/portfolio-canvas.ts';
import { filterBy, isEmptyFilter, type PortfolioFilter } from '../../portfolio/portfolio-filter.ts';
import { portfolioPage } from '../../portfolio/portfolio-page.ts';
import { notesOnCanvas } from '../../portfolio/summarise-canvas.ts';
import {
  CANVAS_NOTES,
  type CanvasNotesParams,
  type CanvasNotesResult,
  type Choice,
  type ListedCanvas,
  type ListedNote,
  PORTFOLIO,
  PORTFOLIO_PAGE,
  type PortfolioPageParams,
  type PortfolioParams,
  type PortfolioResult,
  type PortfolioWords,
} from '../../protocol/portfolio.ts';
import { BESIDE_THE_CANVAS, BLOCKS } from '../../taxonomy/elements.ts';
import { findTerm, termsOf } from '../../taxonomy/lookup.ts';
import { propertyRow } from '../../taxonomy/properties.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import type { VocabularyName } from '../../taxonomy/vocabulary.ts';
import { withinSentence } from '../../views/words/term-words.ts';
import type { EditorClient } from '../editor-client.ts';
import { linkFrom } from './link-from.ts';
import type { PortfolioKeeper } from './portfolio-keeper.ts';

/** How long an answer may take, in milliseconds: what was not read by then comes with the next. */
const PATIENCE = 500;

/** Tells an editor of all canvases of its workspace, side by side. Costs nothing until it asks, and between its questions. */
export function answerPortfolio(connection: Connection, client: EditorClient, keeper: PortfolioKeeper): void {
  const matcher = new Matcher();
  connection.onRequest(PORTFOLIO, async ({ filter, since }: PortfolioParams, token: CancellationToken) => {
    const { canvases, generation, pending } = await keeper.look(token, PATIENCE);
    const all = [...canvases];
    const changed = all.filter(([, kept]) => kept.generation > since);
    const passes = matcher.of(filter);
    const result: PortfolioResult = {
      generation,
      pending,
      changed: changed.map(([uri, { canvas }]) => listed(uri, canvas, client.catalogue)),
      ...(passes ? { matching: all.flatMap(([uri, { canvas }]) => (passes(canvas) ? [uri] : [])) } : {}),
      ...(since === 0 ? { words: wordsIn(client.catalogue) } : {}),
    };
    return result;
  });
  connection.onRequest(CANVAS_NOTES, ({ uri }: CanvasNotesParams): CanvasNotesResult => {
    return keeper.known(uri)?.notes.map((note) => listedNote(note, client.catalogue)) ?? null;
  });
  connection.onRequest(PORTFOLIO_PAGE, async ({ filter, root }: PortfolioPageParams, token: CancellationToken) => {
    const { canvases } = await keeper.look(token);
    const meant = [...canvases.values()].map(({ canvas }) => canvas).filter(filterBy(filter));
    const uris = new Map([...canvases].map(([uri, { canvas }]) => [canvas.path, uri]));
    return portfolioPage(meant, client.catalogue, ({ line, path }) => linkFrom(root, uris.get(path), line));
  });
}

/** Remembers which canvases the last filter let pass: the same question comes again and again. */
class Matcher {
  #filter = '';
  #passes: ((canvas: PortfolioCanvas) => boolean) | undefined;

  /** What a filter asks of a canvas; undefined for one that lets all pass. */
  of(filter: PortfolioFilter): ((canvas: PortfolioCanvas) => boolean) | undefined {
    if (isEmptyFilter(filter)) return undefined;
    const key = JSON.stringify(filter);
    if (key !== this.#filter || !this.#passes) {
      const asks = filterBy(filter);
      const known = new WeakMap<PortfolioCanvas, boolean>();
      this.#filter = key;
      this.#passes = (canvas) => {
        const answer = known.get(canvas) ?? asks(canvas);
        known.set(canvas, answer);
        return answer;
      };
    }
    return this.#passes;
  }
}

function listed(uri: string, canvas: PortfolioCanvas, catalogue: Catalogue): ListedCanvas {
  const { counts, health, stage, title, trouble } = canvas;
  return {
    uri,
    title,
    ...(stage === undefined ? {} : { stage: termWords('stage', stage, catalogue) }),
    findings: health.findings,
    questions: health.questions,
    ...(trouble ? { trouble: trouble.message } : {}),
    notes: notesOnCanvas(canvas),
    counts,
  };
}

function listedNote({ keyword, kind, label, range, types }: PortfolioNote, catalogue: Catalogue): ListedNote {
  const vocabulary = propertyRow(keyword, 'kind')?.vocabulary;
  const words = [
    ...(kind !== undefined && vocabulary ? [termWords(vocabulary, kind, catalogue)] : []),
    ...types.map((type) => termWords('type', type, catalogue)),
  ];
  return { keyword, label, about: words.join(' · '), range };
}

function wordsIn(catalogue: Catalogue): PortfolioWords {
  const choices = (vocabulary: VocabularyName): readonly Choice[] =>
    termsOf(vocabulary, taxonomyIn(catalogue)).map(({ id, label }) => ({ id, label }));
  return {
    stages: choices('stage'),
    segmentKinds: choices('segment-kind'),
    relationshipTypes: choices('type'),
    blocks: [...BLOCKS, ...BESIDE_THE_CANVAS].map((id) => ({ id, label: catalogue.blocks[id].title })),
  };
}

function termWords(vocabulary: VocabularyName, id: string, catalogue: Catalogue): string {
  const term = findTerm(vocabulary, id, taxonomyIn(catalogue))?.term;
  return term ? withinSentence(term) : id;
}
