import { type CstNodeBuilder, createLangiumParser, type LangiumCoreServices, type LangiumParser } from 'langium';

/**
 * The parser, without its search for a place in the syntax tree where a comment could stand: the lexer keeps comments to
 * itself, yet Langium searches before every token, among all that precedes it in the same list.
 */
export function createBmcParser(services: LangiumCoreServices): LangiumParser {
  const parser = createLangiumParser(services);
  const { nodeBuilder } = parser as unknown as { readonly nodeBuilder: CstNodeBuilder };
  nodeBuilder.addHiddenNodes = () => {};
  return parser;
}
