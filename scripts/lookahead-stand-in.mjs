/**
 * Stands in for `chevrotain-allstar`, which Langium's parser names and this one never asks: one token tells what comes
 * next.
 */
export class LLStarLookaheadStrategy {
  constructor() {
    throw new Error('The parser of canvases looks one token ahead.');
  }
}
