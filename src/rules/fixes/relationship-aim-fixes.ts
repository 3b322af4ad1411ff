import { addElement } from '../../edits/edit-elements.ts';
import { segmentsAsWritten } from '../../edits/refer.ts';
import { relationsOf } from '../../model/relations.ts';
import { choice, type Fixers } from './fixer.ts';
import { blockOf, changeTo, createFor, elementsOf, nameIn, nameOneOf, stateInOneOf, withoutTerm } from './offers.ts';
import { oneOf, typeToChoose } from './starting-facts.ts';

/** Ways of earning again from those who stay. */
const REPEATING: readonly string[] = ['subscription', 'usage-fee', 'service-fee', 'lending'];

/** The fixes of what a relationship is for, and of what it takes. */
export const relationshipAimFixes: Fixers = {
  *'relationship/transactional-cannot-retain'(site) {
    const { element, texts } = site;
    if (!element) return;
    yield choice(texts.changeFact({ key: 'nature', text: 'ongoing' }), changeTo(site, element, 'nature', 'ongoing'));
    yield choice(texts.remove({ text: 'retention' }), ...withoutTerm(site, element, 'motive', 'retention'));
  },
  *'relationship/only-acquisition'(site) {
    const { args, canvas, element, taxonomy } = site;
    if (!element) return;
    const retaining = [
      { key: 'type', value: [typeToChoose(taxonomy)] },
      { key: 'motive', value: ['retention'] },
    ];
    yield* createFor(site, 'relationship', 'with', elementsOf(args.segments), retaining);
    yield* stateInOneOf(site, relationsOf(canvas).relationshipsWith(element), 'motive', 'retention');
  },
  *'relationship/no-retention-channel'(site) {
    yield* stateInOneOf(site, elementsOf(site.args.carriers), 'phases', 'after-sales');
  },
  *'relationship/retention-without-repeat'(site) {
    const { element, texts } = site;
    const whom = element && segmentsAsWritten(site.canvas, element);
    if (!whom) return;
    const revenue = addElement(site, {
      keyword: 'revenue',
      title: [{ placeholder: texts.newTitle({ keyword: 'revenue' }) }],
      facts: [
        { key: 'from', value: [whom.words] },
        { key: 'kind', value: [oneOf(REPEATING)!] },
      ],
    });
    yield choice(texts.createRepeating(), revenue, ...whom.edits);
  },
  *'relationship/not-integrated'(site) {
    const { element } = site;
    if (!element) return;
    const needed = [...blockOf(site, 'resource'), ...blockOf(site, 'activity'), ...blockOf(site, 'partner')];
    yield* nameOneOf(site, element, 'needs', needed);
    yield* createFor(site, 'cost', 'for', [element]);
  },
  *'relationship/personal-unpaid'(site) {
    const { element } = site;
    if (!element) return;
    yield* nameIn(site, blockOf(site, 'cost'), 'for', element);
    yield* createFor(site, 'cost', 'for', [element]);
  },
  *'relationship/dedicated-needs-people'(site) {
    yield* createFor(site, 'resource', 'for', elementsOf(site.args.relationships), [{ key: 'kind', value: ['human'] }]);
  },
  *'relationship/automation-needs-platform'(site) {
    const relationships = elementsOf(site.args.relationships);
    yield* createFor(site, 'activity', 'for', relationships, [{ key: 'kind', value: ['platform'] }]);
    const kind = oneOf(['physical', 'intellectual'])!;
    yield* createFor(site, 'resource', 'for', relationships, [{ key: 'kind', value: [kind] }]);
  },
  *'relationship/community-needs-host'(site) {
    const { element } = site;
    if (!element) return;
    yield* nameOneOf(site, element, 'needs', [...blockOf(site, 'activity'), ...blockOf(site, 'partner')]);
    yield* createFor(site, 'activity', 'for', [element]);
  },
  *'relationship/untested'(site) {
    const { element, texts } = site;
    if (!element) return;
    const test = { key: 'test', value: ['"', { placeholder: texts.howToTest() }, '"'] };
    yield* createFor(site, 'hypothesis', 'about', [element], [test]);
  },
};
