import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  type DefaultSharedCoreModuleContext,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { BmcGeneratedModule, BmcGeneratedSharedModule } from './generated/module.ts';
import { BmcLexer } from './lexer.ts';
import { BmcNameProvider } from './names.ts';
import { createBmcParser } from './parser.ts';
import { BmcScopeComputation, BmcScopeProvider } from './scoping.ts';
import { BmcTokenBuilder } from './token-builder.ts';

/** What the language itself adds to Langium's core; the server builds on the same module. */
export const BmcLanguageModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    LangiumParser: createBmcParser,
    TokenBuilder: () => new BmcTokenBuilder(),
    Lexer: (services) => new BmcLexer(services),
    // One token tells what comes next, and any sequence of them is a canvas: searching further and mending errors would
    // only take time to prepare, each time that the command line starts.
    ParserConfig: () => ({ maxLookahead: 1, recoveryEnabled: false }),
  },
  references: {
    NameProvider: () => new BmcNameProvider(),
    ScopeProvider: () => new BmcScopeProvider(),
    ScopeComputation: () => new BmcScopeComputation(),
  },
};

/** The language services without any editor: what the command line and the tests need. */
export function createCoreServices(context: DefaultSharedCoreModuleContext = EmptyFileSystem): {
  shared: LangiumSharedCoreServices;
  bmc: LangiumCoreServices;
} {
  const shared = inject(createDefaultSharedCoreModule(context), BmcGeneratedSharedModule);
  const bmc = inject(createDefaultCoreModule({ shared }), BmcGeneratedModule, BmcLanguageModule);
  shared.ServiceRegistry.register(bmc);
  return { shared, bmc };
}
