import { describe, expect, it } from 'vitest';
import { madeBy, subjectOf } from '../../../src/extension/compare/commit-words.ts';
import { isCommit, isRevisionName, shortRef } from '../../../src/extension/compare/revision-names.ts';
import { compareTextsOf } from '../../../src/messages/editor-texts.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

describe('the name of a revision', () => {
  it.each(['HEAD', 'main', 'feature/über', 'HEAD~3', 'main^2', 'v1.2', 'HEAD@{1}', COMMIT])('can be %s', (name) => {
    expect(isRevisionName(name)).toBe(true);
  });

  it.each(['', '-p', '--output=x', 'HEAD:a.bmc', ':/fix', 'a b', 'a\nb', 'a\0b', 'ma*n', 'a?', 'a[b', 'a\\b'])(
    'cannot be %j',
    (name) => {
      expect(isRevisionName(name)).toBe(false);
    },
  );

  it('is short where it is a commit', () => {
    expect(shortRef(COMMIT)).toBe('0123456');
    expect(shortRef(`${COMMIT}^`)).toBe('0123456^');
    expect(shortRef(`${COMMIT}${COMMIT.slice(0, 24)}`)).toBe('0123456');
    expect(['main', 'deadbeef', `${COMMIT}x`].map(shortRef)).toEqual(['main', 'deadbeef', `${COMMIT}x`]);
  });

  it('means the same for ever where it is a commit', () => {
    expect([COMMIT, `${COMMIT}^`].map(isCommit)).toEqual([true, true]);
    expect(['HEAD', 'main', '0123456', `${COMMIT}~1`, `x${COMMIT}`].map(isCommit)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('what a commit tells', () => {
  it('is the first line of its message', () => {
    expect(subjectOf('\n  Add the portal \r\n\nBecause.')).toBe('Add the portal');
    expect(subjectOf('')).toBe('');
  });

  it('is who made it and when, as far as that is known', () => {
    const texts = compareTextsOf('en');
    const day = new Date(2026, 10, 21, 12);
    expect(madeBy('Ann', day, 'en', texts)).toBe('Ann · Nov 21, 2026');
    expect(madeBy('Ann', undefined, 'en', texts)).toBe('Ann');
    expect(madeBy(undefined, day, 'de', texts)).toBe('21.11.2026');
    expect(madeBy(undefined, undefined, 'en', texts)).toBe('');
  });
});
