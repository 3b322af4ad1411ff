import { removeValue, replace, stateFact } from '../../edits/edit-facts.ts';
import { factAt, valueAt } from '../../edits/places.ts';
import { MOST_CHOICES } from '../../edits/refer.ts';
import { quoted } from '../../model/quoted.ts';
import { findTerm } from '../../taxonomy/lookup.ts';
import { propertyRow } from '../../taxonomy/properties.ts';
import { choice, type Fixers, preferred, unambiguous } from './fixer.ts';

/** The fixes of words of the taxonomy, and of numbers. */
export const termFixes: Fixers = {
  *'term/alias'({ args: { term }, finding: { range }, texts }) {
    yield unambiguous(texts.replaceWith({ text: term }), replace(range, term));
  },
  *'term/unknown'(site) {
    const { args, element, finding, source, taxonomy, texts } = site;
    const { word, nearest, known, elsewhere, orText } = args;
    const { range } = finding;
    // Of a large vocabulary no choice is better than another: completion lists them all, explained.
    const offered = nearest.length > 0 ? nearest : known.length <= MOST_CHOICES + 1 ? known : [];
    const fact = factAt(element, range);
    const found = valueAt(element, range);
    for (const key of element && found ? elsewhere : []) {
      const row = propertyRow(element!.keyword, key);
      const isTaken = row?.single && element!.facts.some((other) => other.key === key);
      const term = row?.vocabulary && findTerm(row.vocabulary, word, taxonomy);
      if (!row || isTaken || !term) continue;
      const isAlone = fact?.values.length === 1 && !element!.facts.some((other) => other.key === key);
      const edits = isAlone
        ? [replace(fact.keyRange, key)]
        : [...removeValue(site, found!.fact, found!.value), stateFact(source, element!, key, [word])];
      const make = elsewhere.length === 1 ? preferred : choice;
      yield make(texts.moveTo({ text: word, key }), ...edits);
    }
    for (const term of elsewhere.length > 0 ? [] : offered) {
      const make = nearest.length === 1 ? preferred : choice;
      yield make(texts.replaceWith({ text: term }), replace(range, term));
    }
    if (orText) yield choice(texts.quote(), replace(range, quoted(word)));
    if (found && nearest.length === 0) {
      yield choice(texts.remove({ text: word }), ...removeValue(site, found.fact, found.value));
    }
  },
  *'amount/not-a-number'({ args: { suggestion }, finding: { range }, texts }) {
    if (suggestion !== undefined)
      yield unambiguous(texts.replaceWith({ text: suggestion }), replace(range, suggestion));
  },
};
