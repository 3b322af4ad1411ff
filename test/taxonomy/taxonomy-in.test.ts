import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { termUsesOf } from '../../src/model/values.ts';
import { findTerm } from '../../src/taxonomy/lookup.ts';
import { extendTaxonomy, standardTaxonomy } from '../../src/taxonomy/taxonomy.ts';
import { taxonomyIn } from '../../src/taxonomy/taxonomy-in.ts';
import { shortTermWords, termWords } from '../../src/views/words/term-words.ts';

const english = catalogueOf('en');
const german = catalogueOf('de');
const own = extendTaxonomy([
  { vocabulary: 'type', id: 'concierge', as: 'dedicated', label: 'Concierge des Hauses' },
  { vocabulary: 'type', id: 'club', as: 'communities', definition: 'Ein Klub.' },
]).taxonomy;

describe('a taxonomy in a language', () => {
  it('is the standard one in English, and the same object at each call', () => {
    expect(taxonomyIn(english)).toBe(standardTaxonomy);
    expect(taxonomyIn(german)).toBe(taxonomyIn(german));
    expect(taxonomyIn(german, own)).toBe(taxonomyIn(german, own));
    expect(taxonomyIn(german, taxonomyIn(german, own))).toBe(taxonomyIn(german, own));
  });

  it('understands the same words, for the same terms', () => {
    for (const [name, { words }] of standardTaxonomy) {
      const told = taxonomyIn(german).get(name)!.words;
      expect([...told.keys()]).toEqual([...words.keys()]);
      for (const [word, { term, alias }] of words) {
        const { id, aliases, group, sources, vocabulary } = term;
        expect(told.get(word)).toMatchObject({ alias, term: { id, aliases, sources, vocabulary } });
        expect(told.get(word)?.term.group).toBe(group);
      }
    }
  });

  it('tells a term in that language', () => {
    const term = findTerm('type', 'dedicated', taxonomyIn(german))?.term;
    expect(term).toMatchObject({ label: 'Feste persönliche Betreuung', short: 'feste Betreuung' });
    expect(term?.definition).toBe(german.terms.type?.['dedicated-personal-assistance']?.definition);
  });

  it('keeps what a firm says of its words, and tells the rest of them in that language', () => {
    const inGerman = taxonomyIn(german, own);
    const standard = findTerm('type', 'communities', inGerman)!.term;
    expect(findTerm('type', 'club', inGerman)?.own).toMatchObject({
      label: 'club',
      definition: 'Ein Klub.',
      question: standard.question,
    });
    const back = taxonomyIn(english, inGerman);
    const { question } = findTerm('type', 'communities')!.term;
    expect(findTerm('type', 'club', back)?.own).toMatchObject({ definition: 'Ein Klub.', question });
  });
});

describe('a term within a sentence', () => {
  const words = (written: string, taxonomy = taxonomyIn(german, own)) => {
    const canvas = readCanvas(`relationship r { type ${written} }`, taxonomy);
    const [use] = termUsesOf(canvas.elements[0]!, 'type');
    return [termWords(use!), shortTermWords(use!)];
  };

  it('begins as its language writes it', () => {
    expect(words('dedicated-personal-assistance')).toEqual(['feste persönliche Betreuung', 'feste Betreuung']);
    expect(words('self-service')).toEqual(['Selbstbedienung', 'Selbstbedienung']);
    expect(words('self-service', standardTaxonomy)).toEqual(['self-service', 'self-service']);
  });

  it('is a firm’s own word as the firm writes it, where nouns have capitals', () => {
    expect(words('concierge')).toEqual(['Concierge des Hauses', 'Concierge des Hauses']);
    expect(words('concierge', own)).toEqual(['concierge des Hauses', 'concierge des Hauses']);
  });
});
