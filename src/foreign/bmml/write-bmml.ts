import { Document, Scalar, type YAMLMap } from 'yaml';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { measureOf, termOf, textsOf } from '../../model/values.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import type { Losses } from '../export-result.ts';
import { BmmlIds } from './bmml-ids.ts';
import { EXPLORE_STAGES } from './bmml-shape.ts';
import { type Answered, profileOf, valueMapOf } from './write-value-map.ts';

/** How BMML, in its second version, calls a section, and what its links are under: key, target, section of the target. */
interface Section {
  readonly name: string;
  readonly keyword: ElementKeyword;
  readonly links: readonly (readonly [property: string, key: 'for' | 'from', targets: readonly ElementKeyword[]])[];
}

const SECTIONS: readonly Section[] = [
  { name: 'channels', keyword: 'channel', links: [['for', 'for', ['proposition', 'segment']]] },
  { name: 'customer_relationships', keyword: 'relationship', links: [['with', 'for', ['segment']]] },
  {
    name: 'revenue_streams',
    keyword: 'revenue',
    links: [
      ['from', 'from', ['segment']],
      ['for', 'for', ['proposition']],
    ],
  },
  { name: 'key_resources', keyword: 'resource', links: [['for', 'for', ['proposition']]] },
  { name: 'key_activities', keyword: 'activity', links: [['for', 'for', ['proposition']]] },
  { name: 'key_partnerships', keyword: 'partner', links: [['provides', 'for', ['resource', 'activity']]] },
  { name: 'costs', keyword: 'cost', links: [['for', 'for', ['resource', 'activity']]] },
];

/** What the lists of links are called. */
const LIST_NAMES: Readonly<Partial<Record<ElementKeyword, string>>> = {
  proposition: 'value_propositions',
  segment: 'customer_segments',
  resource: 'key_resources',
  activity: 'key_activities',
};

/** The stage that is written where none is stated: the first of all. */
export const FIRST_STAGE = 'ideation';

type Data = Readonly<Record<string, unknown>>;

/** A canvas as BMML of the second version; what that has no place for is counted. */
export function writeBmml(canvas: CanvasModel, { importing }: Catalogue, losses: Losses): string {
  const ids = new BmmlIds(canvas);
  const of = (keyword: ElementKeyword) => canvas.byKeyword.get(keyword) ?? [];
  const answered = of('proposition').map((element) => valueMapOf(element, canvas, ids, losses));
  const sections: Record<string, readonly Data[]> = {
    customer_segments: of('segment').map((element) => ({
      ...headOf(element, ids, losses),
      ...profileOf(element, ids),
    })),
    value_propositions: answered.map(({ element, lists }) => ({ ...headOf(element, ids, losses), ...lists })),
    fits: answered.flatMap((each) => fitsOf(each, ids)),
    ...Object.fromEntries(
      SECTIONS.map((section) => [
        section.name,
        of(section.keyword).map((element) => entryOf(element, section, canvas, ids, losses)),
      ]),
    ),
  };
  for (const { keyword, block } of canvas.elements) if (block === undefined) losses.add(keyword);
  const filled = Object.entries(sections).filter(([, list]) => list.length > 0);
  const document = new Document({
    version: '2.0',
    meta: metaOf(canvas, importing.document.untitled, losses),
    ...Object.fromEntries(filled),
  });
  for (const { items } of [document.contents as unknown as YAMLMap]) {
    // An empty line before each section.
    for (const { key } of items.slice(1)) (key as Scalar).spaceBefore = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function metaOf(canvas: CanvasModel, untitled: string, losses: Losses): Data {
  const { header } = canvas;
  const stage = (header && termOf(header, 'stage')) ?? FIRST_STAGE;
  const notes = header ? textsOf(header, 'note').map(({ text }) => text) : [];
  const noted = (key: string) => notes.find((text) => text.startsWith(`${key}: `))?.slice(key.length + 2);
  const created = noted('created');
  const date = header && measureOf(header, 'date')?.reading?.date;
  const portfolio =
    stage === 'transfer' && noted('portfolio') === 'exploit'
      ? 'exploit'
      : EXPLORE_STAGES.has(stage)
        ? 'explore'
        : 'exploit';
  const isHeld = (text: string) => text === `portfolio: ${portfolio}` || text === `created: ${created}`;
  losses.add('canvas note', notes.filter((text) => !isHeld(text)).length);
  for (const { key, values } of header?.facts ?? []) {
    if (!['stage', 'tagline', 'from', 'date', 'note'].includes(key)) losses.add(`canvas ${key}`, values.length);
  }
  const text = (key: string) => (header ? textsOf(header, key)[0]?.text : undefined);
  return given({
    name: canvas.title || untitled,
    tagline: text('tagline'),
    created: created !== undefined && /^\d{4}-\d\d-\d\d$/.test(created) ? quotedScalar(created) : undefined,
    updated: date === undefined ? undefined : quotedScalar(date),
    portfolio,
    stage,
    derived_from: text('from'),
  });
}

/** A text in quotation marks: some readers take what looks like a date for one. */
function quotedScalar(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

/** Properties that stand elsewhere in BMML than with the note. */
const ELSEWHERE: ReadonlySet<string> = new Set(['job', 'pain', 'gain', 'offers', 'relieves', 'creates']);

function headOf(element: CanvasElement, ids: BmmlIds, losses: Losses): Data {
  const notes = textsOf(element, 'note').map(({ text }) => text);
  for (const { key, values } of element.facts) {
    const isHeld = key === 'note' || ELSEWHERE.has(key) || (key === 'for' && element.keyword === 'proposition');
    if (!isHeld) losses.add(`${element.keyword} ${key}`, values.length);
  }
  return given({
    id: ids.of(element),
    name: element.label,
    description: notes.length > 0 ? notes.join('\n\n') : undefined,
  });
}

function entryOf(element: CanvasElement, { links }: Section, canvas: CanvasModel, ids: BmmlIds, losses: Losses): Data {
  const entry: Record<string, unknown> = { id: ids.of(element), name: element.label };
  for (const { key, values } of element.facts) {
    if (!links.some(([property]) => property === key)) losses.add(`${element.keyword} ${key}`, values.length);
  }
  for (const [property, key, keywords] of links) {
    const targets = ids.targets(element, property, canvas);
    const held = targets.filter(({ keyword }) => keywords.includes(keyword));
    losses.add(`${element.keyword} ${property}`, targets.length - held.length);
    const lists = keywords.flatMap((keyword) => {
      const own = held.filter((target) => target.keyword === keyword).map((target) => ids.of(target));
      return own.length > 0 ? [[LIST_NAMES[keyword]!, flow(own)]] : [];
    });
    if (lists.length > 0) entry[key] = Object.fromEntries(lists);
  }
  return entry;
}

/** One fit for each segment that a proposition is for, with what it answers there. */
function fitsOf({ element, mappings, segments }: Answered, ids: BmmlIds): readonly Data[] {
  return segments.map((segment) => {
    const own = mappings.filter(({ owner }) => owner === segment);
    return given({
      id: ids.fit(element, segment),
      for: { value_propositions: flow([ids.of(element)]), customer_segments: flow([ids.of(segment)]) },
      mappings: own.length > 0 ? own.map(({ left, right }) => flow([left, right])) : undefined,
    });
  });
}

/** A list on one line. */
function flow(items: readonly string[]): unknown {
  const node = new Document(items).contents!;
  (node as { flow?: boolean }).flow = true;
  return node;
}

function given(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
