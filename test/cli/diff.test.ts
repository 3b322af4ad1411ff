import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitRepository } from '../support/git-repository.ts';
import { bmc, folderOf } from './fake-io.ts';

const BANK = readFileSync('examples/private-bank.bmc', 'utf8');
const LATER = BANK.replace('type      dedicated-personal-assistance', 'type      self-service');
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync('schemas/bmc.diff.schema.json', 'utf8')));

describe('bmc diff of two files', () => {
  it('says what changed and what that means', async () => {
    expect(LATER).not.toBe(BANK);
    const folder = await folderOf({ 'old.bmc': BANK, 'new.bmc': LATER });
    const { code, out, err } = await bmc(['diff', 'old.bmc', 'new.bmc'], { folder });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('“Wealthy families” lost its only relationship that is personal.');
    expect(out).toContain('type: dedicated personal assistance → self-service');
    expect(out).toContain('(relationship/service-contradicts-type');
  });

  it('says so in the words of another language', async () => {
    const folder = await folderOf({ 'old.bmc': BANK, 'new.bmc': LATER });
    const { out } = await bmc(['diff', 'old.bmc', 'new.bmc', '--lang', 'de'], { folder });
    expect(out).toContain('Was das bedeutet');
    expect(out).toContain('„Wealthy families“');
  });

  it('ends in 1 for a difference only where asked, and says that layout is none', async () => {
    const folder = await folderOf({
      'a.bmc': BANK,
      'b.bmc': LATER,
      'c.bmc': `// later\n${BANK.replaceAll('  ', '    ')}`,
    });
    expect((await bmc(['diff', 'a.bmc', 'b.bmc'], { folder })).code).toBe(0);
    expect((await bmc(['diff', 'a.bmc', 'b.bmc', '--exit-code'], { folder })).code).toBe(1);
    const same = await bmc(['diff', 'a.bmc', 'c.bmc', '--exit-code'], { folder });
    expect(same).toEqual({ code: 0, out: '', err: 'Nothing changed in meaning.\n' });
  });

  it('writes JSON that its schema takes, and Markdown that holds no markup of the texts', async () => {
    const hostile = 'partner "<script>alert(1)</script> | x" { note "`a` [b](http://c) \u001b[31m" }\n';
    const folder = await folderOf({
      'a.bmc': BANK,
      'b.bmc': LATER + hostile,
      'c.bmc': 'relationship banker "B" { via x type y, z }',
    });
    for (const [old, now] of [
      ['a.bmc', 'b.bmc'],
      ['b.bmc', 'a.bmc'],
      ['a.bmc', 'c.bmc'],
    ] as const) {
      const { out } = await bmc(['diff', old, now, '--format', 'json'], { folder });
      validate(JSON.parse(out));
      expect(validate.errors).toBeNull();
    }
    const { out } = await bmc(['diff', 'a.bmc', 'b.bmc', '--format', 'md'], { folder });
    expect(out).not.toContain('<script');
    expect(out).not.toContain('\u001b');
    expect(out).toMatch(/^\| \+ \*\*&lt;script&gt;/m);
  });

  it('tells of a text that is no canvas which one that is, and shows the other', async () => {
    const folder = await folderOf({ 'a.bmc': BANK, 'b.bmc': '\0\0PNG' });
    const { code, out } = await bmc(['diff', 'a.bmc', 'b.bmc'], { folder });
    expect(code).toBe(0);
    expect(out).toContain('The later text cannot be read as a canvas');
    expect(out).toContain('− Custodian bank');
  });

  it('reads one side from the standard input', async () => {
    const folder = await folderOf({ 'a.bmc': BANK });
    const { out } = await bmc(['diff', 'a.bmc', '-'], { folder, stdin: LATER });
    expect(out).toMatch(/^- · 1 changed/);
    expect((await bmc(['diff', '-', '-'], { folder })).code).toBe(2);
  });
});

describe('bmc diff of revisions', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = new GitRepository();
    repository.write('plans/bank.bmc', BANK).commit('begin');
  });
  afterEach(() => repository.dispose());
  const diff = (...args: readonly string[]) => bmc(['diff', ...args], { folder: repository.folder });

  it('compares the files with the last commit, and one of them alone', async () => {
    repository.write('plans/bank.bmc', LATER).write('other.bmc', 'partner "P"\n');
    const all = await diff();
    expect(all.out).toMatch(/^other\.bmc · a new canvas · 1 new/);
    expect(all.out).toMatch(/^plans\/bank\.bmc · 1 changed/m);
    expect((await diff('plans/bank.bmc')).out).not.toContain('other.bmc');
    expect((await diff('HEAD', '--', 'plans')).out).not.toContain('other.bmc');
    expect((await diff('HEAD', 'plans/bank.bmc')).out).toContain('type: dedicated personal assistance → self-service');
    expect((await diff('plans/bank.bmc', 'HEAD')).out).toContain('type: self-service → dedicated personal assistance');
  });

  it('compares two revisions, a range, and what a branch did', async () => {
    repository.git('switch', '--quiet', '-c', 'proposal');
    repository.write('plans/bank.bmc', LATER).commit('self-service');
    repository.git('switch', '--quiet', 'main');
    repository.write('plans/bank.bmc', BANK.replace('Custodian bank', 'Vault')).commit('vault');
    for (const args of [['main~1', 'proposal'], ['main~1..proposal'], ['main...proposal']]) {
      const { out } = await diff(...args);
      expect(out).toMatch(/self-service/);
      expect(out).not.toMatch(/Vault/);
    }
    expect((await diff('main..proposal')).out).toMatch(/Vault/);
  });

  it('tells of canvases that are new, gone and renamed', async () => {
    repository.write('gone.bmc', 'partner "Gone"\n').commit();
    repository.remove('gone.bmc').move('plans/bank.bmc', 'plans/die Bank.bmc').commit();
    const { out } = await diff('HEAD~1..HEAD');
    expect(out).toMatch(/^gone\.bmc · this canvas is gone · 1 gone/m);
    expect(out).toMatch(/^plans\/die Bank\.bmc · was plans\/bank\.bmc · Nothing changed in meaning\./m);
  });

  it.each([
    [['nowhere'], 'There is neither a file nor a revision `nowhere`'],
    [['main..nowhere'], '`nowhere`'],
    [['--', '--help'], ''],
    [['a', 'b', 'c'], '`diff` compares two states, not 3'],
  ])('says of %j what is wrong', async (args, message) => {
    const { code, err } = await diff(...args);
    expect(err).toContain(message);
    expect(code).toBe(message === '' ? 0 : 2);
  });

  it('says so where there is no repository', async () => {
    const folder = await folderOf({ 'a.bmc': BANK });
    const { code, err } = await bmc(['diff'], { folder });
    expect([code, err]).toEqual([2, expect.stringContaining('no git repository')]);
  });
});
