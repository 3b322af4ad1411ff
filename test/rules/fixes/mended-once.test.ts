import { expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { mendUnambiguous } from '../../../src/rules/fixes/apply-fixes.ts';

const options = { catalogue: catalogueOf('en') };

it.each([
  ['a typographic mark that takes in the rest of its line', 'segment s "S"\nchannel c "C" { for s” }'],
  ['a mark behind a brace too many', 'channel branch "Branch" { kind branch  for all { ”}'],
  ['a mark that is never closed', 'canvas {  stage grow "nnel branch { for all '],
])('mends once and for all: %s', (_, text) => {
  const { text: mended } = mendUnambiguous(text, options);
  expect(mendUnambiguous(mended, options).text).toBe(mended);
});

it('joins no id with the word before it', () => {
  const text = 'activity a "A" { for"Bakers" }\nresource bakers "Bakers"\n';
  expect(mendUnambiguous(text, options).text).not.toContain('forbakers');
});
