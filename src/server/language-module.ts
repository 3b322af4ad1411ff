import {
  type AstNode,
  type AstNodeDescription,
  type CstNode,
  CstUtils,
  GrammarUtils,
  type LangiumCoreServices,
  type LangiumGeneratedCoreServices,
  type LangiumParser,
  type LocalSymbols,
  type Module,
  type NameProvider,
  type PartialLangiumCoreServices,
  type ScopeComputation,
  stream,
} from 'langium';
import { isElement, isRated } from '../language/generated/ast.ts';
import { BmcLanguageMetaData } from '../language/generated/module.ts';
import { tokenize } from '../language/lexer.ts';
import { idOf } from '../language/names.ts';
import { parseText } from '../language/parser.ts';

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

/** What Langium generates for its own parser: the grammar is compiled, and nobody reads it while a server runs. */
export const BmcCompiledModule: Module<LangiumCoreServices, LangiumGeneratedCoreServices> = {
  Grammar: () => ({ $type: 'Grammar', isDeclared: true, imports: [], interfaces: [], rules: [], types: [] }),
  LanguageMetaData: () => BmcLanguageMetaData,
  parser: {},
};

/** The canvas language as a language of Langium's: its parser and lexer are ours, made from the grammar by the build. */
export const BmcLanguageModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    LangiumParser: () => ({ parse: parseText }) as unknown as LangiumParser,
    Lexer: () => ({ definition: {}, tokenize }),
    GrammarConfig: () => ({ multilineCommentRules: ['BLOCK_COMMENT'], nameRegexp: CstUtils.DefaultNameRegexp }),
  },
  references: {
    NameProvider: () => new BmcNameProvider(),
    ScopeComputation: () => new NoScopes(),
  },
};
