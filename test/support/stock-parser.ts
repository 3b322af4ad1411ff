import {
  type AstNode,
  type CstNodeBuilder,
  createLangiumParser,
  DefaultLexer,
  type IParserConfig,
  type LangiumCoreServices,
  type LexerResult,
  type ParseResult,
} from 'langium';
import { createStockLanguage } from '../../scripts/parser/stock-language.ts';
import { tokenize } from '../../src/language/lexer.ts';

/** Chevrotain's definition of the tokens, and our tokens in the shape of its own. */
class OurTokens extends DefaultLexer {
  override tokenize(text: string): LexerResult {
    const { tokens, report } = tokenize(text);
    const { definition } = this;
    return {
      tokens: tokens.map((token) => {
        const { image, startOffset, endOffset, startLine, startColumn, endLine, endColumn } = token;
        const tokenType = definition[token.tokenType.name]!;
        const tokenTypeIdx = tokenType.tokenTypeIdx!;
        return { image, startOffset, endOffset, startLine, startColumn, endLine, endColumn, tokenType, tokenTypeIdx };
      }),
      hidden: [],
      errors: [],
      report,
    };
  }
}

/** What Langium's own parser, made at run time by Chevrotain, reads from the tokens that our lexer finds. */
export function createStockParser(
  config: IParserConfig = { maxLookahead: 1, recoveryEnabled: false },
): (text: string) => ParseResult<AstNode> {
  const services = createStockLanguage({
    parser: {
      Lexer: (services: LangiumCoreServices) => new OurTokens(services),
      LangiumParser: (services) => {
        const parser = createLangiumParser(services);
        // Comments are told beside the tree.
        (parser as unknown as { readonly nodeBuilder: CstNodeBuilder }).nodeBuilder.addHiddenNodes = () => {};
        return parser;
      },
      ParserConfig: () => config,
    },
  });
  return (text) => services.parser.LangiumParser.parse(text);
}
