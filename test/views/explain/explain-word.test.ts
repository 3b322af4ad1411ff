import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { ELEMENT_KEYWORDS } from '../../../src/taxonomy/elements.ts';
import { PROPERTY_KEYS } from '../../../src/taxonomy/properties.ts';
import { extendTaxonomy, standardTaxonomy } from '../../../src/taxonomy/taxonomy.ts';
import { type Explained, explainAfter, explainAll, explainWord } from '../../../src/views/explain/explain-word.ts';
import { explanationsAsMarkdown, explanationsAsText } from '../../../src/views/explain/render-explanation.ts';

const catalogue = catalogueOf('en');

function text(explained: Explained): string {
  if ('problem' in explained) throw new Error(explained.problem);
  return explanationsAsText(explained.explanations);
}

const titles = (explained: Explained) =>
  'problem' in explained ? explained.problem : explained.explanations.map(({ title }) => title);

describe('a term', () => {
  it('is told with its meaning, example, question, place and sources', () => {
    const told = text(explainWord('self-service', { catalogue }));
    expect(told).toMatch(/^self-service\n\nRelationship types: Self-service\n\nCustomers help themselves/);
    expect(told).toContain('For example: A launderette');
    expect(told).toMatch(/\n\nAsk: Does this segment prefer/);
    expect(told).toContain('Stands after: `type` of relationship; `expects` of segment');
    expect(told).toContain('Source');
  });

  it('is told in each of its meanings, also as another word for one', () => {
    expect(titles(explainWord('community', { catalogue }))).toEqual(['communities', 'community']);
    expect(text(explainWord('community', { catalogue }))).toContain('`community` is understood as this.');
  });

  it('is told as it is meant after a property', () => {
    expect(titles(explainAfter('kind', 'community', { catalogue }))).toEqual(['community']);
    expect(titles(explainAfter('expects', 'community', { catalogue }))).toEqual(['communities']);
  });

  it('of a firm’s own is told in its words', () => {
    const { taxonomy } = extendTaxonomy([
      {
        vocabulary: 'type',
        id: 'concierge',
        as: 'dedicated-personal-assistance',
        label: 'Concierge <b>',
        definition: 'Our *own*.',
      },
    ]);
    const explained = explainWord('concierge', { catalogue, taxonomy });
    expect(text(explained)).toContain('Our *own*.');
    if ('problem' in explained) throw new Error(explained.problem);
    const markdown = explanationsAsMarkdown(explained.explanations);
    expect(markdown).toContain('Our \\*own\\*.');
    expect(markdown).not.toContain('<b>');
  });
});

describe('a property', () => {
  it('is told with the elements that have it, and with its words', () => {
    const told = text(explainWord('motive', { catalogue }));
    expect(told).toContain('Property: `motive` of partner');
    expect(told).toContain('Property: `motive` of relationship');
    expect(told).toMatch(/ {2}retention +The relationship is there to keep/);
  });

  it('is told as one element has it', () => {
    expect(text(explainAfter('segment', 'kind', { catalogue }))).toContain('Property: `kind` of segment\n');
  });

  it('that all elements share is told once', () => {
    expect(titles(explainWord('note', { catalogue }))).toEqual(['note']);
  });
});

describe('everything that can be written', () => {
  const terms = [...standardTaxonomy.values()].flatMap(({ words }) => [...words.keys()]);

  it.each([...new Set([...terms, ...PROPERTY_KEYS, ...ELEMENT_KEYWORDS])])('%s is explained', (word) => {
    expect(text(explainWord(word, { catalogue })).length).toBeGreaterThan(40);
  });

  it('is listed', () => {
    const list = explanationsAsText([explainAll({ catalogue })]);
    for (const word of [
      'relationship/needs-segment',
      'co-creation',
      'hypothesis',
      'asset-sale',
      '`phases` of channel',
    ]) {
      expect(list).toContain(word);
    }
  });
});

describe('a code', () => {
  it('may be asked by its last word', () => {
    expect(titles(explainWord('needs-segment', { catalogue }))).toEqual([
      'relationship/needs-segment',
      'proposition/needs-segment',
      'revenue/needs-segment',
    ]);
  });
});

describe('an unknown word', () => {
  it.each([
    ['self-servise', '`self-service`'],
    ['relationship/need-type', '`relationship/needs-type`'],
    ['expcts', '`expects`'],
    ['Retention', '`retention`'],
  ])('%s brings what may have been meant', (word, meant) => {
    expect(titles(explainWord(word, { catalogue }))).toContain(`Did you mean ${meant}`);
  });

  it('after a property brings one that can stand there', () => {
    expect(titles(explainAfter('type', 'communites', { catalogue }))).toContain('Did you mean `communities`?');
    expect(titles(explainAfter('tpye', 'communities', { catalogue }))).toContain(
      'No property `tpye` takes words. Did you mean `type`?',
    );
    expect(titles(explainAfter('amount', 'communities', { catalogue }))).toContain('No property `amount` takes words.');
  });

  it.each(['__proto__', 'constructor', 'toString', '', ' '])('such as %j is not taken for one', (word) => {
    expect(titles(explainWord(word, { catalogue }))).toContain('There is nothing to explain under');
  });
});
