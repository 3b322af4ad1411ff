import type { CanvasElement, Link, Rated } from '../canvas-model.ts';
import type { Pair } from './pair-up.ts';

/** What a link can lead to. */
export type Target = CanvasElement | Rated;

/** Which elements, jobs, pains and gains of two states of a canvas are the same. */
export class Counterparts {
  readonly #other = new Map<Target, Target>();
  readonly #tokens = new Map<Target, string>();

  /** Remembers that things are the same in both states. */
  add(pairs: Iterable<Pair<Target>>): void {
    for (const [before, after] of pairs) {
      const token = `=${this.#other.size}`;
      this.#other.set(before, after).set(after, before);
      this.#tokens.set(before, token).set(after, token);
    }
  }

  /** The same element in the other state; undefined for what has none. */
  of(element: CanvasElement): CanvasElement | undefined {
    const other = this.#other.get(element);
    return other && 'keyword' in other ? other : undefined;
  }

  /** The same element, job, pain or gain in the other state. */
  ofTarget(target: Target): Target | undefined {
    return this.#other.get(target);
  }

  /** What a link means, alike in both states: where it leads, whatever that is called; else its word. */
  meaningOf(link: Link): string {
    if (link.all) return 'all';
    return (link.target && this.#tokens.get(link.target)) ?? wordOf(link);
  }

  /**
   * The word of a link, where its word can be compared: not where what it leads to has another name in the other state,
   * for then the same word means another thing.
   */
  plainWordOf(link: Link): string | undefined {
    const other = link.target && this.#other.get(link.target);
    return other && other.id !== link.target?.id ? undefined : wordOf(link);
  }
}

function wordOf({ word }: Link): string {
  return `:${word.normalize('NFC')}`;
}
