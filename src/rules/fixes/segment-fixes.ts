import { addElement } from '../../edits/edit-elements.ts';
import { stateFact } from '../../edits/edit-facts.ts';
import { referTo } from '../../edits/refer.ts';
import type { NewText } from '../../edits/text-edit.ts';
import type { CanvasElement } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { states, termsOf } from '../../model/values.ts';
import { writableTerms } from '../../taxonomy/lookup.ts';
import type { Fix } from './fix.ts';
import { choice, type Fixers, type FixSite, preferred } from './fixer.ts';
import { blockOf, createFor, elementsOf, isElement, nameIn, stateInOneOf } from './offers.ts';
import { answersNothing } from './required.ts';
import { typeToChoose } from './starting-facts.ts';

/** The fixes of segments and what they expect. */
export const segmentFixes: Fixers = {
  *'segment/needs-relationship'(site) {
    const { args, element, taxonomy } = site;
    if (!element) return;
    const types: NewText = args.expects.length > 0 ? [args.expects.join(', ')] : [typeToChoose(taxonomy)];
    yield* createRelationship(site, element, types);
    const alike = blockOf(site, 'relationship').filter((relationship) =>
      termsOf(relationship, 'type').some(({ id }) => args.expects.includes(id)),
    );
    yield* nameIn(site, alike, 'with', element);
  },
  *'segment/expectation-unmet'(site) {
    const { args, canvas, element } = site;
    if (!element) return;
    yield* createRelationship(site, element, [args.expected]);
    yield* stateInOneOf(site, relationsOf(canvas).relationshipsWith(element), 'type', args.expected);
  },
  *'segment/relationship-unexpected'(site) {
    const { args, source, texts } = site;
    const segments = elementsOf(args.segments);
    yield* createFor(site, 'hypothesis', 'about', elementsOf(args.relationships).slice(0, 1));
    if (segments.length < args.segments.count) return;
    for (const type of args.types) {
      const edits = segments.map((segment) => stateFact(source, segment, 'expects', [type]));
      const fact = `expects ${type}`;
      const [first] = segments;
      const title =
        segments.length === 1 && first
          ? texts.addFactTo({ fact, title: first.label })
          : texts.addFactToEach({ fact, count: segments.length });
      yield choice(title, ...edits);
    }
  },
  *'segment/needs-proposition'(site) {
    if (site.element) yield* reach(site, site.element, 'proposition', 'for');
  },
  *'segment/needs-channel'(site) {
    if (site.element) yield* reach(site, site.element, 'channel', 'for');
  },
  *'segment/pays-nothing'(site) {
    const { args, element, source, texts } = site;
    if (!element) return;
    yield* reach(site, element, 'revenue', 'from');
    if (args.isPayer) return;
    yield choice(texts.addFact({ fact: 'role user' }), stateFact(source, element, 'role', ['user']));
  },
  *'segment/preferred-channel-unused'(site) {
    const { args, canvas, element } = site;
    if (!element || !isElement(args.channel)) return;
    const { reachedBy, relationshipsWith } = relationsOf(canvas);
    const relationships = [...relationshipsWith(element)];
    // One without `via` is carried by every channel that reaches the segment; naming one would leave out the others.
    const stating = relationships.filter((relationship) => states(relationship, 'via'));
    yield* nameIn(site, stating, 'via', args.channel);
    if (stating.length < relationships.length && !reachedBy(args.channel).has(element)) {
      yield* nameIn(site, [args.channel], 'for', element);
    }
  },
  *'segment/not-heard'(site) {
    const { canvas, element, taxonomy } = site;
    const [relationship] = element ? relationsOf(canvas).relationshipsWith(element) : [];
    if (!relationship) return;
    for (const { id } of writableTerms('listens', taxonomy)) yield* stateInOneOf(site, [relationship], 'listens', id);
  },
};

/** Creates an element for a segment, or names the segment in one that there is. */
function* reach(site: FixSite, segment: CanvasElement, keyword: 'proposition' | 'channel' | 'revenue', key: string) {
  yield* createFor(site, keyword, key, [segment]);
  const { segmentsOf } = relationsOf(site.canvas);
  // A proposition for nobody may be for those whose needs it answers.
  const others = blockOf(site, keyword).filter((other) => segmentsOf(other).size > 0 || answersNothing(other));
  yield* nameIn(site, others, key, segment);
}

/** Creates a relationship of some types with a segment. */
function* createRelationship(site: FixSite, segment: CanvasElement, types: NewText): Iterable<Fix> {
  const reference = referTo(site.canvas, segment);
  if (!reference) return;
  const relationship = addElement(site, {
    keyword: 'relationship',
    title: [{ placeholder: site.texts.newTitle({ keyword: 'relationship' }) }],
    facts: [
      { key: 'with', value: [reference.id] },
      { key: 'type', value: types },
    ],
  });
  yield preferred(site.texts.createRelationship({ title: segment.label }), relationship, ...reference.edits);
}
