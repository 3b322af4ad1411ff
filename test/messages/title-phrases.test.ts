import { describe, expect, it } from 'vitest';
import { ALL_CATALOGUES } from '../../src/messages/catalogue.ts';

const LISTS = ALL_CATALOGUES.flatMap(({ language, titlePhrases }) =>
  Object.entries(titlePhrases).flatMap(([code, lists]) =>
    Object.entries<readonly string[]>({ ...lists }).map(([list, phrases]) => ({ language, code, list, phrases })),
  ),
);

describe.each(LISTS)('$list of $code, $language', ({ phrases }) => {
  it('are written as titles are read: words of letters in lower case, parted by single spaces', () => {
    expect(phrases.length).toBeGreaterThan(0);
    expect(phrases.filter((phrase) => !/^[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*$/u.test(phrase))).toEqual([]);
    expect(phrases.map((phrase) => phrase.normalize('NFC'))).toEqual(phrases);
  });

  it('stand there once', () => {
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });
});
