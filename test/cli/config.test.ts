import { chmodSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bmc, CLEAN, folderOf, WITH_ERROR } from './fake-io.ts';

const UNKNOWN = 'segment readers "Readers" { kind bookworm }\n';
const OFF = JSON.stringify({ rules: { 'reference/unknown': 'off' } });

const pathsIn = (out: string) =>
  (JSON.parse(out).files as { path: string; findings: { code: string }[] }[]).map(({ path, findings }) =>
    [path, ...findings.map(({ code }) => code)].join(' '),
  );
const check = async (folder: string, ...args: string[]) => {
  const outcome = await bmc(['check', '--format', 'json', ...args], { folder });
  return { ...outcome, files: pathsIn(outcome.out) };
};

describe('bmc check with a configuration', () => {
  it('heeds the nearest one alone', async () => {
    const folder = await folderOf({
      'bmc.config.json': OFF,
      'a.bmc': WITH_ERROR,
      'deep/er/b.bmc': WITH_ERROR,
      'own/bmc.config.json': JSON.stringify({ rules: { 'reference/unknown': 'warning' } }),
      'own/c.bmc': WITH_ERROR,
      'none/bmc.config.json': '{}',
      'none/d.bmc': WITH_ERROR,
    });
    const { code, files } = await check(folder);
    expect(files).toEqual(['a.bmc', 'deep/er/b.bmc', 'none/d.bmc reference/unknown', 'own/c.bmc reference/unknown']);
    expect(code).toBe(1);
    expect((await check(folder, 'own')).code).toBe(0);
  });

  it('knows the firm’s own words', async () => {
    const terms = { kind: { bookworm: { as: 'niche' } } };
    const folder = await folderOf({ 'bmc.config.json': JSON.stringify({ terms }), 'a.bmc': UNKNOWN });
    expect((await check(folder)).files).toEqual(['a.bmc']);
  });

  it('holds for the standard input by the current folder', async () => {
    const folder = await folderOf({ 'bmc.config.json': OFF });
    const outcome = await bmc(['check', '--format', 'json', '-'], { folder, stdin: WITH_ERROR });
    expect(pathsIn(outcome.out)).toEqual(['-']);
  });

  it('leaves out what it excludes, unless it is named itself', async () => {
    const exclude = JSON.stringify({ exclude: ['drafts', '**/*-old.bmc'] });
    const folder = await folderOf({
      'bmc.config.json': exclude,
      'a.bmc': CLEAN,
      'drafts/b.bmc': CLEAN,
      'c-old.bmc': CLEAN,
    });
    expect((await check(folder)).files).toEqual(['a.bmc']);
    expect((await check(folder, '*.bmc')).files).toEqual(['a.bmc']);
    expect((await check(folder, 'drafts')).files).toEqual([]);
    expect((await check(folder, '.', 'drafts/b.bmc')).files).toEqual(['a.bmc', 'drafts/b.bmc']);
    expect((await bmc(['render', '.'], { folder })).code).toBe(0);
  });

  it('reports its mistakes once, at their place', async () => {
    const config = '{\n  "rules": { "reference/unknwon": "off" }\n}\n';
    const folder = await folderOf({ 'bmc.config.json': config, 'a.bmc': CLEAN, 'b.bmc': CLEAN, 'x/c.bmc': CLEAN });
    expect((await check(folder)).files).toEqual(['bmc.config.json config/unknown-rule', 'a.bmc', 'b.bmc', 'x/c.bmc']);
    const { code, out } = await bmc(['check', 'b.bmc'], { folder });
    expect(out).toMatch(/^bmc\.config\.json:2:14 error .*Did you mean `reference\/unknown`\?/);
    expect(code).toBe(1);
    expect((await check(join(folder, 'x'))).files[0]).toBe('../bmc.config.json config/unknown-rule');
    for (const format of ['sarif', 'junit', 'github', 'gitlab', 'rdjsonl']) {
      expect((await bmc(['check', '--format', format], { folder })).out.match(/config\/unknown-rule/g)).not.toBeNull();
    }
  });

  it.each([
    ['not JSON', '{ "rules": ', 'config/not-json'],
    ['huge', `{ "exclude": [${'"x", '.repeat(300_000)}"x"] }`, 'config/too-large'],
    ['a cycle of words', '{ "terms": { "type": { "a": { "as": "b" }, "b": { "as": "a" } } } }', 'config/term-cycle'],
  ])('goes on without what is %s', async (_, config, code) => {
    const folder = await folderOf({ 'bmc.config.json': config, 'a.bmc': WITH_ERROR });
    const { files } = await check(folder);
    expect(files[0]).toContain(`bmc.config.json ${code}`);
    expect(files[1]).toBe('a.bmc reference/unknown');
  });

  it('tells of a folder of that name', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    await mkdir(join(folder, 'bmc.config.json'));
    const { code, files } = await check(folder);
    expect(files).toEqual(['bmc.config.json config/unreadable', 'a.bmc']);
    expect(code).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)('tells of a file that may not be read', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'bmc.config.json': OFF });
    chmodSync(join(folder, 'bmc.config.json'), 0);
    expect((await check(folder)).files).toEqual(['bmc.config.json config/unreadable', 'a.bmc']);
  });
});

describe('other commands', () => {
  it('draw with the firm’s own words, and tell of what is wrong with them', async () => {
    const config = JSON.stringify({ terms: { kind: { bookworm: { as: 'niche' }, x: {} } } });
    const folder = await folderOf({ 'bmc.config.json': config, 'a.bmc': UNKNOWN });
    const { code, err } = await bmc(['render', 'a.bmc'], { folder });
    expect(code).toBe(0);
    expect(err).toContain('config/missing-standard');
    expect(err).not.toContain('term/unknown');
  });

  it('ask with them', async () => {
    const canvas = 'segment s "S" { expects concierge }\nrelationship r "R" { with s  type concierge }\n';
    const config = JSON.stringify({ terms: { type: { concierge: { as: 'personal-assistance' } } } });
    const without = await bmc(['questions', 'a.bmc'], { folder: await folderOf({ 'a.bmc': canvas }) });
    const folder = await folderOf({ 'a.bmc': canvas, 'bmc.config.json': config });
    const asked = await bmc(['questions', 'a.bmc'], { folder });
    expect(asked.code).toBe(0);
    expect(asked.out).not.toBe(without.out);
  });
});
