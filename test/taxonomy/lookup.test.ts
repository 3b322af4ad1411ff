import { describe, expect, it } from 'vitest';
import {
  findInAllVocabularies,
  findTerm,
  nearestTerms,
  propertiesTaking,
  termsOf,
  vocabulariesBehind,
  writableTerms,
} from '../../src/taxonomy/lookup.ts';
import { extendTaxonomy, standardTaxonomy } from '../../src/taxonomy/taxonomy.ts';

describe('finding a term', () => {
  it('knows a term by its id', () => {
    const found = findTerm('type', 'self-service');
    expect(found?.term.label).toBe('Self-service');
    expect(found?.alias).toBe(false);
  });

  it('knows a term by another word for it, and says so', () => {
    const found = findTerm('revenue-kind', 'leasing');
    expect(found?.term.id).toBe('lending');
    expect(found?.alias).toBe(true);
  });

  it('keeps vocabularies apart', () => {
    expect(findTerm('pricing', 'fixed')?.term.id).toBe('list');
    expect(findTerm('cost-kind', 'fixed')?.term.id).toBe('fixed');
    expect(findTerm('motive', 'niche')).toBeUndefined();
  });

  it.each(['', 'Self-service', 'self service', '__proto__', 'constructor'])('does not know %j', (word) => {
    expect(findTerm('type', word)).toBeUndefined();
  });

  it('finds a word in every vocabulary that has it', () => {
    const found = findInAllVocabularies('advertising').map(({ term }) => term.vocabulary);
    expect(found).toEqual(['channel-kind', 'revenue-kind']);
    expect(findInAllVocabularies('personal').map(({ term }) => term.id)).toEqual(['personal-assistance', 'personal']);
    expect(findInAllVocabularies('nothing-of-the-kind')).toEqual([]);
  });

  it('tells which vocabularies are behind a property, and which properties take a vocabulary', () => {
    expect(vocabulariesBehind('motive')).toEqual(['partner-motive', 'motive']);
    expect(vocabulariesBehind('kind')).toContain('channel-kind');
    expect(vocabulariesBehind('via')).toEqual([]);
    expect(propertiesTaking('type').map(({ element, key }) => `${element} ${key}`)).toEqual([
      'relationship type',
      'segment expects',
    ]);
  });
});

describe('the nearest terms', () => {
  it.each([
    ['type', 'self_service', ['self-service']],
    ['type', 'Self-Service', ['self-service']],
    ['type', 'comunities', ['communities']],
    ['type', 'dedicate', ['dedicated-personal-assistance']],
    ['type', 'assistance', ['personal-assistance', 'dedicated-personal-assistance']],
    ['motive', 'loyality', ['retention']],
    ['partner-motive', 'optimization', ['optimisation']],
    ['revenue-kind', 'subscription-fee', ['subscription']],
    ['type', 'quality', []],
  ] as const)('%s %s: %j', (vocabulary, word, expected) => {
    expect(nearestTerms(vocabulary, word)).toEqual(expected);
  });
});

describe("a firm's own words", () => {
  const concierge = { vocabulary: 'type', id: 'concierge', as: 'dedicated', label: 'Concierge' } as const;

  it('stand for a standard term and are no aliases', () => {
    const { taxonomy, rejected } = extendTaxonomy([concierge]);
    const found = findTerm('type', 'concierge', taxonomy);
    expect(rejected).toEqual([]);
    expect(found?.term).toBe(findTerm('type', 'dedicated-personal-assistance')?.term);
    expect(found?.alias).toBe(false);
    expect(found?.own).toMatchObject({ id: 'concierge', label: 'Concierge', group: 'personal', aliases: [] });
    expect(found?.own?.definition).toBe(found?.term.definition);
    expect(found?.own?.short).toBeUndefined();
  });

  it('are offered beside the standard terms and count as near', () => {
    const { taxonomy } = extendTaxonomy([concierge]);
    expect(termsOf('type', taxonomy)).toHaveLength(6);
    expect(writableTerms('type', taxonomy).map(({ id }) => id)).toContain('concierge');
    expect(nearestTerms('type', 'conciege', taxonomy)).toEqual(['concierge']);
  });

  it('leave the standard taxonomy as it is', () => {
    extendTaxonomy([concierge]);
    expect(findTerm('type', 'concierge')).toBeUndefined();
    expect(standardTaxonomy.get('type')?.own).toEqual([]);
  });

  it('may have texts of their own', () => {
    const { taxonomy } = extendTaxonomy([{ ...concierge, definition: 'Somebody in the lobby.', short: 'lobby' }]);
    expect(findTerm('type', 'concierge', taxonomy)?.own).toMatchObject({
      definition: 'Somebody in the lobby.',
      short: 'lobby',
    });
  });

  it('are known in any Unicode form', () => {
    const { taxonomy } = extendTaxonomy([{ vocabulary: 'channel-kind', id: 'cafe\u0301', as: 'store' }]);
    expect(findTerm('channel-kind', 'caf\u00e9', taxonomy)?.term.id).toBe('store');
    expect(findTerm('channel-kind', 'cafe\u0301', taxonomy)?.own?.label).toBe('caf\u00e9');
  });

  it('are left out where the word is taken or its standard term unknown', () => {
    const taken = { vocabulary: 'type', id: 'personal', as: 'self-service' } as const;
    const lost = { vocabulary: 'type', id: 'butler', as: 'valet' } as const;
    const { taxonomy, rejected } = extendTaxonomy([taken, lost, concierge, concierge]);
    expect(rejected).toEqual([
      { word: taken, reason: 'taken' },
      { word: lost, reason: 'unknown-standard' },
      { word: concierge, reason: 'taken' },
    ]);
    expect(findTerm('type', 'personal', taxonomy)?.term.id).toBe('personal-assistance');
    expect(findTerm('type', 'butler', taxonomy)).toBeUndefined();
  });
});
