import type { LangiumDocument, ParseResult } from 'langium';
import { parseText } from '../language/parser.ts';
import { forgetModel } from './canvas-models.ts';

/** How many open canvases keep what was read of them: more than an editor shows at once. */
export const MOST_TREES = 16;

/**
 * Keeps the syntax trees of the canvases that were read last, and with them all that is made of a tree. Of any other
 * canvas its text and its findings are kept; whoever asks for its tree gets one that is read again.
 */
export class RecentTrees {
  /** The canvases that keep their trees; the one that was read longest ago is the first. */
  readonly #recent = new Set<LangiumDocument>();

  /** Notes that a canvas was read just now. */
  note(document: LangiumDocument): void {
    this.#recent.delete(document);
    this.#recent.add(document);
    if (this.#recent.size <= MOST_TREES) return;
    const [eldest] = this.#recent;
    if (eldest) this.#letGo(eldest);
  }

  /** Forgets a canvas that is no longer open. */
  forget(document: LangiumDocument): void {
    this.#recent.delete(document);
  }

  #letGo(document: LangiumDocument): void {
    this.#recent.delete(document);
    forgetModel(document);
    // Nobody has to know: the tree comes back as soon as it is looked at, and a build replaces it as it replaces any.
    Object.defineProperty(document, 'parseResult', {
      configurable: true,
      enumerable: true,
      get: () => this.#bringBack(document),
      set: (parsed: ParseResult) => hold(document, parsed),
    });
  }

  #bringBack(document: LangiumDocument): ParseResult {
    const parsed = parseText(document.textDocument.getText());
    (parsed.value as { $document?: LangiumDocument }).$document = document;
    hold(document, parsed);
    this.note(document);
    return parsed;
  }
}

function hold(document: LangiumDocument, parsed: ParseResult): void {
  Object.defineProperty(document, 'parseResult', {
    configurable: true,
    enumerable: true,
    writable: true,
    value: parsed,
  });
}
