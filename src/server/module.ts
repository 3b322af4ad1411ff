import { EmptyFileSystem, inject, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { BmcGeneratedSharedModule } from '../language/generated/module.ts';
import { BmcDocumentBuilder } from './document-builder.ts';
import { BmcDocumentUpdateHandler } from './document-update-handler.ts';
import { EditorClient } from './editor-client.ts';
import { editorFeatures } from './features.ts';
import { BmcCompiledModule, BmcLanguageModule } from './language-module.ts';
import { BmcLanguageServer } from './language-server.ts';
import { SettingsKeeper } from './settings/settings-keeper.ts';
import type { SettingsSource } from './settings/settings-source.ts';
import { LazyLinker, NoIndex, OpenDocuments, OpenFilesOnly, OwnReferences } from './single-document.ts';

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

/** What the server adds for the canvas language. */
const BmcServerModule: Module<LangiumServices, PartialLangiumServices> = {
  references: {
    Linker: (services) => new LazyLinker(services),
    References: (services) => new OwnReferences(services),
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
  const bmc = inject(
    createDefaultModule({ shared }),
    BmcCompiledModule,
    BmcLanguageModule,
    BmcServerModule,
    editorFeatures(client, settings),
  );
  shared.ServiceRegistry.register(bmc);
  return { shared, bmc, client, settings };
}
