import { removeFact, removeRange, removeValue, replace, replaceKey, stateFact } from '../../edits/edit-facts.ts';
import { factAt, problemAt } from '../../edits/places.ts';
import { choicesOf, MOST_CHOICES, referTo } from '../../edits/refer.ts';
import type { CanvasEdit } from '../../edits/text-edit.ts';
import type { CanvasElement, CanvasModel, Fact } from '../../model/canvas-model.ts';
import { comparePositions } from '../../model/range.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { writableTerms } from '../../taxonomy/lookup.ts';
import { type PropertyRow, propertyRow } from '../../taxonomy/properties.ts';
import type { Fix } from './fix.ts';
import { choice, type Fixers, type FixSite, preferred } from './fixer.ts';
import { mayGo } from './required.ts';

/** The fixes of properties as a whole: unknown, misplaced, empty or stated twice. */
export const propertyFixes: Fixers = {
  *'property/unknown'(site) {
    const { args, canvas, element, finding, source, texts } = site;
    const { nearest, key } = args;
    const fact = factAt(element, finding.range);
    const fitting = nearest.filter((word) => !element || !fact || couldBe(canvas, element, fact, word));
    for (const word of fitting) {
      const make = fitting.length === 1 ? preferred : choice;
      yield make(texts.replaceWith({ text: word }), replaceKey(source, finding.range, word));
    }
    if (!element || !fact) return;
    const title = texts.remove({ text: key });
    const { covers } = problemAt(canvas, 'property/unknown', finding.range) ?? {};
    if (covers) yield choice(title, ...removeRange(site, covers));
    else if (nearest.every((word) => mayGo(canvas, element, fact, word)))
      yield choice(title, ...removeFact(site, fact));
  },
  *'property/misplaced'(site) {
    const { args, canvas, element, finding, source, texts } = site;
    const { key, meant } = args;
    const fact = factAt(element, finding.range);
    if (meant !== undefined) {
      const edits = element && fact ? titlesAsIds(site, element, fact, meant) : [];
      yield preferred(texts.replaceWith({ text: meant }), replaceKey(source, finding.range, meant), ...edits);
    }
    if (element && fact && mayGo(canvas, element, fact, meant)) {
      yield choice(texts.remove({ text: key }), ...removeFact(site, fact));
    }
  },
  *'property/empty'(site) {
    const { args, canvas, element, finding, texts } = site;
    const fact = factAt(element, finding.range);
    if (!element || !fact?.row) return;
    let hasChoice = false;
    for (const fix of fillings(site, element, fact.row)) {
      hasChoice = true;
      yield fix;
    }
    if (!mayGo(canvas, element, fact)) return;
    const make = hasChoice ? choice : preferred;
    yield make(texts.remove({ text: args.key }), ...removeFact(site, fact));
  },
  *'property/repeated'(site) {
    const { args, element, finding, source, texts } = site;
    const fact = factAt(element, finding.range);
    if (!element || !fact) return;
    const value = fact.values.find(({ range }) => comparePositions(range.start, finding.range.start) === 0);
    if (value) {
      yield choice(texts.remove({ text: source.slice(value.range) }), ...removeValue(site, fact, value));
      return;
    }
    const first = element.facts.find((other) => other.key === args.key);
    for (const one of first && first !== fact ? [fact, first] : [fact]) {
      yield choice(texts.remove({ text: source.slice(one.range) }), ...removeFact(site, one));
    }
  },
};

/** Whether what a fact names could stand after another word: no element of it is of a kind that cannot. */
function couldBe(canvas: CanvasModel, { keyword }: CanvasElement, { values }: Fact, key: string): boolean {
  const row = propertyRow(keyword, key);
  return values.every((value) => {
    const word = value.kind === 'link' || value.kind === 'term' ? value.word : undefined;
    const named = word === undefined ? undefined : canvas.byId.get(word.normalize('NFC'));
    return !named || row?.shape !== 'references' || row.targets?.includes(named.keyword) === true;
  });
}

/** Writes the titles in a fact as ids, where it will take references and they are the titles of elements. */
function titlesAsIds(
  { canvas, source }: FixSite,
  element: CanvasElement,
  fact: Fact,
  key: string,
): readonly CanvasEdit[] {
  const row = propertyRow(element.keyword, key);
  if (row?.shape !== 'references') return [];
  return fact.values.flatMap((value) => {
    const text = /^"(.*)"$/.exec(source.slice(value.range))?.[1];
    const titled = canvas.elements.find(({ title }) => text !== undefined && title === text);
    const reference = titled && row.targets?.includes(titled.keyword) ? referTo(canvas, titled) : undefined;
    return reference ? [replace(value.range, reference.id), ...reference.edits] : [];
  });
}

/** The values that a property without one could have: a few elements, or the words of a small vocabulary. */
function* fillings(site: FixSite<'property/empty'>, element: CanvasElement, row: PropertyRow): Iterable<Fix> {
  const { canvas, source, taxonomy, texts } = site;
  const { key } = row;
  if (row.shape === 'references') {
    const kinds = (row.targets ?? []).filter((kind): kind is ElementKeyword =>
      canvas.byKeyword.has(kind as ElementKeyword),
    );
    const [kind] = kinds;
    const others = kinds.length === 1 && kind !== undefined ? (canvas.byKeyword.get(kind) ?? []) : [];
    for (const { id, edits } of choicesOf(canvas, others)) {
      yield choice(texts.addFact({ fact: `${key} ${id}` }), stateFact(source, element, key, [id]), ...edits);
    }
    if (row.all) yield choice(texts.addFact({ fact: `${key} all` }), stateFact(source, element, key, ['all']));
  } else if (row.shape === 'terms' && row.vocabulary !== undefined) {
    const terms = writableTerms(row.vocabulary, taxonomy);
    if (terms.length > MOST_CHOICES + 1) return;
    for (const { id } of terms) {
      yield choice(texts.addFact({ fact: `${key} ${id}` }), stateFact(source, element, key, [id]));
    }
  }
}
