import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMAT_NAMES } from '../../src/formats/format-names.ts';
import { GitRepository } from '../support/git-repository.ts';
import { bmc, folderOf } from './fake-io.ts';

const BANK = readFileSync('examples/private-bank.bmc', 'utf8');
const LATER = BANK.replace('type      dedicated-personal-assistance', 'type      self-service');

const marks = (svg: string) => [...svg.matchAll(/data-change="(\w+)"/g)].map(([, sign]) => sign);

describe('bmc render --view changes', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = new GitRepository();
  });
  afterEach(() => repository.dispose());

  it('draws what changed since the last commit, or a revision', async () => {
    repository.write('a b/"bank".bmc', BANK).commit();
    repository.write('a b/"bank".bmc', LATER);
    const { folder } = repository;
    const since = await bmc(['render', 'a b/"bank".bmc', '--view', 'changes'], { folder });
    expect([since.code, since.err]).toEqual([0, '']);
    expect(since.out).toContain('compared with the last commit');
    expect(marks(since.out)).toEqual(['changed']);
    repository.commit();
    const same = await bmc(['render', 'a b/"bank".bmc', '--view', 'changes'], { folder });
    expect(same.out).toContain('Nothing changed in meaning.');
    const revision = await bmc(['render', 'a b/"bank".bmc', '--against', 'HEAD~1'], { folder });
    expect(revision.out).toContain('compared with HEAD~1');
    expect(marks(revision.out)).toEqual(['changed']);
  });

  it('takes a new canvas as new, and one without a commit yet', async () => {
    repository.write('bank.bmc', 'segment a "A"');
    const { out } = await bmc(['render', 'bank.bmc', '--view', 'changes'], { folder: repository.folder });
    expect(marks(out)).toEqual(['added']);
  });

  it('makes a file of every format against another file, without git', async () => {
    const folder = await folderOf({ 'old.bmc': BANK, 'new.bmc': LATER });
    for (const format of FORMAT_NAMES) {
      const run = await bmc(['render', 'new.bmc', '--against', 'old.bmc', '--format', format], { folder });
      expect([format, run.code, run.err]).toEqual([format, 0, '']);
      expect(run.out.length).toBeGreaterThan(500);
    }
    const { out } = await bmc(['render', '-', '--against', 'old.bmc'], { folder, stdin: LATER });
    expect(marks(out)).toEqual(['changed']);
  });

  it('says what is in the way', async () => {
    const folder = await folderOf({ 'bank.bmc': BANK });
    for (const [args, words] of [
      [['bank.bmc', '--view', 'fit', '--against', 'HEAD'], 'Only changes are against something'],
      [['-', '--view', 'changes'], 'The standard input has no earlier revision'],
      [['bank.bmc', '--view', 'changes'], 'git'],
    ] as const) {
      const run = await bmc(['render', ...args], { folder, stdin: BANK });
      expect([run.code, run.out]).toEqual([2, '']);
      expect(run.err).toContain(words);
    }
    repository.write('bank.bmc', BANK).commit();
    const unknown = await bmc(['render', 'bank.bmc', '--against', '--output=x'], { folder: repository.folder });
    expect([unknown.code, unknown.out]).toEqual([2, '']);
  });

  it('says which side is no canvas, and draws the other', async () => {
    const folder = await folderOf({ 'old.bmc': 'PNG\0\0', 'new.bmc': BANK });
    const { code, out } = await bmc(['render', 'new.bmc', '--against', 'old.bmc'], { folder });
    expect(code).toBe(0);
    expect(out).toContain('The earlier text cannot be read as a canvas');
    expect(marks(out)).toEqual([]);
  });
});

describe('bmc diff as pictures', () => {
  it('draws two files as one', async () => {
    const folder = await folderOf({ 'old.bmc': BANK, 'new.bmc': LATER, 'same.bmc': BANK });
    const { code, err, out } = await bmc(['diff', 'old.bmc', 'new.bmc', '--format', 'svg'], { folder });
    expect([code, err, marks(out)]).toEqual([0, '', ['changed']]);
    expect(out).toContain('compared with old.bmc');
    const same = await bmc(['diff', 'old.bmc', 'same.bmc', '--format', 'svg'], { folder });
    expect(same).toEqual({ code: 0, out: '', err: 'Nothing changed in meaning.\n' });
  });

  it('puts several canvases on one page, and only one into a picture', async () => {
    const repository = new GitRepository();
    try {
      repository.write('one.bmc', BANK).write('two <b>.bmc', BANK).write('three.bmc', BANK).commit();
      repository.write('one.bmc', LATER).write('two <b>.bmc', LATER);
      const { folder } = repository;
      const { code, out } = await bmc(['diff', '--format', 'html'], { folder });
      expect(code).toBe(0);
      expect(out.match(/<h2>[^<]*/g)).toHaveLength(2);
      expect(out).toContain('two &lt;b&gt;.bmc');
      expect(out).not.toContain('<script');
      const ids = [...out.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const picture = await bmc(['diff', '--format', 'svg'], { folder });
      expect([picture.code, picture.out]).toEqual([2, '']);
      expect(picture.err).toContain('More than one canvas differs');
      expect(marks((await bmc(['diff', '--format', 'svg', '--', 'one.bmc'], { folder })).out)).toEqual(['changed']);
    } finally {
      repository.dispose();
    }
  });
});
