import { expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { tellChanges } from '../../src/server/comparison-requests.ts';

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
