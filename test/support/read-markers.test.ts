import { describe, expect, it } from 'vitest';
import { readMarkers } from './read-markers.ts';

describe('readMarkers', () => {
  it('reads what stands below a line, several markers in a row', () => {
    const text = [
      'segment a "A" { kind x }',
      '//      ^ name/duplicate error',
      '//                   ^ term/unknown error',
    ];
    expect(readMarkers(text.join('\n'))).toEqual(['0:21-22 error term/unknown', '0:8-9 error name/duplicate']);
  });

  it('reads arrows from the beginning of a line', () => {
    expect(readMarkers('segment\n// <------- name/missing error')).toEqual(['0:0-7 error name/missing']);
    expect(readMarkers(' segment\n// <~------- name/missing error')).toEqual(['0:1-8 error name/missing']);
    expect(readMarkers('x\n// < file/too-large error')).toEqual(['0:0-0 error file/too-large']);
  });

  it('takes other comments for what they are', () => {
    expect(readMarkers('segment a // ^^ a note\n/* ^^ */\n// relationship/needs-type warning')).toEqual([]);
  });

  it.each([
    ['nothing above', '// <-- name/missing error'],
    ['no code', 'segment\n// ^^'],
    ['an unknown code', 'segment\n// ^^ name/odd error'],
    ['an unknown severity', 'segment\n// ^^ name/missing grave'],
    ['no severity', 'segment\n// ^^ name/missing'],
    ['more than the line has', 'segment\n// ^^^^^ name/missing error'],
    ['a second marker alike', 'segment\n// ^^ name/missing error\n// ^^ name/missing error'],
    ['text behind it', 'segment\n// ^^ name/missing error today'],
  ])('rejects %s', (_, text) => {
    expect(() => readMarkers(text)).toThrow(/^line \d+: /);
  });
});
