import type { CanvasElement } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { termsOf } from '../../model/values.ts';
import { addElement } from './edit-elements.ts';
import { stateFact } from './edit-facts.ts';
import type { Fix, NewText } from './fix.ts';
import { choice, type Fixers, type FixSite, preferred } from './fixer.ts';
import { MOST_CHOICES, referTo } from './refer.ts';
import { typeToChoose } from './starting-facts.ts';

/** The fixes of segments and what they expect. */
export const segmentFixes: Fixers = {
  *'segment/needs-relationship'(site) {
    const { args, canvas, element, source, taxonomy, texts } = site;
    const reference = element && referTo(canvas, element);
    if (!element || !reference) return;
    const types: NewText = args.expects.length > 0 ? [args.expects.join(', ')] : [typeToChoose(taxonomy)];
    yield* createRelationship(site, element, types);
    const alike = (canvas.byKeyword.get('relationship') ?? []).filter((relationship) =>
      termsOf(relationship, 'type').some(({ id }) => args.expects.includes(id)),
    );
    for (const relationship of alike.slice(0, MOST_CHOICES)) {
      const edit = stateFact(source, relationship, 'with', [reference.id]);
      const title = texts.addFactTo({ fact: `with ${reference.id}`, title: relationship.label });
      yield choice(title, edit, ...reference.edits);
    }
  },
  *'segment/expectation-unmet'(site) {
    const { args, canvas, element, source, texts } = site;
    if (!element) return;
    const { expected } = args;
    yield* createRelationship(site, element, [expected]);
    for (const relationship of [...relationsOf(canvas).relationshipsWith(element)].slice(0, MOST_CHOICES)) {
      const edit = stateFact(source, relationship, 'type', [expected]);
      yield choice(texts.addFactTo({ fact: `type ${expected}`, title: relationship.label }), edit);
    }
  },
};

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
