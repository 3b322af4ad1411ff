import { addElement } from '../../edits/edit-elements.ts';
import { addFacts, stateFact } from '../../edits/edit-facts.ts';
import { freshId } from '../../edits/refer.ts';
import { writableTerms } from '../../taxonomy/lookup.ts';
import type { Fix } from './fix.ts';
import { choice, type Fixers, type FixSite, preferred } from './fixer.ts';
import { blockOf, changeTo, createFor, elementsOf, nameIn, nameOneOf, stateInOneOf, stateOneOf } from './offers.ts';
import { oneOf } from './starting-facts.ts';

/** How those pay who pay for use rather than for the thing. */
const SERVICES: readonly string[] = ['usage-fee', 'subscription'];

/** The fixes of hotspots, changes, ideas and hypotheses. */
export const ideaFixes: Fixers = {
  *'hotspot/no-idea'(site) {
    yield* addressIt(site);
  },
  *'change/no-idea'(site) {
    yield* addressIt(site);
  },
  *'idea/addresses-nothing'(site) {
    const { canvas, element, source, texts } = site;
    if (!element) return;
    yield* nameOneOf(site, element, 'addresses', [...blockOf(site, 'hotspot'), ...blockOf(site, 'change')]);
    const title = texts.newTitle({ keyword: 'hotspot' });
    const id = freshId(canvas, title, 'hotspot');
    const hotspot = addElement(site, { keyword: 'hotspot', id, title: [{ placeholder: title }] });
    yield choice(texts.addNote({ keyword: 'hotspot' }), hotspot, stateFact(source, element, 'addresses', [id]));
  },
  *'idea/not-evaluated'(site) {
    const { args, element, source, taxonomy, texts } = site;
    if (!element) return;
    const levels = writableTerms('level', taxonomy).map(({ id }) => id);
    const facts = args.aspects.map((key) => ({
      key,
      value: [oneOf(levels)!, ' "', { placeholder: texts.aspect({ key }) }, '"'],
    }));
    yield preferred(texts.addFacts({ keys: args.aspects }), addFacts(source, element, facts));
  },
  *'idea/servitisation-sells'(site) {
    for (const revenue of elementsOf(site.args.revenues).slice(0, 3)) {
      for (const kind of SERVICES) {
        const title = site.texts.changeFactOf({ key: 'kind', text: kind, title: revenue.label });
        yield choice(title, changeTo(site, revenue, 'kind', kind));
      }
    }
  },
  *'idea/take-back-without-contact'(site) {
    yield* stateInOneOf(site, blockOf(site, 'channel'), 'phases', 'after-sales');
  },
  *'idea/board-without-gender-expertise'(site) {
    if (site.element) yield* stateOneOf(site, site.element, 'members', ['gender-expertise', 'gender-training']);
  },
  *'idea/board-agenda'(site) {
    const { element } = site;
    if (!element) return;
    for (const fix of stateOneOf(site, element, 'agenda', ['gender-equality'])) yield { ...fix, isPreferred: true };
  },
  *'idea/board-meets'(site) {
    const { element, texts } = site;
    if (!element) return;
    const fact = (times: number) => `${times} per year`;
    const title = (times: number) => texts.changeFact({ key: 'meets', text: fact(times) });
    yield preferred(title(2), changeTo(site, element, 'meets', fact(2)));
    yield choice(title(1), changeTo(site, element, 'meets', fact(1)));
  },
  *'hypothesis/refuted-still-built'(site) {
    const built = elementsOf(site.args.built);
    if (built.length < site.args.built.count) return;
    const edits = built.map((element) => changeTo(site, element, 'status', 'retiring'));
    const [first] = built;
    const change = { key: 'status', text: 'retiring' };
    const title =
      built.length === 1 && first
        ? site.texts.changeFactOf({ ...change, title: first.label })
        : site.texts.changeFactOfEach({ ...change, count: built.length });
    yield choice(title, ...edits);
  },
  *'hypothesis/no-test'(site) {
    yield* addText(site, 'test', site.texts.howToTest());
  },
  *'hypothesis/no-evidence'(site) {
    const { element, texts } = site;
    yield* addText(site, 'evidence', texts.whatWasFound());
    if (!element) return;
    yield choice(texts.changeFact({ key: 'status', text: 'testing' }), changeTo(site, element, 'status', 'testing'));
  },
};

/** Creates an idea on a hotspot or change, or names it in an idea that there is. */
function* addressIt(site: FixSite): Iterable<Fix> {
  const { element } = site;
  if (!element) return;
  yield* createFor(site, 'idea', 'addresses', [element]);
  yield* nameIn(site, blockOf(site, 'idea'), 'addresses', element, 3);
}

/** Adds a text to be filled in. */
function* addText({ element, source, texts }: FixSite, key: string, placeholder: string): Iterable<Fix> {
  if (!element) return;
  yield preferred(texts.addFacts({ keys: [key] }), stateFact(source, element, key, ['"', { placeholder }, '"']));
}
