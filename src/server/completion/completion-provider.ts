import type { LangiumDocument, MaybePromise } from 'langium';
import type { CompletionProvider, CompletionProviderOptions } from 'langium/lsp';
import {
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import {
  type CompletionItem,
  InsertTextFormat,
  MarkupKind,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import { SourceText } from '../../model/source-text.ts';
import type { Finding } from '../../rules/finding.ts';
import { findingsOf } from '../canvas-findings.ts';
import { modelOf } from '../canvas-models.ts';
import { tokensOf } from '../document-tokens.ts';
import type { EditorClient } from '../editor-client.ts';
import { settingsOf } from '../settings/canvas-settings.ts';
import { placeAt } from './completion-place.ts';
import { commentPlaceAt, ignoreProposals } from './ignore-proposals.ts';
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
  code: CompletionItemKind.Constant,
  // Static snippets are kept out of the list by a setting that goes by this kind; a whole canvas is no such snippet.
  snippet: CompletionItemKind.Struct,
};

/** Proposes what may be written at the cursor. Decides from the tokens, because half a text has no tree worth asking. */
export class BmcCompletionProvider implements CompletionProvider {
  readonly completionOptions: CompletionProviderOptions = { triggerCharacters: [' ', ','] };
  readonly #client: EditorClient;

  constructor(client: EditorClient) {
    this.#client = client;
  }

  getCompletion(document: LangiumDocument, params: CompletionParams): MaybePromise<CompletionList | undefined> {
    const { textDocument } = document;
    const text = textDocument.getText();
    const { tokens, report } = tokensOf(document);
    const { comments, tooLarge } = report;
    if (tooLarge) return undefined;
    const isTyped = params.context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    const cursor = cursorAt(text, textDocument.offsetAt(params.position), tokens, comments);
    if (!cursor) return this.#inComment(document, params.position, isTyped);
    const place = placeAt(cursor);
    // A space or a comma asks for the value that belongs behind it, and does not open a list while one indents a line.
    const isAwaited = place.values?.sameLine === true && /(^|per)$/.test(place.values.since.at(-1)?.image ?? '');
    if (isTyped && !isAwaited) return undefined;
    const context = this.#contextOf(document, cursor.word?.image ?? '');
    const fixing = () => ({ ...context, source: new SourceText(text), findings: this.#findingsOf(document) });
    const proposals = proposalsAt(isTyped ? { ...place, properties: undefined } : place, context, fixing);
    const range = { start: textDocument.positionAt(cursor.start), end: textDocument.positionAt(cursor.end) };
    return this.#listOf(proposals, range);
  }

  #inComment(document: LangiumDocument, position: Position, isTyped: boolean): CompletionList | undefined {
    const place = commentPlaceAt(modelOf(document).comments, position);
    if (!place || (isTyped && place.word !== '')) return undefined;
    const context = this.#contextOf(document, place.word);
    return this.#listOf(ignoreProposals(place, context, this.#findingsOf(document)), place.range);
  }

  #contextOf(document: LangiumDocument, word: string) {
    const { taxonomy } = settingsOf(document);
    return { canvas: modelOf(document), catalogue: this.#client.catalogue, taxonomy, word };
  }

  #findingsOf(document: LangiumDocument): readonly Finding[] {
    return findingsOf(document, this.#client.catalogue);
  }

  #listOf(proposals: readonly Proposal[], range: Range): CompletionList {
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
