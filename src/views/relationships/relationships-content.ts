import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { termUsesOf } from '../../model/values.ts';
import type { Finding } from '../../rules/finding.ts';
import { termsOf } from '../../taxonomy/lookup.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import type { Term } from '../../taxonomy/vocabulary.ts';
import { headerContent } from '../sheet/header-content.ts';
import type { KeyEntry } from '../sheet/legend-layout.ts';
import { MODE_SIGNS, MOTIVES } from '../sheet/relationship-signs.ts';
import { segmentNames } from '../sheet/title-of.ts';
import type { SignName } from '../svg/sign-path.ts';
import { limited } from '../table/limited.ts';
import type { CardContent, CellContent, GroupContent, RowContent, TableContent } from '../table/table-content.ts';
import { viewCards } from '../table/view-cards.ts';
import { withinSentence } from '../words/term-words.ts';
import { type ByType, relationshipMatrix, typesOf, UNTYPED } from './matrix.ts';
import { type RelationshipFacts, relationshipFacts, STATUS_SIGNS } from './relationship-facts.ts';

/** How wide the heads of the rows are, a type with anything in it, and one without; together they fill a page. */
const WIDTHS = { head: 276, page: 1500, narrowest: 248, empty: 148 } as const;

/** The segments and the six types of relationship: what is expected, what is there, what is missing. */
export function relationshipsContent(
  model: CanvasModel,
  findings: readonly Finding[],
  catalogue: Catalogue,
): TableContent {
  const say = catalogue.views.relationships;
  const cards = viewCards(model, findings, catalogue);
  const facts = relationshipFacts(model, catalogue, cards);
  const matrix = relationshipMatrix(model);
  const segments = model.byKeyword.get('segment') ?? [];
  const relationships = model.byKeyword.get('relationship') ?? [];
  const taxonomy = taxonomyIn(catalogue);
  const types = termsOf('type', taxonomy);
  const columns = [
    ...types.map(({ id }) => id),
    ...(relationships.some((one) => typesOf(one).has(UNTYPED)) ? [UNTYPED] : []),
  ];
  const labels = new Map(types.map((term) => [term.id, withinSentence(term)]));
  const count = { met: 0, expected: 0, surprises: 0 };

  const cardIn = (
    relationship: CanvasElement,
    type: string,
    segment: CanvasElement | undefined,
    expected: ReadonlySet<string>,
  ): CardContent => {
    const expectation = segment && facts.expectation(relationship, type, expected);
    if (expectation?.sign === 'unexpected') count.surprises++;
    return cards.card(relationship, {
      at: `${segment ? cards.keyOf(segment) : 'nobody'}~${type || 'untyped'}`,
      where: [...(segment ? [cards.titleOf(segment)] : []), labels.get(type) ?? say.untyped],
      states: [...(expectation ? [expectation] : []), ...facts.status(relationship)],
      chips: facts.motives(relationship),
      facts: [facts.carriers(relationship, segment), facts.cost(relationship)],
      segments: facts.places(relationship),
      findings: cards.findingsOf(relationship),
    });
  };

  const cellsOf = (there: ByType, segment: CanvasElement | undefined, expected: Expected): readonly CellContent[] =>
    columns.map((type) => {
      const found = there.get(type) ?? [];
      const use = expected.uses.get(type);
      if (use) {
        count.expected++;
        if (found.length > 0) count.met++;
      }
      if (found.length === 0 && use && segment) {
        const title = cards.titleOf(segment);
        return { cards: [missing(segment, type, use.range, title)] };
      }
      const key = `${segment ? cards.keyOf(segment) : 'nobody'}.${type}`;
      return { cards: limited(found, key, catalogue, (one) => cardIn(one, type, segment, expected.ids)) };
    });

  const missing = (segment: CanvasElement, type: string, range: Finding['range'], title: string): CardContent => ({
    ...cards.card(segment, {
      at: `expects~${type}`,
      place: { range, nameRange: range },
      look: 'absent',
      title: say.missing,
      muted: false,
      states: [{ sign: 'missing', tone: 'alert', words: say.missingState }],
    }),
    description: say.missingOf({ segment: title, type: labels.get(type) ?? type }),
  });

  const rows: RowContent[] = segments.map((segment, place) => {
    const expected = expectationsOf(segment);
    return {
      head: { cards: [headOf(segment, place, expected, facts, cards, catalogue)] },
      lines: [cellsOf(matrix.with(segment), segment, expected)],
      description: say.row({ segment: cards.titleOf(segment) }),
    };
  });
  if (matrix.unplaced.size > 0) {
    rows.push({
      head: { cards: [cards.loose('nobody', { look: 'absent', title: say.unplaced, facts: [say.unplacedAdvice] })] },
      lines: [cellsOf(matrix.unplaced, undefined, NOTHING_EXPECTED)],
      description: say.unplaced,
    });
  }

  const used = columns.map((_, at) => rows.some(({ lines }) => lines[0]![at]!.cards.length > 0));
  const widths = columnWidths(used);
  return {
    header: headerContent(model, findings, catalogue),
    caption: { title: say.title, question: say.question, summary: rows.length > 0 ? say.summary(count) : '' },
    sections:
      rows.length === 0
        ? []
        : [
            {
              groups: modeGroups(types, termsOf('mode', taxonomy)),
              columns: [
                { ...pick(catalogue.blocks.segment), width: widths.head },
                ...columns.map((type, at) => ({
                  title: types.find(({ id }) => id === type)?.label ?? say.untyped,
                  width: widths.types[at]!,
                })),
              ],
              rows,
              description: say.section({ segments: segments.length }),
            },
          ],
    ...(segments.length === 0 || relationships.length === 0 ? { hint: say.hint } : {}),
    legend: {
      segments: segmentNames(model, catalogue),
      hint: catalogue.views.hint,
      key: rows.length === 0 ? [] : keyOf(say),
    },
    description: catalogue.views.picture({
      title: headerContent(model, findings, catalogue).title,
      view: catalogue.views.names.relationships,
    }),
  };
}

/** What a segment expects: the types, and where each stands in the text. */
interface Expected {
  readonly ids: ReadonlySet<string>;
  readonly uses: ReadonlyMap<string, { readonly range: Finding['range'] }>;
}

const NOTHING_EXPECTED: Expected = { ids: new Set(), uses: new Map() };

function expectationsOf(segment: CanvasElement): Expected {
  const uses = new Map<string, { readonly range: Finding['range'] }>();
  for (const { range, term } of termUsesOf(segment, 'expects'))
    if (term && !uses.has(term.id)) uses.set(term.id, { range });
  return { ids: new Set(uses.keys()), uses };
}

function headOf(
  segment: CanvasElement,
  place: number,
  { ids }: Expected,
  facts: RelationshipFacts,
  cards: ReturnType<typeof viewCards>,
  { views }: Catalogue,
): CardContent {
  return cards.card(segment, {
    facts: [facts.revenue(segment), ...(ids.size === 0 ? [views.relationships.noExpectation] : [])],
    segments: [place],
    findings: cards.findingsOf(segment),
  });
}

/** Types with anything in them share what the heads of the rows and the empty ones leave. */
function columnWidths(used: readonly boolean[]): { readonly head: number; readonly types: readonly number[] } {
  const { empty, head, narrowest, page } = WIDTHS;
  const full = used.filter(Boolean).length;
  const rest = page - head - (used.length - full) * empty;
  if (full === 0) return { head, types: used.map(() => Math.floor((page - head) / used.length)) };
  const width = Math.max(narrowest, Math.floor(rest / full));
  return { head, types: used.map((isUsed) => (isUsed ? width : empty)) };
}

/** The modes above their types. */
function modeGroups(types: readonly Term[], modes: readonly Term[]): readonly GroupContent[] {
  return modes.flatMap((mode): readonly GroupContent[] => {
    const from = types.findIndex(({ group }) => group === mode.id);
    const span = types.filter(({ group }) => group === mode.id).length;
    const sign = MODE_SIGNS[mode.id];
    return from < 0 ? [] : [{ title: mode.label, ...(sign ? { sign } : {}), from: from + 1, span }];
  });
}

function pick({ question, title }: { readonly title: string; readonly question: string }) {
  return { title, question };
}

function keyOf({ key }: Catalogue['views']['relationships']): readonly KeyEntry[] {
  return [
    { sign: 'met', words: key.met },
    { sign: 'missing', tone: 'alert', words: key.missing },
    { sign: 'unexpected', words: key.unexpected },
    ...(Object.entries(STATUS_SIGNS) as [keyof typeof STATUS_SIGNS, SignName][]).map(([status, sign]) => ({
      sign,
      words: key[status],
    })),
    ...MOTIVES.map((motive) => ({
      sign: motive,
      words: key[motive],
    })),
  ];
}
