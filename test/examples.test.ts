import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../src/messages/catalogue.ts';
import { readCanvas } from '../src/model/lower.ts';
import { check } from '../src/rules/check.ts';
import { asClaims, readMarkers } from './support/read-markers.ts';

const FOLDER = join(import.meta.dirname, '../examples');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.bmc'));
const FULL_OF_SLIPS = 'with-findings.bmc';

const catalogue = catalogueOf('en');
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const claimsOf = (text: string) =>
  asClaims(check(readCanvas(text), { catalogue, fileExists: (path) => existsSync(join(FOLDER, path)) }));

it('has the examples that the README names', () => {
  const named = [...readFileSync(join(FOLDER, '../README.md'), 'utf8').matchAll(/\(examples\/([\w-]+\.bmc)\)/g)];
  expect(new Set(named.map((match) => match[1]))).toEqual(new Set(FILES));
});

describe.each(FILES)('%s', (file) => {
  const text = read(file);

  it('has exactly the findings that it marks', () => {
    expect(claimsOf(text)).toEqual(readMarkers(text));
  });

  it('has a title, and relationships to speak of', () => {
    const canvas = readCanvas(text);
    expect(canvas.title).toBeDefined();
    expect(canvas.byKeyword.get('relationship')?.length).toBeGreaterThan(2);
    if (file !== FULL_OF_SLIPS) expect(canvas.elements.filter(({ block }) => block).length).toBeGreaterThanOrEqual(20);
  });

  it('is worth opening: few findings, none of them a mistake', () => {
    if (file === FULL_OF_SLIPS) return;
    const canvas = readCanvas(text);
    const findings = check(canvas, { catalogue });
    expect(findings.length).toBeLessThanOrEqual(canvas.elements.length / 8);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

/** How the comments of the canvas full of slips say that each is mended: what is replaced, by what, which finding goes. */
const MENDS: readonly (readonly [string, string, string])[] = [
  ['  from      "studio-2024.bmc"\n', '', 'reference/missing-file'],
  ['type    automated-services', 'type    automated-services, communities', 'segment/expectation-unmet'],
  ['relieves  sik', 'relieves  sick', 'reference/unknown'],
  ['phase   purchase', 'phases  purchase', 'property/unknown'],
  ['motive  retention\n  via     app', 'motive  retention\n  via     hall', 'relationship/personal-needs-face-to-face'],
  ['"A month on trial" {', '"A month on trial" {\n  with    regulars', 'relationship/needs-segment'],
  ['answer" {', 'answer" {\n  type    dedicated-personal-assistance', 'relationship/needs-type'],
  ['  mode    personal\n', '', 'relationship/mode-contradicts-type'],
  ['loyalty\n', 'retention\n', 'term/alias'],
  ['via     letter', 'via     app', 'relationship/channel-misses-segment'],
  ['regulars firms', 'regulars, firms', 'syntax/missing-comma'],
  ['kind  servicefee', 'kind  service-fee', 'term/unknown'],
  ['coaches "Two rooms"', 'rooms "Two rooms"', 'name/duplicate'],
  ['activity cost', 'activity pricing-talks', 'name/reserved'],
  ['for regulars }', 'for back }', 'reference/wrong-kind'],
  ['118,000', '118000', 'amount/not-a-number'],
  ['hall  kind }', 'hall  kind fixed }', 'property/empty'],
  ['  phases awareness }', ' }', 'property/misplaced'],
  ['heat {', 'heat" {', 'syntax/unclosed-text'],
];

describe('the canvas full of slips', () => {
  const withoutMarkers = read(FULL_OF_SLIPS).replace(/^\s*\/\/ *[\^<].*\n/gm, '');
  const codesOf = (text: string) =>
    check(readCanvas(text), { catalogue, fileExists: () => false }).map(({ code }) => code);

  it('is mended one by one as its comments say, each mend taking its finding away and bringing no other', () => {
    let text = withoutMarkers;
    for (const [slip, mended, code] of MENDS) {
      expect(text.split(slip), slip).toHaveLength(2);
      const left: string[] = codesOf(text);
      expect(left).toContain(code);
      left.splice(left.indexOf(code), 1);
      text = text.replace(slip, mended);
      expect(codesOf(text), code).toEqual(left);
    }
    expect(codesOf(text)).toEqual(['canvas/block-empty']);
    expect(codesOf(`${text}partner "The climbing wall next door" { provides hall }\n`)).toEqual([]);
  });
});
