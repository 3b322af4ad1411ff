import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { readCanvas } from '../../src/model/lower.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { selectionRange } from '../../src/server/selection-ranges/selection-ranges.ts';

/** What a selection grows to from the mark `|`, step by step. */
function steps(marked: string): readonly string[] {
  const source = new SourceText(marked.replace('|', ''));
  const position = source.positionAt(marked.indexOf('|'));
  const told: string[] = [];
  let step: SelectionRange | undefined = selectionRange(readCanvas(source.text), source, position);
  while (step) {
    told.push(source.slice(step.range));
    step = step.parent;
  }
  return told;
}

describe('selection ranges', () => {
  it('grow from the word over list, fact and facts to the element and the file', () => {
    expect(steps('segment s "S"\nchannel c "C" { kind web  for a-|1, b }')).toEqual([
      'a-1',
      'a-1, b',
      'for a-1, b',
      'kind web  for a-1, b',
      'channel c "C" { kind web  for a-1, b }',
      'segment s "S"\nchannel c "C" { kind web  for a-1, b }',
    ]);
  });

  it('grow inside of texts, and over the parts of a need', () => {
    expect(steps('segment s "S" { pain fees high "Hidden fe|es" }\n')).toEqual([
      'fees',
      'Hidden fees',
      '"Hidden fees"',
      'fees high "Hidden fees"',
      'pain fees high "Hidden fees"',
      'segment s "S" { pain fees high "Hidden fees" }',
      'segment s "S" { pain fees high "Hidden fees" }\n',
    ]);
    expect(steps('segment s "Wealthy fam|ilies"')).toEqual([
      'families',
      'Wealthy families',
      '"Wealthy families"',
      'segment s "Wealthy families"',
    ]);
  });

  it('grow over a comment', () => {
    expect(steps('segment s "S" {\n  // what | we know\n}')).toEqual([
      '// what  we know',
      'segment s "S" {\n  // what  we know\n}',
    ]);
  });

  it('work on half-written text', () => {
    expect(steps('relationship r {\n  with a, |')).toEqual(['relationship r {\n  with a, ']);
    expect(steps('relationship r {\n  with a|')).toEqual(['a', 'with a', 'relationship r {\n  with a']);
    expect(steps('|')).toEqual(['']);
    expect(steps('what |{ "')).toContain('what { "');
  });

  it('always hold the position and the step before', () => {
    const text = 'canvas "C" { story segment, a }\nsegment a “A” { job j """x\ny""" size 1..2 }\n}} relieves /* a';
    for (let offset = 0; offset <= text.length; offset += 1) {
      const told = steps(`${text.slice(0, offset)}|${text.slice(offset)}`);
      for (const [at, step] of told.entries()) {
        if (at > 0) expect(step.length).toBeGreaterThan(told[at - 1]!.length);
        if (at > 0) expect(step).toContain(told[at - 1]);
      }
    }
  });
});
