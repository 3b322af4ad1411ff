import { EmptyFileSystem, inject, type Module } from 'langium';
import {
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { BmcGeneratedSharedModule } from '../language/generated/module.ts';
import { BmcDocumentBuilder } from './document-builder.ts';
import { BmcDocumentUpdateHandler } from './document-update-handler.ts';
import { EditorClient } from './editor-client.ts';
import { editorFeatures } from './features.ts';
import { languageModule } from './language-module.ts';
import { BmcLanguageServer } from './language-server.ts';
import { SettingsKeeper } from './settings/settings-keeper.ts';
import type { SettingsSource } from './settings/settings-source.ts';
import { NoIndex, OpenDocuments, OpenFilesOnly } from './single-document.ts';

/** What the server does otherwise than Langium for every language of it. */
const BmcSharedServerModule: Module<LangiumSharedServices, PartialLangiumSharedServices> = {
  lsp: {
    DocumentUpdateHandler: (services) => new BmcDocumentUpdateHandler(services),
    LanguageServer: (services) => new BmcLanguageServer(services),
    // Answered in workspace-symbols/, without the lock that a build waits for.
    WorkspaceSymbolProvider: () => undefined,
  },
  workspace: {
    DocumentBuilder: (services) => new BmcDocumentBuilder(services),
    IndexManager: () => new NoIndex(),
    LangiumDocuments: (services) => new OpenDocuments(services),
    WorkspaceManager: (services) => new OpenFilesOnly(services),
  },
};

/** All services of the language server: the one place where they are put together. */
export function createServerServices(
  connection?: Connection,
  disk?: SettingsSource,
): {
  shared: LangiumSharedServices;
  bmc: LangiumServices;
  client: EditorClient;
  settings: SettingsKeeper;
} {
  const context: DefaultSharedModuleContext = { ...EmptyFileSystem, ...(connection ? { connection } : {}) };
  const shared = inject(createDefaultSharedModule(context), BmcGeneratedSharedModule, BmcSharedServerModule);
  const client = new EditorClient();
  const settings = new SettingsKeeper(shared, client, disk);
  shared.lsp.LanguageServer.onInitialize((params) => client.meet(params));
  const bmc = inject(languageModule(shared), editorFeatures(client, settings));
  shared.ServiceRegistry.register(bmc);
  return { shared, bmc, client, settings };
}
