import type { LangiumDocument } from 'langium';
import type { LangiumServices, SemanticTokenProvider } from 'langium/lsp';
import type {
  SemanticTokensDeltaParams,
  SemanticTokensOptions,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import { modelOf } from '../canvas-models.ts';
import { encode, meantWords } from './semantic-tokens.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from './token-types.ts';

/**
 * Tells an editor what each word means, so that it can colour ids by what they stand for. Keywords, texts and numbers
 * are coloured before any server runs, by the grammar of the extension.
 */
export class BmcSemanticTokenProvider implements SemanticTokenProvider {
  readonly tokenTypes = Object.fromEntries(TOKEN_TYPES.map((type, place) => [type, place]));
  readonly tokenModifiers = Object.fromEntries(TOKEN_MODIFIERS.map((modifier, place) => [modifier, 2 ** place]));
  readonly semanticTokensOptions: SemanticTokensOptions = {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    full: { delta: true },
    range: true,
  };
  /** What each open document was last told, so that the next answer may be what differs. */
  readonly #told = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  #answers = 0;

  constructor({ shared }: LangiumServices) {
    shared.workspace.TextDocuments.onDidClose(({ document }) => this.#told.delete(document.uri));
  }

  semanticHighlight(document: LangiumDocument, _params?: SemanticTokensParams): SemanticTokens {
    this.#answers += 1;
    const told = { resultId: String(this.#answers), data: encode(meantWords(modelOf(document))) };
    this.#told.set(document.textDocument.uri, told);
    return told;
  }

  semanticHighlightRange(document: LangiumDocument, { range }: SemanticTokensRangeParams): SemanticTokens {
    const words = meantWords(modelOf(document));
    const isSeen = ({ start }: typeof range) => start.line >= range.start.line && start.line <= range.end.line;
    return { data: encode(words.filter((word) => isSeen(word.range))) };
  }

  semanticHighlightDelta(
    document: LangiumDocument,
    { previousResultId }: SemanticTokensDeltaParams,
  ): SemanticTokens | SemanticTokensDelta {
    const before = this.#told.get(document.textDocument.uri);
    const after = this.semanticHighlight(document);
    if (before?.resultId !== previousResultId) return after;
    const edit = difference(before.data, after.data);
    return { ...(after.resultId ? { resultId: after.resultId } : {}), edits: edit ? [edit] : [] };
  }
}

/** The one stretch in which two lists of numbers differ; undefined where they are the same. */
function difference(
  before: readonly number[],
  after: readonly number[],
): SemanticTokensDelta['edits'][number] | undefined {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  const deleteCount = before.length - same - start;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? undefined : { start, deleteCount, data };
}
