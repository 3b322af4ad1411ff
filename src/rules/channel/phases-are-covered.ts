import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { relationsOf } from '../../model/relations.ts';
import { measureOf, termsOf, termUsesOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { takingBackWithoutContact } from '../idea/take-back-has-contact.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { nameList } from '../name-list.ts';
import { endingTooSoonIn } from '../relationship/retaining-has-after-sales.ts';
import { rule } from '../rule.ts';
import { type Marks, targetsOf } from '../segment-marks.ts';
import { tallyChannels } from './channel-tally.ts';

/** The phases of a customer's journey, in its order; the place of each is its bit. */
const PHASES = ['awareness', 'evaluation', 'purchase', 'delivery', 'after-sales'];

const ALL = (1 << PHASES.length) - 1;
const AWARENESS = 1 << PHASES.indexOf('awareness');
const PURCHASE = 1 << PHASES.indexOf('purchase');
const AFTER_SALES = 1 << PHASES.indexOf('after-sales');

/** The mark of a channel whose phases cannot be read. */
const UNKNOWN = 1 << PHASES.length;

/** Said once for a canvas, on the first channel that reaches a segment with a gap: it is one question to think about. */
export const phasesAreCovered = rule({
  code: 'channel/phase-uncovered',
  severity: 'information',
  sources: ['B'],
  *check(canvas) {
    const gaps = gapsIn(canvas);
    const place = firstReaching(canvas, new Set(gaps.keys()));
    if (!place) return;
    const byPhases = new Map<Marks, CanvasElement[]>();
    for (const [segment, missing] of gaps) {
      const alike = byPhases.get(missing);
      if (alike) alike.push(segment);
      else byPhases.set(missing, [segment]);
    }
    const args = {
      gaps: [...byPhases].map(([missing, segments]) => ({ phases: phasesIn(missing), segments: nameList(segments) })),
    };
    const related = nameList([...gaps.keys()]).first.map(({ nameRange }) => nameRange);
    yield { range: place.nameRange, element: place.index, args, related };
  },
});

/** Which phases no channel covers, by segment, in the order of the text; only where enough channels state theirs. */
function gapsIn(canvas: CanvasModel): ReadonlyMap<CanvasElement, Marks> {
  const gaps = new Map<CanvasElement, Marks>();
  const told = afterSalesTold(canvas);
  const { at, adrift } = tallyChannels(
    canvas,
    (channel) => phaseMarks(canvas, channel),
    (channel) => told.has(channel),
  );
  if ((adrift & UNKNOWN) !== 0 || mayBeMistyped(canvas, 'channel')) return gaps;
  for (const segment of considered(canvas, 'segment')) {
    const { ways, marked, marks, isTold } = at(segment);
    if (marked === 0 || marked * 2 < ways || (marks & UNKNOWN) !== 0) continue;
    const settled =
      (isTold || told.has(segment) ? AFTER_SALES : 0) |
      (isOneCustomer(segment) ? AWARENESS : 0) |
      (isForOthersToPay(segment) ? PURCHASE : 0);
    const missing = ALL & ~(marks | adrift | settled);
    if (missing !== 0) gaps.set(segment, missing);
  }
  return gaps;
}

/** The channels and segments of which another finding already says that nobody is there after the sale. */
function afterSalesTold(canvas: CanvasModel): ReadonlySet<CanvasElement> {
  if (takingBackWithoutContact(canvas).length > 0) return new Set(canvas.byKeyword.get('channel'));
  const { linked, segmentsOf } = relationsOf(canvas);
  const endingTooSoon = endingTooSoonIn(canvas);
  const segments = new Set(endingTooSoon.map(segmentsOf));
  const told = new Set(endingTooSoon.flatMap((relationship) => [...linked(relationship, 'via')]));
  for (const some of segments) for (const segment of some) told.add(segment);
  return told;
}

/** A segment that is a single customer knows the company, and the company knows it. */
function isOneCustomer(segment: CanvasElement): boolean {
  const size = measureOf(segment, 'size')?.reading?.high;
  return size !== undefined && size <= 1;
}

/** Users, and those who only decide, need no place to buy. A role that cannot be read may be to pay. */
function isForOthersToPay(segment: CanvasElement): boolean {
  const roles = termUsesOf(segment, 'role');
  return roles.length > 0 && roles.every(({ term }) => term !== undefined && term.id !== 'payer');
}

function phaseMarks(canvas: CanvasModel, channel: CanvasElement): Marks {
  if (doubtsOf(canvas).about(channel, 'phases')) return UNKNOWN;
  return termsOf(channel, 'phases').reduce((marks, { id }) => marks | (1 << PHASES.indexOf(id)), 0);
}

function phasesIn(marks: Marks): readonly string[] {
  return PHASES.filter((_, place) => (marks & (1 << place)) !== 0);
}

/** The first channel that reaches one of some segments, directly or through a proposition. */
function firstReaching(canvas: CanvasModel, segments: ReadonlySet<CanvasElement>): CanvasElement | undefined {
  const leads = (element: CanvasElement, ends: ReadonlySet<CanvasElement>): boolean => {
    const targets = targetsOf(element, 'for');
    return targets === 'all' ? segments.size > 0 : targets.some((target) => ends.has(target));
  };
  const propositions = considered(canvas, 'proposition').filter((proposition) => leads(proposition, segments));
  const ends = new Set([...segments, ...propositions]);
  return considered(canvas, 'channel').find((channel) => leads(channel, ends));
}
