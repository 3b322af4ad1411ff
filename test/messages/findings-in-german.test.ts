import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf, textsOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { readConfig } from '../../src/project/config/read-config.ts';
import { check } from '../../src/rules/check.ts';
import { RULES } from '../../src/rules/registry.ts';

const ROOT = join(import.meta.dirname, '../fixtures/rules');
const FIRING = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /fires[a-z-]*\.(?:bmc|config)$/.test(path),
);
const [english, german] = [catalogueOf('en'), catalogueOf('de')];

/** What nobody is called in German texts, and the quotation marks of other languages. */
const FOREIGN = /[“”](?=\p{L})|\p{L}”|\b(?:Sie müssen|Ihre?[nmrs]?|du|dein\w*)\b/u;

/** What is said of a fixture in a language. */
function messagesOf(path: string, catalogue: typeof english): readonly { code: string; message: string }[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  if (path.endsWith('.config')) return readConfig(text, catalogue).findings;
  return check(readCanvas(text), { catalogue, fileExists: () => false });
}

describe.each(FIRING)('%s in German', (path) => {
  it('is told in other words than in English, of the same findings', () => {
    const [told, before] = [messagesOf(path, german), messagesOf(path, english)];
    expect(told.map(({ code }) => code)).toEqual(before.map(({ code }) => code));
    expect(told.filter(({ message }, at) => message === before[at]?.message)).toEqual([]);
  });

  it('calls the reader nothing, and quotes as German does', () => {
    const messages = messagesOf(path, german).map(({ message }) => message.replace(/`[^`]*`|„[^“]*“/gu, 'x'));
    expect(messages.filter((message) => FOREIGN.test(message))).toEqual([]);
    expect(messages.filter((message) => /undefined|\[object|\s{2}/.test(message))).toEqual([]);
  });
});

describe.each(RULES.map(({ code }) => code))('%s in German', (code) => {
  it('has its own summary and reason', () => {
    const [there, here] = [textsOf(english, code), textsOf(german, code)];
    for (const key of ['summary', 'reason'] as const) {
      expect(here[key]).not.toBe(there[key]);
      expect(here[key]).not.toMatch(FOREIGN);
    }
    expect(here.related === undefined).toBe(there.related === undefined);
  });
});
