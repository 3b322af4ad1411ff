import type { AstNode, Reference } from 'langium';
import { type Canvas, type Element, isElement, isLink, isRatedTexts, type Named, type Rated } from './generated/ast.ts';
import { normalizeId, ratedId, takesId } from './names.ts';
import type { RootNode } from './syntax-node.ts';
import type { Token } from './token.ts';

/** The ids of one canvas. */
interface Ids {
  /** The element that an id stands for; of duplicates the first. */
  readonly elements: ReadonlyMap<string, Element>;
  /** The jobs, pains and gains of each segment, by the sort of thing and id. */
  readonly needs: ReadonlyMap<Element, ReadonlyMap<string, Rated>>;
  /** The jobs, pains and gains of all segments; of two that share sort and id the first. */
  readonly allNeeds: ReadonlyMap<string, Rated>;
}

/** Which sort of need each answer answers. */
const ANSWERS: Readonly<Record<string, string>> = { offers: 'job', relieves: 'pain', creates: 'gain' };

/** Where the search for a target has come to. */
const UNASKED = Symbol('unasked');

/** A word that refers to something of its canvas; no canvas sees another's ids. Finds its target when it is asked. */
export class CanvasReference implements Pick<Reference<Named>, '$refNode' | '$refText' | 'ref'> {
  readonly $refNode: Token;
  readonly $refText: string;
  readonly #owner: AstNode;
  #target: Named | undefined | typeof UNASKED = UNASKED;

  constructor(owner: AstNode, word: Token) {
    this.#owner = owner;
    this.$refNode = word;
    this.$refText = word.image;
  }

  get ref(): Named | undefined {
    if (this.#target === UNASKED) this.#target = targetOf(this.#owner, normalizeId(this.$refText));
    return this.#target;
  }
}

/** All references of a canvas, in the order of the text. */
export function referencesIn(canvas: Canvas): readonly Reference<Named>[] {
  const parts = canvas.elements.flatMap(({ properties }) =>
    properties.flatMap((property): readonly AstNode[] => ('parts' in property ? property.parts : [])),
  );
  return parts.flatMap((part) => (isLink(part) && part.target ? [part.target] : []));
}

/** What an id leads to from a node that refers. */
function targetOf(node: AstNode, id: string): Named | undefined {
  const property = isLink(node) ? node.$container : undefined;
  const owner = property?.$container;
  if (!property || !isElement(owner)) return undefined;
  const sort = ANSWERS[property.key];
  if (sort !== undefined) return answered(owner, `${sort} ${id}`);
  const isTerm = property.key === 'from' && owner.keyword !== 'revenue';
  return isTerm ? undefined : idsOf(owner.$container).elements.get(id);
}

/** A need of the segments the proposition is for, else of any segment. */
function answered(proposition: Element, key: string): Rated | undefined {
  const { needs, allNeeds } = idsOf(proposition.$container);
  for (const property of proposition.properties) {
    if (property.key !== 'for') continue;
    for (const part of property.parts) {
      const segment = isLink(part) && !part.all ? part.target?.ref : undefined;
      const need = segment && isElement(segment) ? needs.get(segment)?.get(key) : undefined;
      if (need) return need;
    }
  }
  return allNeeds.get(key);
}

/** The ids of a parsed text, collected when the first of its references is asked, so that each takes constant time. */
function idsOf(canvas: Canvas): Ids {
  // Kept at the root itself: what a weak map holds outlives what it belongs to.
  const root = canvas.$cstNode as RootNode;
  root.ids ??= collectIds(canvas);
  return root.ids as Ids;
}

function collectIds(canvas: Canvas): Ids {
  const elements = new Map<string, Element>();
  const needs = new Map<Element, Map<string, Rated>>();
  const allNeeds = new Map<string, Rated>();
  for (const element of canvas.elements) {
    if (takesId(element) && element.name !== undefined) setFirst(elements, normalizeId(element.name), element);
    if (element.keyword !== 'segment') continue;
    const own = new Map<string, Rated>();
    needs.set(element, own);
    for (const property of element.properties) {
      if (!isRatedTexts(property)) continue;
      for (const part of property.parts) {
        const id = part.$type === 'Rated' ? ratedId(part) : undefined;
        if (id === undefined) continue;
        const key = `${property.key} ${normalizeId(id)}`;
        setFirst(own, key, part as Rated);
        setFirst(allNeeds, key, part as Rated);
      }
    }
  }
  return { elements, needs, allNeeds };
}

function setFirst<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
