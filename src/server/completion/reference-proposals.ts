import type { CanvasElement, Rated, Value } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { linksOf, ratedOf } from '../../model/values.ts';
import { BESIDE_THE_CANVAS, TELLING_ORDER } from '../../taxonomy/elements.ts';
import type { PropertyRow } from '../../taxonomy/properties.ts';
import { isReserved } from '../../taxonomy/reserved-words.ts';
import { cleanText } from '../../views/text/clean-text.ts';
import { fitness } from './fitness.ts';
import { type Proposal, type ProposalContext, ranked, STATED } from './proposal.ts';

/**
 * The ids that a property may refer to. First those that fit the state of the canvas best; last those that the element
 * names already.
 */
export function referenceProposals(row: PropertyRow, context: ProposalContext): readonly Proposal[] {
  const sort = row.targets?.[0];
  if (sort === 'job' || sort === 'pain' || sort === 'gain') return needProposals(sort, row, context);
  const { canvas, catalogue, owner, remedies, word } = context;
  const stated = new Set(owner ? statedWords(owner, row.key) : []);
  const rankOf = owner ? fitness(row, owner, canvas) : () => 0;
  // A value that is still missing leaves open what could be found of it.
  const wanted = word === '' ? undefined : remedies().get(row.key);
  const candidates = canvas.elements.filter(
    (element) =>
      isReferable(element) &&
      (row.targets ?? []).includes(element.keyword) &&
      (element !== owner || element.id === word) &&
      canvas.byId.get(element.id.normalize('NFC')) === element,
  ) as readonly Named[];
  const ids = ranked(candidates, (element) =>
    stated.has(element.id) && element.id !== word ? STATED : 2 * rankOf(element) + (wanted?.has(element.id) ? 0 : 1),
  ).map(
    (element): Proposal => ({
      label: element.id,
      sort: 'reference',
      detail: cleanText(element.title ?? '') || catalogue.blocks[element.keyword].one,
      documentation: catalogue.blocks[element.keyword].title,
    }),
  );
  if (!row.all) return ids;
  return [...ids, { label: 'all', sort: 'reference', detail: catalogue.editorFeatures.completion.everySegment }];
}

/** The steps that a story may take: whole blocks, where their words may stand, and single notes. */
export function stepProposals(row: PropertyRow, blocks: boolean, context: ProposalContext): readonly Proposal[] {
  const notes = referenceProposals(row, context);
  if (!blocks) return notes;
  const { catalogue } = context;
  const words = [...TELLING_ORDER, ...BESIDE_THE_CANVAS].map((keyword): Proposal => {
    const block = catalogue.blocks[keyword].title;
    return { label: keyword, sort: 'element', detail: catalogue.editorFeatures.completion.wholeBlock({ block }) };
  });
  return [...words, ...notes];
}

type Named = CanvasElement & { readonly id: string };

/** Whether an element has an id that a reference can name: one that is a word of the language can not. */
function isReferable(element: CanvasElement): element is Named {
  return element.id !== undefined && !isReserved(element.id);
}

/** The ids of needs: those of the proposition's own segments that nothing answers yet first. */
function needProposals(sort: 'job' | 'pain' | 'gain', row: PropertyRow, context: ProposalContext): readonly Proposal[] {
  const { canvas, catalogue, owner, word } = context;
  const segments = canvas.byKeyword.get('segment') ?? [];
  const own = owner ? relationsOf(canvas).segmentsOf(owner) : new Set();
  const propositions = canvas.byKeyword.get('proposition') ?? [];
  const answered = new Set(propositions.flatMap((proposition) => answeredBy(proposition, row.key)));
  const stated = new Set(owner ? answeredBy(owner, row.key) : []);
  const needs = segments.flatMap((segment) =>
    ratedOf(segment, sort).flatMap((need) =>
      need.id === undefined || isReserved(need.id) ? [] : [{ segment, need, id: need.id }],
    ),
  );
  const rankOf = ({ segment, need, id }: (typeof needs)[number]): number => {
    const place = own.has(segment) ? 0 : 2;
    if (stated.has(need) && id !== word) return 10 + place;
    return place + (answered.has(need) ? 1 : 0);
  };
  const seen = new Set<string>();
  return ranked(needs, rankOf)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ segment, need, id }) => ({
      label: id,
      sort: 'reference',
      detail: catalogue.editorFeatures.completion.need({
        text: cleanText(need.label),
        segment: cleanText(segment.label),
      }),
    }));
}

function answeredBy(proposition: CanvasElement, key: string): readonly Rated[] {
  return proposition.facts
    .filter((fact) => fact.key === key)
    .flatMap((fact) => fact.values)
    .flatMap((value) => (value.kind === 'answer' ? value.links : []))
    .flatMap(({ target }) => (target && 'kind' in target ? [target] : []));
}

function statedWords(owner: CanvasElement, key: string): readonly string[] {
  const steps = owner.facts.filter((fact) => fact.key === key).flatMap((fact) => fact.values.flatMap(stepWord));
  return [...linksOf(owner, key).map((link) => link.word), ...steps];
}

function stepWord(value: Value): readonly string[] {
  return value.kind === 'step' && value.link ? [value.link.word] : [];
}
