import { replace } from '../../edits/edit-facts.ts';
import { beginningIn } from '../../edits/places.ts';
import type { CanvasElement } from '../../model/canvas-model.ts';
import { findTerm } from '../../taxonomy/lookup.ts';
import type { Fix } from './fix.ts';
import { choice, type FixSite } from './fixer.ts';

/** A comment that asks whether a fact holds, as an import leaves it: `// type communities? self-service?`. */
const SUGGESTION = /^\/\/\s*type((?:\s+[\p{L}_][\p{L}\p{M}\p{Nd}_-]*\?)+)\s*$/u;

/**
 * Makes a fact of each type that a comment within a relationship suggests, in place of the comment, and of all of them
 * together. Nobody but its writer knows which holds, so each is a choice: none is ever done without asking.
 */
export function* stateSuggested({ canvas, taxonomy, texts }: FixSite, element: CanvasElement): Iterable<Fix> {
  for (const { text, range, trails } of beginningIn(canvas.comments, element.range)) {
    const written = trails ? undefined : SUGGESTION.exec(text)?.[1];
    const words = (written ?? '').split(/[\s?]+/).filter((word) => word !== '');
    const types = words.filter((word) => findTerm('type', word, taxonomy) !== undefined);
    const together = types.length > 1 ? [types.join(', ')] : [];
    for (const value of [...types, ...together]) {
      const fact = `type ${value}`;
      yield choice(texts.stateSuggested({ fact }), replace(range, fact));
    }
  }
}
