import { describe, expect, it } from 'vitest';
import { insert, replace } from '../../../src/edits/edit-facts.ts';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { applyEdits, compatible, mendUnambiguous } from '../../../src/rules/fixes/apply-fixes.ts';
import type { Fix } from '../../../src/rules/fixes/fix.ts';
import { unambiguous } from '../../../src/rules/fixes/fixer.ts';

const options = { catalogue: catalogueOf('en') };

const at = (character: number) => ({ line: 0, character });
const fix = (start: number, end: number): Fix => unambiguous('x', replace({ start: at(start), end: at(end) }, ''));

describe('mendUnambiguous', () => {
  it('does what needs no asking, also what this brings to light', () => {
    const text = 'relationship club “Club” {\n  with all\n  motive loyalty\n  type communities\n';
    const mended = mendUnambiguous(text, options);
    expect(mended).toMatchObject({
      text: 'relationship club "Club" {\n  with all\n  motive retention\n  type communities\n}\n',
      count: 3,
    });
    expect(applyEdits(new SourceText(text), mended.edits)).toBe(mended.text);
  });

  it('leaves alone what is a matter of choice', () => {
    const text = 'relationship club "Club" { type communities }\nsegment a "A"\n';
    expect(mendUnambiguous(text, options)).toEqual({ text, edits: [], count: 0, isUnread: false });
  });

  it('does nothing twice', () => {
    const { text } = mendUnambiguous('segment cost “Readers”\nchannel shop { for cost, cost', options);
    expect(mendUnambiguous(text, options)).toEqual({ text, edits: [], count: 0, isUnread: false });
  });

  it('leaves alone a text that could not be read as it stands', () => {
    const text = 'segment a “A \uFFFD”\n';
    expect(mendUnambiguous(text, options)).toEqual({ text, edits: [], count: 0, isUnread: true });
  });

  it('keeps a byte order mark and lines as on Windows', () => {
    const { text } = mendUnambiguous('\uFEFFsegment a “A”\r\nsegment b “B” { kind niche\r\n', options);
    expect(text).toBe('\uFEFFsegment a "A"\r\nsegment b "B" { kind niche }\r\n');
  });
});

describe('compatible', () => {
  const source = new SourceText('0123456789');
  const kept = (...fixes: Fix[]) => compatible(source, fixes).map((one) => fixes.indexOf(one));

  it('keeps fixes apart that share a place or touch', () => {
    expect(kept(fix(0, 3), fix(2, 5), fix(3, 4), fix(4, 5), fix(6, 8))).toEqual([0, 3, 4]);
  });

  it('takes a fix as a whole or not at all', () => {
    const both = unambiguous('x', insert(at(1), 'a'), insert(at(8), 'b'));
    expect(kept(fix(7, 9), both, fix(0, 2))).toEqual([0, 2]);
  });

  it('sees an insertion beside a stretch of the same fix', () => {
    const both = unambiguous('x', replace({ start: at(2), end: at(6) }, ''), insert(at(2), 'b'));
    expect(kept(both, fix(4, 5))).toEqual([0]);
  });
});
