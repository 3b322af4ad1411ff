import { addElement } from '../../edits/edit-elements.ts';
import { addFacts, insert, removeFact, removeValue, replace } from '../../edits/edit-facts.ts';
import { factAt, valueAt } from '../../edits/places.ts';
import { choicesOf, freeId } from '../../edits/refer.ts';
import type { NewText } from '../../edits/text-edit.ts';
import type { CanvasElement } from '../../model/canvas-model.ts';
import { isPathBeside } from '../../model/path-beside.ts';
import { comparePositions, contains } from '../../model/range.ts';
import { relationsOf } from '../../model/relations.ts';
import { linksIn } from '../../model/stated-links.ts';
import { linksOf, ratedOf } from '../../model/values.ts';
import { ELEMENT_KEYWORDS, type ElementKeyword } from '../../taxonomy/elements.ts';
import type { LinkTarget } from '../../taxonomy/properties.ts';
import { isReserved } from '../../taxonomy/reserved-words.ts';
import type { Fix } from './fix.ts';
import { choice, type Fixers, type FixSite, preferred, unambiguous } from './fixer.ts';
import { answersNothing, mayGo } from './required.ts';
import { startingFacts } from './starting-facts.ts';

/** The fixes of references that lead nowhere or astray, and of ids and titles. */
export const referenceFixes: Fixers = {
  *'reference/unknown'(site) {
    const { args, canvas, finding, texts } = site;
    const { id, nearest, titled } = args;
    for (const word of nearest) {
      const make = nearest.length === 1 ? preferred : choice;
      yield make(texts.replaceWith({ text: word }), replace(finding.range, word));
    }
    const nameless =
      titled === undefined
        ? undefined
        : canvas.elements.find((other) => other.title === titled && other.id === undefined);
    if (nameless && isUsable(id)) {
      yield preferred(texts.giveId({ id, title: nameless.label }), insert(nameless.keywordRange.end, ` ${id}`));
    }
    if (titled === undefined && isUsable(id)) yield* creations(site, id, args.kinds as readonly LinkTarget[]);
    yield* removal(site, id);
  },
  *'reference/wrong-kind'(site) {
    const { args, canvas, finding, texts } = site;
    const target = canvas.byId.get(args.id.normalize('NFC'));
    const kinds = args.expected as readonly LinkTarget[];
    const expected = kinds.filter((kind): kind is ElementKeyword =>
      (ELEMENT_KEYWORDS as readonly string[]).includes(kind),
    );
    const { tiedTo } = relationsOf(canvas);
    // What can stand there and has to do with what was named is often what was meant.
    const meant = target ? expected.flatMap((keyword) => [...tiedTo(target, keyword)]) : [];
    const stated = new Set(site.element ? linksOf(site.element, args.key).map((link) => link.target) : []);
    const others = meant.filter((other) => other !== site.element && !stated.has(other));
    for (const { id, edits } of choicesOf(canvas, others)) {
      yield choice(texts.replaceWith({ text: id }), replace(finding.range, id), ...edits);
    }
    yield* removal(site, args.id);
  },
  *'reference/missing-file'(site) {
    const { path } = site.args;
    if (isPathBeside(path) && CANVAS_NAME.test(path))
      yield { ...choice(site.texts.createFile({ path })), creates: path };
    const fact = factAt(site.element, site.finding.range);
    if (fact) yield choice(site.texts.remove({ text: site.source.slice(fact.range) }), ...removeFact(site, fact));
  },
  *'name/reserved'({ args: { id }, canvas, element, finding: { range }, texts }) {
    const renamed = freeId(canvas, `${id}-1`, 2);
    const needs = element ? ['job', 'pain', 'gain'].flatMap((key) => ratedOf(element, key)) : [];
    const named = [element, ...needs].find((one) => one?.idRange && contains(one.idRange, range.start));
    const edits = [...linksIn(canvas)].filter(({ link }) => named && link.target === named);
    yield unambiguous(
      texts.rename({ from: id, to: renamed }),
      replace(range, renamed),
      ...edits.map(({ link }) => replace(link.range, renamed)),
    );
  },
  *'name/duplicate'({ args: { id, first }, canvas, element, finding: { range }, texts }) {
    const needs = element && first === undefined ? needIds(element) : new Set();
    let renamed = freeId(canvas, `${id}-2`, 3);
    for (let number = 3; needs.has(renamed); number += 1) renamed = `${id}-${number}`;
    yield preferred(texts.rename({ from: id, to: renamed }), replace(range, renamed));
  },
  *'name/missing'(site) {
    const { element, source, texts } = site;
    if (!element) return;
    const title: NewText = [' "', { placeholder: texts.title() }, '"'];
    const { end } = element.keywordRange;
    // With a name it is judged, and a relationship with nobody would be an error.
    const facts =
      element.keyword === 'relationship' && element.facts.length === 0 ? startingFacts(site, 'relationship') : [];
    const added = facts.length > 0 ? addFacts(source, element, facts) : undefined;
    const isOnePlace = added && comparePositions(added.range.start, end) === 0;
    const edits = isOnePlace
      ? [insert(end, [...title, ...added.newText])]
      : [insert(end, title), ...(added ? [added] : [])];
    yield preferred(texts.addTitle(), ...edits);
  },
};

/** A path that every system understands, to a file that holds a canvas. */
const CANVAS_NAME = /^[^\\]*[^\\/]\.bmc$/i;

const idsOfNeeds = new WeakMap<CanvasElement, ReadonlySet<string | undefined>>();

/** The ids of a segment's jobs, pains and gains; gathered once for all findings about it. */
function needIds(element: CanvasElement): ReadonlySet<string | undefined> {
  let ids = idsOfNeeds.get(element);
  if (!ids) {
    ids = new Set(['job', 'pain', 'gain'].flatMap((key) => ratedOf(element, key).map((need) => need.id)));
    idsOfNeeds.set(element, ids);
  }
  return ids;
}

/** Creates what a reference means, with that id: one choice for each sort of element that could stand there. */
function* creations(site: FixSite<'reference/unknown'>, id: string, kinds: readonly LinkTarget[]): Iterable<Fix> {
  const keywords = kinds.filter((kind): kind is ElementKeyword =>
    (ELEMENT_KEYWORDS as readonly string[]).includes(kind),
  );
  if (keywords.length > MOST_KINDS) return;
  const { element } = site;
  for (const keyword of keywords) {
    // What a proposition answers would not be the new segment's.
    if (keyword === 'segment' && element?.keyword === 'proposition' && !answersNothing(element)) continue;
    const facts = startingFacts(site, keyword);
    const title = [{ placeholder: site.texts.newTitle({ keyword }) }];
    yield choice(site.texts.create({ keyword, id }), addElement(site, { keyword, id, title, facts }));
  }
}

/** Where more sorts of elements than these could stand, nobody can tell which one was meant. */
const MOST_KINDS = 4;

function* removal(site: FixSite, id: string): Iterable<Fix> {
  const { canvas, element, finding, texts } = site;
  const found = valueAt(element, finding.range);
  if (!element || !found || !mayGo(canvas, element, found.fact, found.fact.key, found.value)) return;
  yield choice(texts.remove({ text: id }), ...removeValue(site, found.fact, found.value));
}

function isUsable(id: string): boolean {
  return !isReserved(id);
}
