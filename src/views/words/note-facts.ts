import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, TermUse } from '../../model/canvas-model.ts';
import { linksOf, measureOf, termUsesOf, textsOf, valuesOf } from '../../model/values.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { cleanText } from '../text/clean-text.ts';
import { brief } from '../text/graphemes.ts';
import { isolated } from '../text/text-direction.ts';
import { measureWords } from './number-words.ts';
import { shortTermWords, termWords } from './term-words.ts';

/** So many names of a list are told; the others are counted. */
const MOST_NAMES = 3;
/** So many words of the taxonomy are told. */
const MOST_TERMS = 6;
/** So many characters of a name that stands in full elsewhere. */
const MOST_CHARACTERS = 60;

/** What a note tells of itself under its title, each fact in words, in the order in which it is told. */
export function noteFacts(
  element: CanvasElement,
  catalogue: Catalogue,
  currency: string | undefined,
): readonly string[] {
  const facts = TOLD[element.keyword](new Teller(element, catalogue, currency));
  return facts.filter((fact): fact is string => fact !== undefined && fact !== '');
}

/** The words on the chips of a relationship. No other element has any. */
export function noteChips(element: CanvasElement): readonly string[] {
  return chipUses(element).map(shortTermWords);
}

/** What becomes the chips of a relationship: its types, else its mode, then its motives; each word once. */
export function chipUses(element: CanvasElement): readonly TermUse[] {
  if (element.keyword !== 'relationship') return [];
  const types = termUsesOf(element, 'type');
  const uses = [...(types.length > 0 ? types : termUsesOf(element, 'mode')), ...termUsesOf(element, 'motive')];
  const byWord = new Map<string, TermUse>();
  for (const use of uses) {
    const word = shortTermWords(use);
    if (word !== '' && !byWord.has(word)) byWord.set(word, use);
  }
  return [...byWord.values()];
}

type Told = string | undefined;

const TOLD: Readonly<Record<ElementKeyword, (tell: Teller) => readonly Told[]>> = {
  canvas: () => [],
  partner: (tell) => [
    tell.terms('kind'),
    tell.linked('provides', (things) => tell.say.provides({ things })),
    tell.terms('motive'),
    tell.status(),
  ],
  activity: (tell) => [tell.terms('kind'), tell.status()],
  resource: (tell) => [tell.terms('kind'), tell.status()],
  proposition: (tell) => [
    tell.terms('kind'),
    tell.answers('offers', 'text', (answers) => tell.say.offers({ answers })),
    tell.answers('relieves', 'links', (answers) => tell.say.relieves({ answers })),
    tell.answers('creates', 'links', (answers) => tell.say.creates({ answers })),
    tell.status(),
  ],
  relationship: (tell) => [tell.status()],
  channel: (tell) => [
    tell.terms('kind'),
    tell.terms('phases'),
    tell.terms('owner', ['own']),
    tell.terms('reach', ['direct']),
    tell.linked('by', (partners) => tell.say.runBy({ partners })),
    tell.status(),
  ],
  segment: (tell) => [
    tell.terms('kind'),
    tell.terms('role'),
    tell.measure('size'),
    tell.terms('expects', [], (types) => tell.say.expects({ types })),
    tell.linked('prefers', (channels) => tell.say.prefers({ channels })),
    tell.status(),
  ],
  cost: (tell) => [tell.terms('kind'), tell.amount(), tell.share(), tell.status()],
  revenue: (tell) => [tell.terms('kind'), tell.terms('pricing'), tell.amount(), tell.share(), tell.status()],
  hypothesis: (tell) => [tell.terms('status'), tell.linked('about', (elements) => tell.say.about({ elements }))],
  hotspot: (tell) => [
    tell.terms('severity'),
    tell.terms('from'),
    tell.linked('on', (elements) => tell.say.about({ elements })),
  ],
  change: (tell) => [
    tell.terms('severity'),
    tell.terms('from'),
    tell.linked('on', (elements) => tell.say.about({ elements })),
  ],
  idea: (tell) => [
    tell.terms('pattern'),
    tell.terms('decision'),
    tell.linked('addresses', (elements) => tell.say.addresses({ elements })),
    tell.measure('meets', (frequency) => tell.say.meets({ frequency })),
  ],
};

/** Tells single facts of one element. */
class Teller {
  readonly #element: CanvasElement;
  readonly #catalogue: Catalogue;
  readonly #currency: string | undefined;

  constructor(element: CanvasElement, catalogue: Catalogue, currency: string | undefined) {
    this.#element = element;
    this.#catalogue = catalogue;
    this.#currency = currency;
  }

  get say(): Catalogue['preview']['facts'] {
    return this.#catalogue.preview.facts;
  }

  /** Words of the taxonomy, save those that go without saying. */
  terms(key: string, unsaid: readonly string[] = [], say: (terms: string) => string = (terms) => terms): Told {
    const uses = termUsesOf(this.#element, key).filter(({ term }) => !unsaid.includes(term?.id ?? ''));
    return this.#list([...new Set(uses.map(termWords))], MOST_TERMS, say);
  }

  /** How sure the element is; that it stands needs no word. */
  status(): Told {
    return this.terms('status', ['established']);
  }

  /** The names of the elements that a property points at; a reference that leads nowhere is named as it was written. */
  linked(key: string, say: (names: string) => string): Told {
    const names = linksOf(this.#element, key).map(({ target, word }) => nameOf(target?.label || word));
    return this.#list([...new Set(names)], MOST_NAMES, say);
  }

  /** What a proposition answers: by its own words, or by the names of the jobs, pains and gains. */
  answers(key: string, first: 'text' | 'links', say: (names: string) => string): Told {
    const names = valuesOf(this.#element, key).flatMap((value) => {
      if (value.kind !== 'answer') return [];
      const text = value.text ? [nameOf(value.text.text)] : [];
      const links = value.links.map(({ target, word }) => nameOf(target?.label || word));
      return (first === 'text' && text.length > 0) || links.length === 0 ? text : links;
    });
    return this.#list([...new Set(names)], MOST_NAMES, say);
  }

  measure(key: string, say: (words: string) => string = (words) => words, unit?: string): Told {
    const reading = measureOf(this.#element, key)?.reading;
    const words = reading && measureWords(reading, this.#catalogue, unit);
    return words === undefined ? undefined : say(cleanText(words));
  }

  amount(): Told {
    return this.measure('amount', undefined, this.#currency);
  }

  share(): Told {
    return this.measure('share', (share) => this.say.share({ share }), '%');
  }

  #list(names: readonly string[], most: number, say: (names: string) => string): Told {
    const told = names.filter((name) => name !== '');
    if (told.length === 0) return undefined;
    const shown = told.slice(0, most);
    return say(this.#catalogue.preview.andMore({ names: shown, more: told.length - shown.length }));
  }
}

/** A name of the user's within a sentence of ours. */
function nameOf(text: string): string {
  return isolated(brief(cleanText(text), MOST_CHARACTERS));
}

/** The texts of a property, each as one line. */
export function textLines(element: CanvasElement, key: string): readonly string[] {
  return textsOf(element, key)
    .map(({ text }) => cleanText(text))
    .filter((text) => text !== '');
}
