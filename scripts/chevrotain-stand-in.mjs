/**
 * Stands in for `chevrotain`, and for the packages that come with it, in the server: Langium names them in what it makes
 * parsers of at run time, and the parser of canvases is made by the build. The build fails where Langium comes to
 * take more.
 */
class NotAtRunTime {
  constructor() {
    throw new Error('The parser of canvases is made by the build.');
  }
}

/** Of what reads regular expressions, Langium makes one of each as it is loaded. */
class Idle {}

export {
  Idle as BaseRegExpVisitor,
  Idle as RegExpParser,
  NotAtRunTime as EmbeddedActionsParser,
  NotAtRunTime as Lexer,
  NotAtRunTime as LLkLookaheadStrategy,
  NotAtRunTime as LLStarLookaheadStrategy,
};

export const EMPTY_ALT = undefined;
export const EOF = undefined;
export const createToken = undefined;
export const createTokenInstance = undefined;
export const defaultLexerErrorProvider = undefined;
export const defaultParserErrorProvider = undefined;
