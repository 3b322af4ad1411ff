import { isLevel } from '../../language/names.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import type { FixContext } from '../../rules/fixes/fixes-for.ts';
import { type PropertyRow, propertyRow } from '../../taxonomy/properties.ts';
import { elementAt } from '../element-at.ts';
import type { CompletionPlace, ValuePlace } from './completion-place.ts';
import { elementProposals, nameProposals } from './element-proposals.ts';
import { measureProposals } from './measure-proposals.ts';
import { propertyProposals } from './property-proposals.ts';
import type { Proposal, ProposalContext } from './proposal.ts';
import { referenceProposals, stepProposals } from './reference-proposals.ts';
import { type Remedies, remediesOf } from './remedies.ts';
import { termProposals } from './term-proposals.ts';
import { classesOf } from './token-class.ts';

/**
 * Everything that may be written at a place, the likeliest first.
 *
 * @param fixing what the fixes of the canvas are made from; asked for only where they matter
 */
export function proposalsAt(
  place: CompletionPlace,
  context: Omit<ProposalContext, 'owner' | 'remedies'>,
  fixing: () => FixContext,
): readonly Proposal[] {
  const owner = elementAt(context.canvas, place.owner);
  let found: Remedies | undefined;
  const remedies = () => {
    found ??= owner ? remediesOf(owner, fixing()) : new Map();
    return found;
  };
  const all: ProposalContext = { ...context, owner, remedies };
  const { elements, keyword, name, properties, values } = place;
  return [
    ...(values ? valueProposals(values, all) : []),
    ...(properties ? propertyProposals(properties, all) : []),
    ...(elements ? elementProposals(elements, all) : []),
    ...(name && keyword ? nameProposals(keyword, all) : []),
  ];
}

function valueProposals(place: ValuePlace, context: ProposalContext): readonly Proposal[] {
  const { owner, word } = context;
  const row = owner && propertyRow(owner.keyword, place.key);
  if (!row) return [];
  switch (row.shape) {
    case 'texts':
      return [];
    case 'rated':
      return levelFits(row, place, context) ? termProposals(row, context) : [];
    case 'terms':
    case 'terms-or-texts':
    case 'references':
    case 'steps':
    case 'answers': {
      const isSecond = !place.first || (word === '' && place.following !== '');
      if (place.since.length > 0 || (row.single && isSecond && word === '')) return [];
      const proposals = listProposals(row, place, context);
      return word === '' && runsOn(row, place) ? proposals.map(withComma) : proposals;
    }
    default:
      return measureProposals(row, place, context);
  }
}

function listProposals(row: PropertyRow, place: ValuePlace, context: ProposalContext): readonly Proposal[] {
  if (row.shape === 'steps') return stepProposals(row, place.sameLine, context);
  return row.vocabulary === undefined ? referenceProposals(row, context) : termProposals(row, context);
}

/** Whether the list goes on right behind the cursor, so that a comma is needed; an answer's text needs none. */
function runsOn(row: PropertyRow, { following }: ValuePlace): boolean {
  return row.shape === 'answers' ? following.startsWith('w') : /^[^c]/.test(following);
}

function withComma(proposal: Proposal): Proposal {
  return { ...proposal, text: `${proposal.label},` };
}

/**
 * A level stands before the text, after the id where there is one; only needs have ids, and one that a proposition
 * names is no level in the making.
 */
function levelFits(row: PropertyRow, { since, following }: ValuePlace, { canvas, word }: ProposalContext): boolean {
  if (following.startsWith('w')) return false;
  const written = classesOf(since);
  if (row.element !== 'segment') return written === '';
  if (written === '') return word === '' || isLevel(word) || !isNamed(word, canvas);
  return written === 'w' && !isLevel(since[0]!.image);
}

function isNamed(need: string, { byKeyword }: CanvasModel): boolean {
  return (byKeyword.get('proposition') ?? []).some(({ facts }) =>
    facts.some(({ values }) =>
      values.some((value) => value.kind === 'answer' && value.links.some((link) => link.word === need)),
    ),
  );
}
