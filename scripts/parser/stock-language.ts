import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { BmcGeneratedModule, BmcGeneratedSharedModule } from '../../src/language/generated/module.ts';
import { StockTokenBuilder } from './stock-token-builder.ts';

const StockModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    TokenBuilder: () => new StockTokenBuilder(),
    // One token tells what comes next, and any sequence of them is a canvas.
    ParserConfig: () => ({ maxLookahead: 1, recoveryEnabled: false }),
  },
};

/**
 * The language as Langium and Chevrotain make it at run time, without what we made of it ahead of time: what the
 * generator reads, what tests compare with, and the floor of the benchmarks. Some services may be replaced.
 */
export function createStockLanguage(
  changes: Module<LangiumCoreServices, PartialLangiumCoreServices> = {},
): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), BmcGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), BmcGeneratedModule, StockModule, changes);
  shared.ServiceRegistry.register(services);
  return services;
}
