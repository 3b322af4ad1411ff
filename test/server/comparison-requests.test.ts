import { expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { compareCanvases } from '../../src/model/comparison/compare-canvases.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { tellChanges } from '../../src/server/comparison-requests.ts';
import { taxonomyIn } from '../../src/taxonomy/taxonomy-in.ts';
import { changesContent } from '../../src/views/changes/changes-content.ts';

const BANK = `canvas "Bank" { from "kiosk.bmc" }
segment families "Families"
relationship banker "A banker" { with families  type dedicated-personal-assistance }
`;

const tell = (before: string, after: string, language = 'en') => tellChanges({ before, after }, catalogueOf(language));

it('tells how much changed, and what of it matters most', () => {
  const { words } = tell(BANK, BANK.replace(/relationship.*\n/, ''));
  expect(words).toMatch(/^1 gone · .*Families.*relationship/);
  expect(tell(BANK, BANK.replace(/relationship.*\n/, ''), 'de').words).not.toBe(words);
});

it('counts as the picture of the same step does, which tells of the header apart', () => {
  const after = BANK.replace('"Bank"', '"Bank of Bern"').replace('"Families"', '"Wealthy families"');
  const taxonomy = taxonomyIn(catalogueOf('en'));
  const comparison = compareCanvases(readCanvas(BANK, taxonomy), readCanvas(after, taxonomy));
  const compared = { comparison, findings: { introduced: [], resolved: [] }, taxonomy };
  const { head } = changesContent(compared, 'both', catalogueOf('en'));
  expect(head.signs.map(({ words }) => words)).toEqual(['1\u00a0note says something else']);
  expect(tell(BANK, after).words).toMatch(/^1 changed, canvas as a whole changed/);
  expect(tell(BANK, BANK.replace('"Bank"', '"Bern"')).words).toMatch(/^canvas as a whole changed/);
  expect(tell('', BANK).words).toMatch(/^2 new(?: ·|$)/);
  expect(tell('', 'canvas "Bank" {}').words).toBe('canvas as a whole changed');
});

it('says that nothing changed where only the layout did', () => {
  expect(tell(BANK, `// A comment.\n${BANK.replaceAll('  ', '\n  ')}`).words).toBe('Nothing changed in meaning.');
});

it('names the file that the later text grew out of', () => {
  expect(tell('', BANK).from).toBe('kiosk.bmc');
  expect(tell(BANK, 'segment a "A"').from).toBeUndefined();
  expect(tell('', 'canvas "Bank" { from "" }').from).toBeUndefined();
});

it('takes any texts', () => {
  expect(tell('\0 {{{', 'relationship {"""').words).not.toBe('');
});
