import { addElement } from '../../edits/edit-elements.ts';
import { removeFact, stateFact } from '../../edits/edit-facts.ts';
import { freshId, listOf } from '../../edits/refer.ts';
import type { CanvasElement } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { factsOf, linksOf } from '../../model/values.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { considered } from '../considered.ts';
import type { Fix } from './fix.ts';
import { choice, type Fixers, type FixSite, preferred } from './fixer.ts';
import { blockOf, changeTo, elementsOf, nameOneOf, stateInOneOf } from './offers.ts';

/** The most elements of each block that are offered where several blocks could be meant. */
const MOST_OF_EACH = 2;

/** The fixes of channels, revenues, costs, resources, activities and partners. */
export const blockFixes: Fixers = {
  *'channel/reaches-nobody'(site) {
    yield* nameSegment(site, 'channel', 'for');
  },
  *'proposition/needs-segment'(site) {
    yield* nameSegment(site, 'proposition', 'for');
  },
  *'revenue/needs-segment'(site) {
    yield* nameSegment(site, 'revenue', 'from');
    const { canvas, element, source, texts } = site;
    if (!element || !site.args.thirdParty) return;
    const title = texts.newTitle({ keyword: 'segment' });
    const id = freshId(canvas, title, 'segment');
    const segment = addElement(site, { keyword: 'segment', id, title: [{ placeholder: title }] });
    yield choice(texts.createPayer(), segment, stateFact(source, element, 'from', [id]));
  },
  *'channel/owner-contradicts-partner'(site) {
    const { element, texts } = site;
    if (!element) return;
    const title = texts.changeFact({ key: 'owner', text: 'partner-owned' });
    yield choice(title, changeTo(site, element, 'owner', 'partner-owned'));
    for (const key of ['owner', 'by']) {
      yield choice(texts.remove({ text: key }), ...factsOf(element, key).flatMap((fact) => removeFact(site, fact)));
    }
  },
  *'channel/phase-uncovered'(site) {
    const [gap] = site.args.gaps;
    const [segment] = gap ? elementsOf(gap.segments) : [];
    if (!gap || !segment) return;
    const channels = [...relationsOf(site.canvas).channelsTo(segment)].filter(
      (channel) => factsOf(channel, 'phases').length > 0,
    );
    for (const phase of gap.phases) yield* stateInOneOf(site, channels, 'phases', phase, [], MOST_OF_EACH);
  },
  *'resource/serves-nothing'(site) {
    yield* nameOneOfEach(site, 'for', ['relationship', 'proposition', 'channel']);
  },
  *'activity/serves-nothing'(site) {
    yield* nameOneOfEach(site, 'for', ['relationship', 'proposition', 'channel']);
  },
  *'partner/provides-nothing'(site) {
    yield* nameOneOfEach(site, 'provides', ['resource', 'activity', 'channel']);
  },
  *'cost/pays-for-nothing'(site) {
    yield* nameOneOfEach(site, 'for', ['resource', 'activity', 'partner', 'relationship']);
  },
  *'revenue/subscription-unretained'(site) {
    const { args, canvas, texts } = site;
    const [segment] = elementsOf(args.segments);
    const relationships = segment ? [...relationsOf(canvas).relationshipsWith(segment)] : [];
    for (const relationship of relationships.slice(0, MOST_OF_EACH + 1)) {
      const title = texts.changeFactOf({ key: 'nature', text: 'ongoing', title: relationship.label });
      yield choice(title, changeTo(site, relationship, 'nature', 'ongoing'));
    }
    yield* stateInOneOf(site, relationships, 'motive', 'retention', [], MOST_OF_EACH + 1);
  },
};

/** Offers the segments that an element could be for, `all`, and `all` in each of those that lack it. */
function* nameSegment(
  site: FixSite<'channel/reaches-nobody' | 'proposition/needs-segment' | 'revenue/needs-segment'>,
  keyword: ElementKeyword,
  key: string,
): Iterable<Fix> {
  const { args, canvas, element, source, texts } = site;
  if (!element) return;
  const segments = blockOf(site, 'segment');
  const answered = answeredBy(site, element);
  if (answered.length > 0) {
    const list = listOf(canvas, answered);
    const fact = `${key} ${list?.words}`;
    if (list) yield preferred(texts.addFact({ fact }), stateFact(source, element, key, [list.words]), ...list.edits);
  }
  const isOnlyOne = segments.length === 1 && args.lacking.count === 1;
  for (const fix of answered.length > 0 ? [] : nameOneOf(site, element, key, segments))
    yield { ...fix, isPreferred: isOnlyOne };
  const fact = `${key} all`;
  if (segments.length !== 1) yield choice(texts.addFact({ fact }), stateFact(source, element, key, ['all']));
  if (args.lacking.count === 1) return;
  const lacking = considered(canvas, keyword).filter((other) => linksOf(other, key).length === 0);
  const each = lacking.map((other: CanvasElement) => stateFact(source, other, key, ['all']));
  yield choice(texts.addFactToEach({ fact, count: lacking.length }), ...each);
}

/** The segments whose jobs, pains or gains an element answers, in the order of the text. */
function answeredBy(site: FixSite, { facts }: CanvasElement): readonly CanvasElement[] {
  const owners = new Set(
    facts.flatMap(({ values }) =>
      values.flatMap((value) =>
        value.kind === 'answer'
          ? value.links.flatMap(({ target }) => (target && 'owner' in target ? target.owner : []))
          : [],
      ),
    ),
  );
  return blockOf(site, 'segment').filter(({ index }) => owners.has(index));
}

/** Offers the first few elements of each of some blocks. */
function* nameOneOfEach(site: FixSite, key: string, keywords: readonly ElementKeyword[]): Iterable<Fix> {
  const { element } = site;
  if (!element) return;
  for (const keyword of keywords) yield* nameOneOf(site, element, key, blockOf(site, keyword), MOST_OF_EACH);
}
