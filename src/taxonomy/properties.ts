import { BESIDE_THE_CANVAS, BLOCKS, type ElementKeyword, isBlock } from './elements.ts';
import type { VocabularyName } from './vocabulary.ts';

/** What a link may point at: an element, or a job, pain or gain that a segment states. */
export type LinkTarget = ElementKeyword | 'job' | 'pain' | 'gain';

/**
 * How the values of a property are written.
 *
 * - `references`: ids of elements, comma-separated
 * - `terms`: words of a vocabulary; `terms-or-texts` also takes quoted texts
 * - `texts`: quoted texts
 * - `rated`: `[id] [level] "text"`
 * - `answers`: `[ids] "text"`, the ids being those of jobs, pains or gains
 * - `amount`, `quantity`, `percentage`, `frequency`, `currency`, `date`: one measure
 * - `steps`: element keywords or ids, in telling order
 */
export type Shape =
  | 'references'
  | 'terms'
  | 'terms-or-texts'
  | 'texts'
  | 'rated'
  | 'answers'
  | 'amount'
  | 'quantity'
  | 'percentage'
  | 'frequency'
  | 'currency'
  | 'date'
  | 'steps';

/** One row of the table that says which property belongs to which element. */
export interface PropertyRow {
  readonly element: ElementKeyword;
  readonly key: string;
  readonly shape: Shape;
  /** Whether an element states it at most once, with a single value. */
  readonly single: boolean;
  /** The words it takes, when its shape is `terms` or `rated` by a level. */
  readonly vocabulary?: VocabularyName;
  /** What its links may point at. */
  readonly targets?: readonly LinkTarget[];
  /** Whether `all` may stand for every segment. */
  readonly all?: boolean;
}

type Details = Omit<PropertyRow, 'element' | 'key'>;

const terms = (vocabulary: VocabularyName): Details => ({ shape: 'terms', single: false, vocabulary });
const term = (vocabulary: VocabularyName): Details => ({ shape: 'terms', single: true, vocabulary });
const texts: Details = { shape: 'texts', single: false };
const text: Details = { shape: 'texts', single: true };
const measure = (shape: Shape): Details => ({ shape, single: true });
const links = (...targets: LinkTarget[]): Details => ({
  shape: 'references',
  single: false,
  targets,
  ...(targets.includes('segment') && targets.length < BLOCKS.length ? { all: true } : {}),
});
const answers = (target: LinkTarget): Details => ({ shape: 'answers', single: false, targets: [target] });
const rated = (vocabulary: VocabularyName): Details => ({ shape: 'rated', single: false, vocabulary });

const ANYTHING: readonly LinkTarget[] = [...BLOCKS, ...BESIDE_THE_CANVAS];
const SERVED: readonly LinkTarget[] = ['proposition', 'relationship', 'channel', 'revenue'];

/** What each element may say of itself, in the order in which the formatter and completion offer it. */
const OWN: Readonly<Record<ElementKeyword, Readonly<Record<string, Details>>>> = {
  canvas: {
    stage: term('stage'),
    currency: measure('currency'),
    tagline: text,
    from: text,
    date: measure('date'),
    'cost-focus': term('cost-focus'),
    author: texts,
    story: { shape: 'steps', single: false, targets: ANYTHING },
  },
  partner: {
    kind: terms('partner-kind'),
    provides: links('resource', 'activity', 'channel'),
    motive: terms('partner-motive'),
  },
  activity: { kind: term('activity-kind'), for: links(...SERVED) },
  resource: { kind: term('resource-kind'), for: links(...SERVED) },
  proposition: {
    for: links('segment'),
    kind: terms('proposition-kind'),
    offers: answers('job'),
    relieves: answers('pain'),
    creates: answers('gain'),
  },
  relationship: {
    with: links('segment'),
    type: terms('type'),
    mode: term('mode'),
    motive: terms('motive'),
    via: links('channel'),
    nature: term('nature'),
    service: term('service'),
    lifecycle: term('lifecycle'),
    listens: terms('listens'),
    needs: links('resource', 'activity', 'partner'),
  },
  channel: {
    kind: term('channel-kind'),
    for: links('segment', 'proposition'),
    phases: terms('phases'),
    owner: term('owner'),
    reach: term('reach'),
    by: links('partner'),
  },
  segment: {
    kind: term('segment-kind'),
    role: terms('role'),
    expects: terms('type'),
    prefers: links('channel'),
    size: measure('quantity'),
    job: rated('level'),
    pain: rated('level'),
    gain: rated('level'),
  },
  cost: {
    kind: term('cost-kind'),
    for: links(...ANYTHING),
    amount: measure('amount'),
    share: measure('percentage'),
  },
  revenue: {
    from: links('segment'),
    for: links('proposition'),
    kind: term('revenue-kind'),
    pricing: term('pricing'),
    amount: measure('amount'),
    share: measure('percentage'),
  },
  hypothesis: {
    about: links(...ANYTHING),
    test: texts,
    target: texts,
    status: term('hypothesis-status'),
    evidence: texts,
  },
  hotspot: { on: links(...ANYTHING), from: term('source'), severity: term('level') },
  change: { on: links(...ANYTHING), from: term('source'), severity: term('level') },
  idea: {
    addresses: links('hotspot', 'change'),
    changes: links(...ANYTHING),
    pattern: term('pattern'),
    decision: term('decision'),
    benefits: rated('level'),
    costs: rated('level'),
    risks: rated('level'),
    members: { shape: 'terms-or-texts', single: false, vocabulary: 'members' },
    agenda: { shape: 'terms-or-texts', single: false, vocabulary: 'agenda' },
    meets: measure('frequency'),
  },
};

/** What any element may say. */
const SHARED: Readonly<Record<string, Details>> = { metric: texts, note: texts };

function rowsOf(element: ElementKeyword): ReadonlyMap<string, PropertyRow> {
  const details = { ...OWN[element], ...(isBlock(element) ? { status: term('status') } : {}), ...SHARED };
  return new Map(Object.entries(details).map(([key, row]) => [key, { element, key, ...row }]));
}

const TABLE = new Map((Object.keys(OWN) as ElementKeyword[]).map((element) => [element, rowsOf(element)]));

/** The properties an element may have, keyed by their word, in canonical order. */
export function propertiesOf(element: ElementKeyword): ReadonlyMap<string, PropertyRow> {
  return TABLE.get(element) ?? new Map();
}

/** The row of one property of one element; undefined where that element has no such property. */
export function propertyRow(element: ElementKeyword, key: string): PropertyRow | undefined {
  return TABLE.get(element)?.get(key);
}

/** Every property word of the language, each once, in alphabetical order. */
export const PROPERTY_KEYS: readonly string[] = [
  ...new Set([...TABLE.values()].flatMap((rows) => [...rows.keys()])),
].sort();

/** The elements that have a property of this word, in canvas order. */
export function elementsWith(key: string): readonly ElementKeyword[] {
  return [...TABLE.keys()].filter((element) => TABLE.get(element)?.has(key));
}
