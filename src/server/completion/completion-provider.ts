import type { LangiumDocument, Lexer, MaybePromise } from 'langium';
import type { CompletionProvider, CompletionProviderOptions, LangiumServices } from 'langium/lsp';
import {
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import { type CompletionItem, InsertTextFormat, MarkupKind, type Range } from 'vscode-languageserver-types';
import type { BmcLexingReport } from '../../language/lexer.ts';
import { modelOf } from '../canvas-models.ts';
import type { EditorClient } from '../editor-client.ts';
import { settingsOf } from '../settings/canvas-settings.ts';
import { placeAt } from './completion-place.ts';
import type { Proposal } from './proposal.ts';
import { proposalsAt } from './proposals.ts';
import { snippetAsText } from './snippet-text.ts';
import { cursorAt } from './text-cursor.ts';

const KINDS: Readonly<Record<Proposal['sort'], CompletionItemKind>> = {
  element: CompletionItemKind.Class,
  property: CompletionItemKind.Property,
  term: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  unit: CompletionItemKind.Unit,
  // Static snippets are kept out of the list by a setting that goes by this kind; a whole canvas is no such snippet.
  snippet: CompletionItemKind.Struct,
};

/** Proposes what may be written at the cursor. Decides from the tokens, because half a text has no tree worth asking. */
export class BmcCompletionProvider implements CompletionProvider {
  readonly completionOptions: CompletionProviderOptions = { triggerCharacters: [' ', ','] };
  readonly #lexer: Lexer;
  readonly #client: EditorClient;

  constructor(services: LangiumServices, client: EditorClient) {
    this.#lexer = services.parser.Lexer;
    this.#client = client;
  }

  getCompletion(document: LangiumDocument, params: CompletionParams): MaybePromise<CompletionList | undefined> {
    const { textDocument } = document;
    const text = textDocument.getText();
    const { tokens, report } = this.#lexer.tokenize(text);
    const { comments, tooLarge } = report as BmcLexingReport;
    const cursor = tooLarge ? undefined : cursorAt(text, textDocument.offsetAt(params.position), tokens, comments);
    if (!cursor) return undefined;
    const place = placeAt(cursor);
    // A space or a comma asks for the value that belongs behind it, and does not open a list while one indents a line.
    const isTyped = params.context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    const isAwaited = place.values?.sameLine === true && /(^|per)$/.test(place.values.since.at(-1)?.image ?? '');
    if (isTyped && !isAwaited) return undefined;
    const context = {
      canvas: modelOf(document),
      catalogue: this.#client.catalogue,
      taxonomy: settingsOf(document).taxonomy,
      word: cursor.word?.image ?? '',
    };
    const proposals = proposalsAt(isTyped ? { ...place, properties: undefined } : place, context);
    const range = { start: textDocument.positionAt(cursor.start), end: textDocument.positionAt(cursor.end) };
    const snippets = this.#client.knowsSnippets;
    return { isIncomplete: false, items: proposals.map((proposal, at) => toItem(proposal, at, range, snippets)) };
  }
}

function toItem(proposal: Proposal, at: number, range: Range, snippets: boolean): CompletionItem {
  const { label, sort, detail, documentation, snippet } = proposal;
  const text = snippet === undefined ? (proposal.text ?? label) : snippets ? snippet : snippetAsText(snippet);
  return {
    label,
    kind: KINDS[sort],
    sortText: String(at).padStart(5, '0'),
    textEdit: { range, newText: text },
    insertTextFormat: snippet !== undefined && snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
  };
}
