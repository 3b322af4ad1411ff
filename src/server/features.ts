import type { Module } from 'langium';
import type { LangiumServices, PartialLangiumServices } from 'langium/lsp';
import { BmcCodeActionProvider } from './code-actions/code-action-provider.ts';
import { BmcCompletionProvider } from './completion/completion-provider.ts';
import { BmcDocumentValidator } from './document-validator.ts';
import type { EditorClient } from './editor-client.ts';
import { BmcFormatter } from './formatting/formatter.ts';
import { BmcHoverProvider } from './hover/hover-provider.ts';
import { BmcDocumentSymbolProvider } from './outline/document-symbol-provider.ts';
import { BmcFoldingRangeProvider } from './outline/folding-range-provider.ts';
import { BmcRenameProvider } from './rename/rename-provider.ts';
import type { SettingsKeeper } from './settings/settings-keeper.ts';

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
      CodeActionProvider: () => new BmcCodeActionProvider(client),
      CompletionProvider: (services) => new BmcCompletionProvider(services, client),
      DocumentSymbolProvider: () => new BmcDocumentSymbolProvider(client),
      FoldingRangeProvider: () => new BmcFoldingRangeProvider(),
      Formatter: () => new BmcFormatter(),
      HoverProvider: () => new BmcHoverProvider(client),
      RenameProvider: (services) => new BmcRenameProvider(services, client),
    },
    validation: {
      DocumentValidator: () => new BmcDocumentValidator(client, settings),
    },
  };
}
