import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GitRepository } from '../support/git-repository.ts';
import { type BuiltCommandLine, buildCommandLine } from './build-command-line.ts';
import { bmc, folderOf } from './fake-io.ts';

const BANK = readFileSync('examples/private-bank.bmc', 'utf8');
const swap = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

let repository: GitRepository;
beforeEach(() => {
  repository = new GitRepository();
  repository.write('bank.bmc', BANK).commit('A bank');
});
afterEach(() => repository.dispose());
const run = (...args: readonly string[]) => bmc(args, { folder: repository.folder });

describe('bmc git setup', () => {
  it('shows what it writes, writes it once, and takes all of it back', async () => {
    const config = () => repository.git('config', '--local', '--list');
    const attributes = () => readFileSync(join(repository.folder, '.git/info/attributes'), 'utf8');
    repository.write('.git/info/attributes', '*.png binary\n');
    const before = config();
    expect((await run('git', 'setup', '--dry-run')).out).toContain('merge.bmc.driver = bmc merge %O %A %B');
    expect([config(), attributes()]).toEqual([before, '*.png binary\n']);
    for (const _ of [1, 2]) expect((await run('git', 'setup')).code).toBe(0);
    expect(config().match(/^merge\.bmc\.driver=/gm)).toHaveLength(1);
    expect(attributes()).toMatch(/^\*\.png binary\n# .*\n\*\.bmc diff=bmc merge=bmc\n$/);
    expect((await run('git', 'setup', '--undo')).code).toBe(0);
    expect([config(), attributes()]).toEqual([before, '*.png binary\n']);
  });

  it('makes headings of changes name the note, and words of a name stay together', async () => {
    await run('git', 'setup');
    repository.write(
      'bank.bmc',
      swap(BANK, 'status    established', 'status    planned').replace('web', 'self-made-web'),
    );
    const diff = repository.git('diff', '--unified=0');
    expect(diff).toMatch(/^@@ .* @@ relationship banker "A named private banker"$/m);
    expect(repository.git('diff', '--word-diff')).toContain('{+self-made-web+}');
  });

  it.each([[['git']], [['git', 'stup']]])('says what %j lacks', async (args) => {
    expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringContaining('`bmc git setup`') });
  });
});

describe('bmc merge', () => {
  let built: BuiltCommandLine;
  beforeAll(async () => {
    built = await buildCommandLine(['cli']);
  });
  afterAll(() => built.remove());

  it('called by `git merge` brings two branches together that edit one note', async () => {
    const command = join(repository.folder, '.git', 'call bmc');
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${built.main}" "$@"\n`);
    chmodSync(command, 0o755);
    await run('git', 'setup', '--command', `'${command}'`);
    repository.git('switch', '--quiet', '-c', 'proposal');
    repository.write('bank.bmc', swap(BANK, 'retention, upselling', 'retention')).commit('No upselling');
    repository.git('switch', '--quiet', 'main');
    repository
      .write(
        'bank.bmc',
        swap(
          swap(BANK, 'retention, upselling', 'retention, upselling, referral'),
          '"A named private banker"',
          '"One banker"',
        ),
      )
      .commit('One');
    repository.git('merge', '--quiet', '--no-edit', 'proposal');
    const merged = readFileSync(join(repository.folder, 'bank.bmc'), 'utf8');
    expect(merged).toContain('retention, referral');
    expect(merged).toContain('"One banker"');
    expect(repository.git('status', '--porcelain', '--untracked-files=no')).toBe('');
  });

  it('marks what both changed, ends in 1, and writes our file whole', async () => {
    const folder = await folderOf({
      'base.bmc': BANK,
      'ours.bmc': swap(BANK, '1200', '1300'),
      'theirs.bmc': swap(BANK, '1200', '1400'),
    });
    const { code, out, err } = await bmc(
      ['merge', 'base.bmc', 'ours.bmc', 'theirs.bmc', '-o', 'ours.bmc', '--marker-size', '9', '--name', 'bank.bmc'],
      { folder },
    );
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('`bank.bmc` has one place');
    const text = readFileSync(join(folder, 'ours.bmc'), 'utf8');
    expect(text).toMatch(/^<{9} ours\n {2}size +1300\n={9}\n {2}size +1400\n>{9} theirs$/m);
  });

  it('merges line by line what is no canvas, as git does', async () => {
    const folder = await folderOf({
      'base.bmc': '"""\na\nb\nc\n',
      'ours.bmc': '"""\nA\nb\nc\n',
      'theirs.bmc': '"""\na\nb\nC\n',
    });
    const { code, out, err } = await bmc(['merge', 'base.bmc', 'ours.bmc', 'theirs.bmc'], { folder });
    expect(err).toContain('line by line');
    expect(out.split('\n').length).toBeGreaterThan(3);
    expect(code).toBe(out.includes('<<<<<<<') ? 1 : 0);
  });

  it('wants three files', async () => {
    expect(await run('merge', 'bank.bmc')).toMatchObject({ code: 2, err: expect.stringContaining('three files') });
  });
});

describe('bmc history', () => {
  it('says what each revision changed, under every name, and goes on to what the canvas grew out of', async () => {
    repository.write('seed.bmc', 'canvas "Seed"\nsegment s "Sons"\n').commit('A seed');
    const later = swap(BANK, 'dedicated-personal-assistance\n  motive', 'self-service\n  motive').replace(
      /^( *stage)/m,
      '  from "seed.bmc"\n$1',
    );
    repository.move('bank.bmc', 'the bank.bmc').write('the bank.bmc', later).commit('Self-service; a "new" name');
    repository.write('the bank.bmc', `// reworded\n${later}`).commit('Comments');
    const { code, out } = await run('history', 'the bank.bmc');
    expect(code).toBe(0);
    const heads = out.split('\n').filter((line) => /^\S/.test(line));
    expect(heads).toEqual([
      expect.stringMatching(/Ana Lyst Comments · Nothing changed in meaning\.$/),
      expect.stringMatching(/Ana Lyst Self-service; a "new" name · .*changed/),
      expect.stringMatching(/Ana Lyst A bank · a new canvas/),
      'grew out of seed.bmc',
      expect.stringMatching(/Ana Lyst A seed · a new canvas/),
    ]);
    expect(out).toContain('lost its only relationship that is personal');
    expect(
      (await run('history', 'the bank.bmc', '-n', '1')).out.split('\n').filter((line) => /Ana Lyst/.test(line)),
    ).toHaveLength(2);
    expect(JSON.parse((await run('history', 'the bank.bmc', '--format', 'json')).out).revisions).toHaveLength(4);
    expect((await run('history', 'the bank.bmc', '--format', 'md')).out).toContain('### 20');
  });

  it('ends where canvases grew out of each other, and never leaves the repository', async () => {
    repository.write('a.bmc', 'canvas "A" { from "b.bmc" }\n').write('b.bmc', 'canvas "B" { from "a.bmc" }\n');
    repository.write('c.bmc', 'canvas "C" { from "../../etc/passwd" }\n').commit();
    expect((await run('history', 'a.bmc')).out).toContain('grew out of b.bmc');
    expect((await run('history', 'c.bmc')).out).not.toContain('grew out of');
  });

  it('says so of a file that git does not know', async () => {
    repository.write('new.bmc', 'partner "P"\n');
    expect(await run('history', 'new.bmc')).toMatchObject({ code: 2, err: expect.stringContaining('Commit it first') });
  });
});
