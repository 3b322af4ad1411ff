import { describe, expect, it } from 'vitest';
import { nearestFinder, nearestWords } from '../../src/taxonomy/nearest.ts';
import { PROPERTY_KEYS } from '../../src/taxonomy/properties.ts';

describe('the nearest words', () => {
  it.each([
    ['a letter left out', 'tpe', 'type'],
    ['a letter too many', 'needss', 'needs'],
    ['a wrong letter', 'mative', 'motive'],
    ['two letters swapped', 'vai', 'via'],
    ['two letters swapped in a short word', 'fro', 'for'],
    ['another case', 'Motive', 'motive'],
    ['an underscore for a hyphen', 'cost_focus', 'cost-focus'],
  ])('see %s', (_, word, meant) => {
    expect(nearestWords(word, PROPERTY_KEYS)[0]).toBe(meant);
  });

  it('count a swap as one slip, not two', () => {
    expect(nearestWords('bnad', ['bard', 'band'])).toEqual(['band']);
  });

  it('take a beginning for the whole', () => {
    expect(nearestWords('fam', ['families', 'farms', 'firms'])).toEqual(['families']);
    expect(nearestWords('store-visit', ['store', 'stores'])).toEqual(['store']);
    expect(nearestWords('alliance', ['strategic-alliance', 'supplier'])).toEqual(['strategic-alliance']);
  });

  it.each([
    ['nothing alike', 'xylophone', ['families', 'students']],
    ['too short to tell', 'ab', ['ac', 'abbey']],
    ['half the letters', 'cats', ['dogs', 'cart-horse']],
    ['a word that only begins like one', 'storefront', ['store']],
    ['no candidates', 'families', []],
    ['no word', '', ['families', 'b']],
    ['a word without end', 'families'.repeat(100_000), ['families']],
  ])('are none for %s', (_, word, candidates) => {
    expect(nearestWords(word, candidates)).toEqual([]);
  });

  it('put the nearest first, keep the given order among equals, and are three at most', () => {
    expect(nearestWords('segment', ['segmant', 'segmemt', 'zegment', 'segments'])).toEqual([
      'segmant',
      'segmemt',
      'zegment',
    ]);
    expect(nearestWords('famlies', ['famly', 'families'])[0]).toBe('families');
    expect(nearestWords('segment', ['segmant', 'segments'], 1)).toEqual(['segmant']);
  });

  it('leave out what is much further than the nearest', () => {
    expect(nearestWords('subscriptoin', ['subscrabtoan', 'subscription'])).toEqual(['subscription']);
    expect(nearestWords('subscriptoin', ['subscrabtoan'])).toEqual(['subscrabtoan']);
  });

  it('compare letters of any script, in any Unicode form', () => {
    expect(nearestWords('ग्राहकों', ['ग्राहक'])).toEqual(['ग्राहक']);
    expect(nearestWords('CAFE\u0301', ['caf\u00e9', 'cafe'])).toEqual(['caf\u00e9']);
  });

  it('give each word once', () => {
    expect(nearestWords('familes', ['families', 'families'])).toEqual(['families']);
  });
});

describe('a finder asked too much', () => {
  it('goes on to know what is alike and what it was asked before, and gives up the rest', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `customer-${index}`);
    const finder = nearestFinder(ids);
    const first = finder.find('custmer-77');
    expect(first[0]).toBe('customer-77');
    let answered = 0;
    for (let index = 0; index < 20_000; index++) if (finder.find(`custmer-${index}`).length > 0) answered++;
    expect(answered).toBe(50);
    expect(finder.find('custmer-77')).toEqual(first);
    expect(finder.find('Customer_12345')).toEqual(['customer-12345']);
  });
});
