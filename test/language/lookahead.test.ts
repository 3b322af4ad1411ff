import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { describe, expect, it } from 'vitest';
import {
  BmcGeneratedModule,
  BmcGeneratedSharedModule,
  BmcLanguageMetaData,
} from '../../src/language/generated/module.ts';
import { BmcLanguageModule } from '../../src/language/services.ts';
import { examples, shortTexts } from './sample-texts.ts';

/** The services of the language, some of them replaced. */
function servicesWith(changes: Module<LangiumCoreServices, PartialLangiumCoreServices>): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), BmcGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), BmcGeneratedModule, BmcLanguageModule, changes);
  shared.ServiceRegistry.register(services);
  return services;
}

describe('the parser', () => {
  it('has no alternatives that one token does not tell apart', () => {
    // Langium has the grammar looked at where a language is under development.
    const metaData = { ...BmcLanguageMetaData, mode: 'development' as const };
    expect(() => servicesWith({ LanguageMetaData: () => metaData }).parser.LangiumParser).not.toThrow();
  });

  it('reads what it would read if it looked as far ahead as it takes, and mended errors', () => {
    const short = servicesWith({});
    const far = servicesWith({ parser: { ParserConfig: () => ({ recoveryEnabled: true }) } });
    const treeOf = ({ parser }: LangiumCoreServices, text: string) =>
      JSON.stringify(parser.LangiumParser.parse(text).value, (key, value) => {
        if (key === '$cstNode') return [value.offset, value.end];
        // Whom a node belongs to, and what a reference leads to, is the same if the rest is.
        return (key.startsWith('$') && key !== '$type') || key === 'ref' ? undefined : (value.$refText ?? value);
      });
    for (const [name, text] of [...shortTexts, ...examples]) {
      for (const broken of [text, text.slice(text.length / 3), text.replaceAll('}', ''), text.replaceAll('{', '')]) {
        expect(treeOf(short, broken), name).toBe(treeOf(far, broken));
      }
    }
  });
});
