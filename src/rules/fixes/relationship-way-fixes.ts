import { addElement } from '../../edits/edit-elements.ts';
import { type NewFact, removeFact, replace, stateFact } from '../../edits/edit-facts.ts';
import { freshId, segmentsAsWritten } from '../../edits/refer.ts';
import type { CanvasElement } from '../../model/canvas-model.ts';
import { factsOf, states, termsOf } from '../../model/values.ts';
import { writableTerms } from '../../taxonomy/lookup.ts';
import type { Fix } from './fix.ts';
import { choice, type Fixers, type FixSite, preferred } from './fixer.ts';
import { blockOf, changeTo, channelsWithin, nameOneOf, stateOneOf } from './offers.ts';
import { oneOf } from './starting-facts.ts';
import { turnIntoChannel } from './turn-relationship.ts';

/** The fixes of how a relationship is kept: what it is, who serves, through what. */
export const relationshipWayFixes: Fixers = {
  *'relationship/personal-needs-face-to-face'(site) {
    const { element } = site;
    if (!element) return;
    // Without `via` the channels that reach its segments carry it: then none of them is face to face.
    if (states(element, 'via')) {
      const fixes = [...nameOneOf(site, element, 'via', channelsToward(site, element, 'face-to-face'))];
      yield* fixes.map((fix) => (fixes.length === 1 ? { ...fix, isPreferred: true } : fix));
    }
    const kinds = kindsOf(site, 'face-to-face');
    yield* createChannel(site, element, site.texts.createMeetings(), site.texts.meetings(), kinds);
  },
  *'relationship/automated-over-human-channel'(site) {
    const { element, texts } = site;
    if (!element) return;
    yield* nameOneOf(site, element, 'via', channelsToward(site, element, 'digital'));
    const title = texts.newTitle({ keyword: 'channel' });
    yield* createChannel(site, element, texts.createDigital(), title, kindsOf(site, 'digital'));
    yield* changeType(site, element, 'automated-services', ['personal-assistance']);
  },
  *'relationship/mode-contradicts-type'(site) {
    const [mode] = site.element ? factsOf(site.element, 'mode') : [];
    if (mode) yield preferred(site.texts.remove({ text: site.source.slice(mode.range) }), ...removeFact(site, mode));
  },
  *'relationship/service-contradicts-type'(site) {
    const { args, element, texts } = site;
    if (!element) return;
    const other = args.service === 'full' ? 'self' : 'full';
    yield choice(texts.changeFact({ key: 'service', text: other }), changeTo(site, element, 'service', other));
    const type = args.service === 'full' ? 'personal-assistance' : 'self-service';
    if (args.types.length > 1) return;
    yield* changeType(site, element, args.types[0] ?? '', [type]);
  },
  *'relationship/held-by-partner'(site) {
    const { element, texts } = site;
    if (!element) return;
    const title = texts.newTitle({ keyword: 'channel' });
    const kinds = [...kindsOf(site, 'face-to-face'), ...kindsOf(site, 'human-at-a-distance')];
    yield* createChannel(site, element, texts.createOwn(), title, kinds, [{ key: 'owner', value: ['own'] }]);
    yield* nameOneOf(site, element, 'needs', blockOf(site, 'partner'));
  },
  *'relationship/is-distribution'(site) {
    if (site.element) yield* turnIntoChannel(site, site.element);
  },
  *'relationship/is-channel'(site) {
    if (site.element) yield* turnIntoChannel(site, site.element);
  },
  *'relationship/dedicated-for-mass-market'(site) {
    const { element } = site;
    if (element)
      yield* changeType(site, element, 'dedicated-personal-assistance', ['personal-assistance', 'self-service']);
  },
  *'relationship/co-creation-needs-trust'(site) {
    const { args, element, taxonomy, texts } = site;
    if (!element) return;
    if (args.isTransactional) {
      yield preferred(
        texts.changeFact({ key: 'nature', text: 'ongoing' }),
        changeTo(site, element, 'nature', 'ongoing'),
      );
    } else {
      yield* stateOneOf(
        site,
        element,
        'listens',
        writableTerms('listens', taxonomy).map(({ id }) => id),
      );
    }
  },
};

/** The channels of a family of kinds that reach a segment of a relationship. */
function* channelsToward(site: FixSite, relationship: CanvasElement, group: string): Iterable<CanvasElement> {
  for (const channel of channelsWithin(site, relationship)) {
    if (termsOf(channel, 'kind')[0]?.group === group) yield channel;
  }
}

/** Creates a channel to the segments of a relationship, and names it after `via` where that says what carries it. */
function* createChannel(
  site: FixSite,
  relationship: CanvasElement,
  what: string,
  title: string,
  kinds: readonly string[],
  further: readonly NewFact[] = [],
): Iterable<Fix> {
  const whom = segmentsAsWritten(site.canvas, relationship);
  const kind = oneOf(kinds);
  if (!whom || !kind) return;
  const id = freshId(site.canvas, title, 'channel');
  const channel = addElement(site, {
    keyword: 'channel',
    id,
    title: [{ placeholder: title }],
    facts: [{ key: 'kind', value: [kind] }, { key: 'for', value: [whom.words] }, ...further],
  });
  const link = states(relationship, 'via') ? [stateFact(site.source, relationship, 'via', [id])] : [];
  yield choice(what, channel, ...link, ...whom.edits);
}

function kindsOf({ taxonomy }: FixSite, family: string): readonly string[] {
  return writableTerms('channel-kind', taxonomy)
    .filter(({ group }) => group === family)
    .map(({ id }) => id);
}

/** Offers other types in the place of one that a relationship states, where it does not state them too. */
function* changeType(
  { texts }: FixSite,
  relationship: CanvasElement,
  from: string,
  to: readonly string[],
): Iterable<Fix> {
  const uses = factsOf(relationship, 'type').flatMap(({ values }) =>
    values.filter((value) => value.kind === 'term' && value.term?.id === from),
  );
  const stated = termsOf(relationship, 'type').map(({ id }) => id);
  for (const type of to) {
    if (stated.includes(type) || uses.length === 0) continue;
    yield choice(texts.changeFact({ key: 'type', text: type }), ...uses.map(({ range }) => replace(range, type)));
  }
}
