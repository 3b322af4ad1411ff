import {
  type AstNodeDescription,
  AstUtils,
  EMPTY_SCOPE,
  type LangiumDocument,
  type LocalSymbols,
  type ReferenceInfo,
  type Scope,
  type ScopeComputation,
  type ScopeProvider,
  stream,
} from 'langium';
import { type Canvas, type Element, isElement, isLink, isRatedTexts, type Named, type Rated } from './generated/ast.ts';
import { normalizeId, ratedId, takesId } from './names.ts';

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

/**
 * Resolves references inside one canvas; no canvas sees another's ids. The ids are collected once per parsed text, so
 * that each lookup takes constant time.
 */
export class BmcScopeProvider implements ScopeProvider {
  readonly #ids = new WeakMap<Canvas, Ids>();

  getScope(context: ReferenceInfo): Scope {
    const property = isLink(context.container) ? context.container.$container : undefined;
    const owner = property?.$container;
    if (!property || !isElement(owner)) return EMPTY_SCOPE;
    const canvas = owner.$container as Canvas;
    const sort = ANSWERS[property.key];
    if (sort !== undefined) return lookup((id) => this.#answered(canvas, owner, `${sort} ${id}`));
    const isTerm = property.key === 'from' && owner.keyword !== 'revenue';
    return isTerm ? EMPTY_SCOPE : lookup((id) => this.idsOf(canvas).elements.get(id));
  }

  /** The ids of a canvas, collected at the first call. */
  idsOf(canvas: Canvas): Ids {
    let ids = this.#ids.get(canvas);
    if (!ids) {
      ids = collectIds(canvas);
      this.#ids.set(canvas, ids);
    }
    return ids;
  }

  /** A need of the segments the proposition is for, else of any segment. */
  #answered(canvas: Canvas, proposition: Element, key: string): Rated | undefined {
    const { needs, allNeeds } = this.idsOf(canvas);
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
}

/** A canvas exports nothing and has no nested scopes: its ids are collected when the first reference asks. */
export class BmcScopeComputation implements ScopeComputation {
  async collectExportedSymbols(): Promise<AstNodeDescription[]> {
    return [];
  }

  async collectLocalSymbols(): Promise<LocalSymbols> {
    return { getStream: () => stream([]), has: () => false } as unknown as LocalSymbols;
  }
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

/** A scope that finds a node by its id. */
function lookup(find: (id: string) => Named | undefined): Scope {
  const getElement = (name: string): AstNodeDescription | undefined => {
    const node = find(normalizeId(name));
    return node && describe(node, name);
  };
  return {
    getElement,
    getElements: (name) => stream([getElement(name)].filter((description) => description !== undefined)),
    getAllElements: () => stream([]),
  };
}

function describe(node: Named, name: string): AstNodeDescription {
  const document = AstUtils.findRootNode(node).$document as LangiumDocument;
  return { node, name, type: node.$type, documentUri: document?.uri, path: '' };
}
