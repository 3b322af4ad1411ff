import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MARK } from '../../action/sticky-comment.ts';
import { type BuiltCommandLine, buildCommandLine } from '../cli/build-command-line.ts';
import { GitRepository } from '../support/git-repository.ts';
import { GitHubStandIn } from './github-stand-in.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action: { inputs: Record<string, { default?: string }>; runs: { steps: readonly Step[] } } = parse(
  readFileSync('action.yml', 'utf8'),
);
const BANK = readFileSync('examples/private-bank.bmc', 'utf8');
const LATER = BANK.replace('type      dedicated-personal-assistance', 'type      self-service');

let built: BuiltCommandLine;
beforeAll(async () => {
  built = await buildCommandLine(['cli', 'png']);
});
afterAll(() => built.remove());

let origin: GitRepository;
let clone: string;
let base: string;
let github: GitHubStandIn;
let api: string;
beforeEach(async () => {
  origin = new GitRepository();
  base = origin.write('bank.bmc', BANK).commit('A bank');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  origin.write('bank.bmc', LATER).write('tpe.bmc', 'relationship r "R" { tpe x }\n').commit('Self-service');
  const folder = mkdtempSync(join(tmpdir(), 'bmc-action-'));
  clone = join(folder, 'clone');
  // As GitHub's own checkout: one commit.
  origin.git('clone', '--quiet', '--depth=1', `file://${origin.folder}`, clone);
  github = new GitHubStandIn();
  api = await github.start();
});
afterEach(async () => {
  origin.dispose();
  rmSync(resolve(clone, '..'), { recursive: true });
  await github.stop();
});

/** Runs a step of the action as a runner would. */
async function run(id: string, inputs: Readonly<Record<string, string>> = {}, head = 'acme/canvases') {
  const step = action.runs.steps.find((each) => each.id === id);
  if (!step?.run) throw new Error(`No step ${id}`);
  const values = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']));
  const given: Record<string, string> = {
    ...values,
    token: 'secret',
    command: `${process.execPath}\n${built.main}`,
    ...inputs,
  };
  const event = join(clone, '..', 'event.json');
  writeFileSync(
    event,
    JSON.stringify({
      action: 'synchronize',
      number: 7,
      pull_request: {
        base: { sha: base, ref: 'main' },
        head: { repo: head === '' ? null : { full_name: head } },
        title: '$(id)',
      },
      repository: { full_name: 'acme/canvases' },
    }),
  );
  const files = { GITHUB_OUTPUT: join(clone, '..', 'output'), GITHUB_STEP_SUMMARY: join(clone, '..', 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const environment: Record<string, string> = {
    ...(process.env as Record<string, string>),
    ...files,
    GITHUB_ACTION_PATH: resolve('.'),
    GITHUB_EVENT_PATH: event,
    GITHUB_API_URL: api,
    RUNNER_TEMP: join(clone, '..'),
  };
  for (const [name, value] of Object.entries(step.env ?? {})) {
    environment[name] = value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => given[input] ?? '');
  }
  const shell = spawn('bash', ['-eo', 'pipefail', '-c', step.run], { cwd: clone, env: environment });
  let log = '';
  for (const stream of [shell.stdout, shell.stderr])
    stream.on('data', (piece) => {
      log += piece;
    });
  const code = await new Promise<number>((done) => shell.on('close', (ended) => done(ended ?? 1)));
  return {
    code,
    log,
    output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

describe('the action', () => {
  it('takes no input of anybody into a command, and every input that it uses is described', () => {
    for (const { run: script = '', env = {} } of action.runs.steps) {
      expect(script).not.toContain('${{');
      for (const value of Object.values(env)) {
        expect(Object.keys(action.inputs)).toContain(/^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1]);
      }
    }
  });

  it('annotates findings, fails for errors, and writes a file for code scanning where asked', async () => {
    const checked = await run('check', { sarif: 'true' });
    expect(checked.code).toBe(1);
    expect(checked.log).toMatch(/^::error file=tpe\.bmc,line=1,.*title=property\/unknown::/m);
    const [, file = ''] = /^sarif<<(?:.*)\n(.*)\n/m.exec(checked.output) ?? [];
    expect(JSON.parse(readFileSync(file, 'utf8')).runs[0].results.length).toBeGreaterThan(0);
    expect((await run('check', { 'fail-on': 'never' })).code).toBe(0);
    expect((await run('check', { paths: 'bank.bmc\n' })).log).not.toContain('tpe.bmc');
  });

  it('comments once, and keeps to that comment', async () => {
    github.comments.push({ id: 99, body: `${MARK} quoted by a person`, user: { type: 'User' } });
    const first = await run('review');
    expect(first.code).toBe(0);
    expect(first.summary).toContain('lost its only relationship that is personal');
    expect(github.comments).toHaveLength(2);
    expect(github.comments[1]?.body).toMatch(new RegExp(`^${MARK}\n## Canvases`));
    expect(github.comments[1]?.body).toContain('dedicated personal assistance');
    origin.write('bank.bmc', BANK).remove('tpe.bmc').commit('As it was');
    origin.git('-C', clone, 'fetch', '--quiet', '--depth=1', 'origin', 'main');
    origin.git('-C', clone, 'reset', '--quiet', '--hard', 'FETCH_HEAD');
    await run('review');
    expect(github.comments).toHaveLength(2);
    expect(github.comments[1]?.body).toContain('Nothing changed in meaning.');
    expect(github.comments[0]?.body).toContain('quoted by a person');
  });

  it.each([['somebody/canvases'], ['']])(
    'writes nothing for a fork (%j), and says so on the page of the run',
    async (head) => {
      const { code, log, summary } = await run('review', { pictures: 'pictures' }, head);
      expect(code).toBe(0);
      expect(log).toContain('::notice::The pull request comes from a fork');
      expect(summary).toContain('## Canvases');
      expect([github.comments.length, github.files.size]).toEqual([0, 0]);
    },
  );

  it('shows pictures of what changed, from a branch of their own that is begun once', async () => {
    for (const _ of [1, 2])
      expect((await run('review', { pictures: 'canvas-pictures' })).log).not.toContain('::warning::');
    expect([...github.branches]).toEqual(['main', 'canvas-pictures']);
    expect([...github.files.keys()]).toEqual(['/contents/7/0.png', '/contents/7/1.png']);
    const png = Buffer.from(github.files.get('/contents/7/0.png') ?? '', 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(/!\[\]\(https:\/\/raw\.example\/contents\/7\/0\.png\?\d+\)/);
  }, 120_000);

  it('goes on where the token may not write', async () => {
    github.forbidden = ['POST'];
    const { code, log } = await run('review');
    expect(code).toBe(0);
    expect(log).toContain('::warning::No comment is written. Give the job the permission pull-requests: write.');
  });
});
