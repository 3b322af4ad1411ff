import {
  type AstNode,
  type AstNodeDescription,
  type CstNode,
  CstUtils,
  DefaultAstNodeLocator,
  DefaultAsyncParser,
  GrammarUtils,
  type LangiumParser,
  type LocalSymbols,
  type Module,
  type NameProvider,
  type ScopeComputation,
  stream,
  ValidationRegistry,
} from 'langium';
import {
  DefaultDefinitionProvider,
  DefaultDocumentHighlightProvider,
  DefaultReferencesProvider,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
} from 'langium/lsp';
import { isElement, isRated } from '../language/generated/ast.ts';
import { BmcLanguageMetaData } from '../language/generated/module.ts';
import { tokenize } from '../language/lexer.ts';
import { idOf } from '../language/names.ts';
import { parseText } from '../language/parser.ts';
import { NoLinker, OwnReferences } from './single-document.ts';

/** Tells Langium what a node is called, and where its name stands. */
class BmcNameProvider implements NameProvider {
  getName(node: AstNode): string | undefined {
    return isElement(node) || isRated(node) ? idOf(node) : undefined;
  }

  getNameNode(node: AstNode): CstNode | undefined {
    return this.getName(node) === undefined ? undefined : GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
  }
}

/** A canvas exports nothing and has no nested scopes: its references find their targets themselves. */
class NoScopes implements ScopeComputation {
  async collectExportedSymbols(): Promise<AstNodeDescription[]> {
    return [];
  }

  async collectLocalSymbols(): Promise<LocalSymbols> {
    return { getStream: () => stream([]), has: () => false } as unknown as LocalSymbols;
  }
}

/**
 * The canvas language as a language of Langium's, made of the services that an editor of canvases asks and of no others:
 * a server makes all of them when it starts. The parser and the lexer are ours, made from the grammar by the build, so
 * that nobody reads the grammar while a server runs.
 */
export function languageModule(shared: LangiumSharedServices): Module<LangiumServices, LangiumServices> {
  const module: Module<LangiumServices, PartialLangiumServices> = {
    Grammar: () => ({ $type: 'Grammar', isDeclared: true, imports: [], interfaces: [], rules: [], types: [] }),
    LanguageMetaData: () => BmcLanguageMetaData,
    parser: {
      AsyncParser: (services) => new DefaultAsyncParser(services),
      GrammarConfig: () => ({ multilineCommentRules: ['BLOCK_COMMENT'], nameRegexp: CstUtils.DefaultNameRegexp }),
      LangiumParser: () => ({ parse: parseText }) as unknown as LangiumParser,
      Lexer: () => ({ definition: {}, tokenize }),
    },
    references: {
      Linker: () => new NoLinker(),
      NameProvider: () => new BmcNameProvider(),
      References: (services) => new OwnReferences(services),
      ScopeComputation: () => new NoScopes(),
    },
    validation: {
      ValidationRegistry: (services) => new ValidationRegistry(services),
    },
    workspace: {
      AstNodeLocator: () => new DefaultAstNodeLocator(),
    },
    lsp: {
      DefinitionProvider: (services) => new DefaultDefinitionProvider(services),
      DocumentHighlightProvider: (services) => new DefaultDocumentHighlightProvider(services),
      ReferencesProvider: (services) => new DefaultReferencesProvider(services),
    },
    shared: () => shared,
  };
  return module as Module<LangiumServices, LangiumServices>;
}
