import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchange, type Piece, wordPieces } from '../../../src/views/review/word-pieces.ts';

/** `[-gone-]`, `{+new+}`, and what stayed. */
const told = (pieces: readonly Piece[]) =>
  pieces.map(({ mark, text }) => (mark === 'same' ? text : mark === 'added' ? `{+${text}+}` : `[-${text}-]`)).join('');

describe('what differs between two texts, word by word', () => {
  it.each([
    ['A named banker', 'A named private banker', 'A named {+private +}banker'],
    ['The years, the early days', 'The years, later ones', 'The years, [-the early days-]{+later ones+}'],
    [
      'Twelve of twenty families did so',
      'Twelve of thirty families did',
      'Twelve of [-twenty-]{+thirty+} families did[- so-]',
    ],
    ['Something', 'Another thing altogether', '[-Something-]{+Another thing altogether+}'],
    ['a b c d e f g it', 'p q r s t u v it', '[-a b c d e f g it-]{+p q r s t u v it+}'],
  ])('%s → %s', (before, after, expected) => {
    expect(told(wordPieces(before, after))).toBe(expected);
  });

  it('loses no word of either text', () => {
    const texts = fc.array(fc.constantFrom('a', 'the', 'bank', 'family', ',', ' ', '  ', '富裕', '–'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [before, after] = [one.join(' '), other.join(' ')];
        const pieces = wordPieces(before, after);
        const without = (mark: Piece['mark']) =>
          pieces.flatMap((piece) => (piece.mark === mark ? [] : piece.text)).join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
      { numRuns: 300 },
    );
  });

  it('tells words apart by spaces where a browser knows no others', () => {
    const { Segmenter } = Intl;
    try {
      Reflect.deleteProperty(Intl, 'Segmenter');
      expect(told(wordPieces('a bank for families', 'a bank for all families'))).toBe('a bank for {+all +}families');
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  it('puts a sign between what was and what is', () => {
    expect(told(exchange(wordPieces('one', 'two'), ' → '))).toBe('[-one-] → {+two+}');
    expect(told(exchange(wordPieces('all of one', 'all of two'), ' → '))).toBe('all of [-one-] {+two+}');
  });
});
