import { describe, expect, it } from 'vitest';
import { readText } from '../../src/model/read-text.ts';

describe('readText', () => {
  const cases: readonly [string, string, string][] = [
    ['takes the quotation marks off', '"Families"', 'Families'],
    ['resolves escapes', String.raw`"a \"b\" \\ \n c"`, 'a "b" \\ \n c'],
    ['keeps an unknown escape as written', String.raw`"C:\temp"`, 'C:\\temp'],
    ['reads an unclosed text to its end', '"Fam', 'Fam'],
    ['does not take an escaped mark for the end', String.raw`"Fam\"`, 'Fam"'],
    ['reads a lone mark as an empty text', '"', ''],
    ['reads typographic marks', '“Families”', 'Families'],
    ['takes the shared indentation off a long text', '"""\n    a\n      b\n    c\n  """', 'a\n  b\nc'],
    ['reads a long text on one line', '"""a"""', 'a'],
    ['reads an unclosed long text', '"""\n  a\n', 'a'],
  ];
  for (const [name, source, text] of cases) it(name, () => expect(readText(source)).toBe(text));
});
