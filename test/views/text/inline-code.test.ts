import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeSpans, inlineCode } from '../../../src/views/text/inline-code.ts';

describe('a message with words of the language in it', () => {
  it('keeps them as code, and shows all else literally', () => {
    expect(inlineCode('Change `service` to `self-service`, or *drop* it.')).toBe(
      'Change `service` to `self-service`, or \\*drop\\* it.',
    );
    expect(inlineCode('`a|b`')).toBe('\\`a\\|b\\`');
    expect(inlineCode('`<b>` and one')).toBe('\\`&lt;b&gt;\\` and one');
  });

  it('tells them apart', () => {
    expect(codeSpans('Write `via`.')).toEqual([
      { text: 'Write ', isCode: false },
      { text: 'via', isCode: true },
      { text: '.', isCode: false },
    ]);
  });

  it('lets no markup out of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '<', '|', '\\', '*', 'a', ' ', '\n', '!', '[') }), (text) => {
        const outside = inlineCode(text)
          .replaceAll(/\\./g, '')
          .replaceAll(/`[^`]*`/g, '');
        expect(outside).not.toMatch(/[`<|*[\n]/);
      }),
      { numRuns: 400 },
    );
  });
});
