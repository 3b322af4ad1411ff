import type { Module } from 'langium';
import type { LangiumServices, PartialLangiumServices } from 'langium/lsp';
import { BmcCallHierarchyProvider } from './call-hierarchy/call-hierarchy-provider.ts';
import { BmcCodeActionProvider } from './code-actions/code-action-provider.ts';
import { BmcCodeLensProvider } from './code-lenses/code-lens-provider.ts';
import { BmcCompletionProvider } from './completion/completion-provider.ts';
import { BmcDocumentLinkProvider } from './document-links/document-link-provider.ts';
import { BmcDocumentValidator } from './document-validator.ts';
import type { EditorClient } from './editor-client.ts';
import { BmcFormatter } from './formatting/formatter.ts';
import { BmcHoverProvider } from './hover/hover-provider.ts';
import { BmcInlayHintProvider } from './inlay-hints/inlay-hint-provider.ts';
import { BmcDocumentSymbolProvider } from './outline/document-symbol-provider.ts';
import { BmcFoldingRangeProvider } from './outline/folding-range-provider.ts';
import { BmcRenameProvider } from './rename/rename-provider.ts';
import { BmcSemanticTokenProvider } from './semantic-tokens/semantic-token-provider.ts';
import type { SettingsKeeper } from './settings/settings-keeper.ts';
import { BmcSignatureHelpProvider } from './signature-help/signature-help-provider.ts';

/**
 * What the server does for an editor. Definition, references and highlights are Langium's own: they ask the scope and
 * the names of the language, which is all that they need.
 */
export function editorFeatures(
  client: EditorClient,
  settings: SettingsKeeper,
): Module<LangiumServices, PartialLangiumServices> {
  return {
    lsp: {
      CallHierarchyProvider: (services) => new BmcCallHierarchyProvider(services, client),
      CodeActionProvider: () => new BmcCodeActionProvider(client),
      CodeLensProvider: () => new BmcCodeLensProvider(client),
      CompletionProvider: () => new BmcCompletionProvider(client),
      DocumentLinkProvider: () => new BmcDocumentLinkProvider(client),
      DocumentSymbolProvider: () => new BmcDocumentSymbolProvider(client),
      FoldingRangeProvider: () => new BmcFoldingRangeProvider(),
      Formatter: () => new BmcFormatter(),
      HoverProvider: () => new BmcHoverProvider(client),
      InlayHintProvider: () => new BmcInlayHintProvider(client),
      RenameProvider: (services) => new BmcRenameProvider(services, client),
      SemanticTokenProvider: (services) => new BmcSemanticTokenProvider(services),
      SignatureHelp: () => new BmcSignatureHelpProvider(client),
    },
    validation: {
      DocumentValidator: () => new BmcDocumentValidator(client, settings),
    },
  };
}
