import type { CanvasElement, CanvasModel, Rated } from '../../model/canvas-model.ts';
import { linksOf } from '../../model/values.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';

/** What ids of a sort begin with in BMML. */
const PREFIXES: Readonly<Partial<Record<ElementKeyword, string>>> = {
  segment: 'cs',
  proposition: 'vp',
  channel: 'ch',
  relationship: 'cr',
  revenue: 'rs',
  resource: 'kr',
  activity: 'ka',
  partner: 'kp',
  cost: 'cost',
};

/** The ids that the notes of a canvas have in BMML: prefixed, of small Latin letters, each once in the whole file. */
export class BmmlIds {
  readonly #canvas: CanvasModel;
  readonly #taken = new Set<string>();
  readonly #elements = new Map<CanvasElement, string>();
  readonly #needs = new Map<Rated, string>();

  constructor(canvas: CanvasModel) {
    this.#canvas = canvas;
    // Ids that stay as they are come first, so that none is taken by one that is made.
    for (const element of canvas.elements) {
      const prefix = PREFIXES[element.keyword];
      if (prefix && element.id?.startsWith(`${prefix}-`)) this.#elements.set(element, this.fresh(prefix, element.id));
    }
  }

  /** The id of a note. */
  of(element: CanvasElement): string {
    const known = this.#elements.get(element);
    if (known !== undefined) return known;
    const id = this.fresh(PREFIXES[element.keyword] ?? element.keyword, element.id ?? element.label);
    this.#elements.set(element, id);
    return id;
  }

  /** The id of a job, pain or gain. */
  need(rated: Rated): string {
    const known = this.#needs.get(rated);
    if (known !== undefined) return known;
    const id = this.fresh(rated.key, rated.id ?? rated.label);
    this.#needs.set(rated, id);
    return id;
  }

  /** The id of a fit. */
  fit(proposition: CanvasElement, segment: CanvasElement): string {
    return this.fresh('fit', `${this.of(proposition).slice(3)}-${this.of(segment).slice(3)}`);
  }

  /** A free id with a prefix, like some words. */
  fresh(prefix: string, like: string): string {
    const plain = like.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
    const bare = words.startsWith(`${prefix}-`) ? words.slice(prefix.length + 1) : words;
    const start = `${prefix}-${bare.slice(0, LONGEST).replace(/-+$/, '') || '1'}`;
    let id = start;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${start}-${number}`;
    this.#taken.add(id);
    return id;
  }

  /** The notes that a property names, each once; `all` is every segment. */
  targets(
    element: CanvasElement,
    property: string,
    { byKeyword }: CanvasModel = this.#canvas,
  ): readonly CanvasElement[] {
    const targets = linksOf(element, property).flatMap(({ all, target }) => {
      if (all) return byKeyword.get('segment') ?? [];
      return target && 'facts' in target ? [target] : [];
    });
    return [...new Set(targets)];
  }
}

const LONGEST = 48;
