import { DocumentState, delayNextTick, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Catalogue } from '../../messages/catalogue.ts';
import { readCanvas } from '../../model/lower.ts';
import { modelOf } from '../canvas-models.ts';
import { ClosedCanvases } from '../closed-canvases.ts';
import type { EditorClient } from '../editor-client.ts';
import type { PortfolioKeeper } from '../portfolio/portfolio-keeper.ts';
import { type CanvasSymbols, find, symbolsOf, symbolsOfSaved } from './canvas-symbols.ts';

/** The most symbols that are told at once; a person who sees as many goes on typing. */
const MOST_SYMBOLS = 1_000;
/** So many canvases are looked through before a keystroke is let in. */
const AT_ONCE = 200;

/**
 * Finds elements by title and id, in open canvases as they are written and in all others as they are saved. Langium's
 * own answer would hold up the reading of keystrokes until all files are read.
 */
export function answerWorkspaceSymbols(
  connection: Connection,
  { workspace }: LangiumSharedServices,
  client: EditorClient,
  portfolio: Pick<PortfolioKeeper, 'saved'>,
): void {
  const closed = new ClosedCanvases(connection, {
    known: (file) => {
      const saved = portfolio.saved(file);
      return saved && symbolsOfSaved(saved, file.uri);
    },
    keep: (text, { uri }) => (text === null ? undefined : symbolsOf(readCanvas(text), uri)),
  });
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const saved = client.listsCanvases
      ? await closed.look(token).then(
          ({ kept }) => [...kept.values()],
          () => [],
        )
      : [];
    await workspace.DocumentBuilder.waitUntil(DocumentState.Linked, token);
    const documents = workspace.LangiumDocuments.all.toArray();
    const open = documents.map((document) => symbolsOf(modelOf(document), document.textDocument.uri));
    const opened = new Set(documents.map(({ uri }) => uri.toString()));
    const others = saved.filter(({ uri }) => !opened.has(URI.parse(uri).toString()));
    return findIn([...open, ...others], query, client.catalogue, token);
  });
}

/** Looks through canvases until as many symbols are found as are told; lets keystrokes in between. */
async function findIn(
  canvases: readonly CanvasSymbols[],
  query: string,
  catalogue: Catalogue,
  token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  const found: WorkspaceSymbol[] = [];
  for (const [at, canvas] of canvases.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await delayNextTick();
    if (found.length >= MOST_SYMBOLS || token.isCancellationRequested) break;
    found.push(...find(query, canvas, catalogue));
  }
  return found.slice(0, MOST_SYMBOLS);
}
