import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitHubRefusal, gitHubFor } from './github-api.ts';
import { addSummary, notice, setOutput } from './outputs.ts';
import { type PullRequest, readPullRequest } from './pull-request.ts';
import { type Picture, pushPictures } from './push-pictures.ts';
import { runBmc } from './run-bmc.ts';
import { writeComment } from './sticky-comment.ts';

/** So many canvases are drawn in a comment. */
const MOST_PICTURES = 10;

/** Says what a pull request changes in canvases: on the page of the run, and in one comment where that is allowed. */
const { BMC_COMMENT, BMC_PICTURES = '', RUNNER_TEMP = '.' } = process.env;
const pull = readPullRequest();
fetchBase(pull);
const range = `${pull.base}..HEAD`;
const changes: { files: readonly { path: string; status: string }[] } = JSON.parse(
  await bmc('diff', range, '--format', 'json'),
);
const text = await bmc('diff', range, '--format', 'md');
const comment = `## Canvases\n\n${text}`;
addSummary(comment);
setOutput('comment', comment);

if (BMC_COMMENT === 'true' && pull.isFork) {
  notice(
    'notice',
    'The pull request comes from a fork, so that no comment is written: what changed is on the page of this run.',
  );
} else if (BMC_COMMENT === 'true') {
  const github = gitHubFor(process.env);
  try {
    const pictures = BMC_PICTURES === '' ? '' : await showPictures();
    await writeComment(github, pull, comment + pictures, changes.files.length > 0);
  } catch (error) {
    if (!(error instanceof GitHubRefusal)) throw error;
    notice('warning', `No comment is written. Give the job the permission pull-requests: write. (${error.message})`);
  }
}

/** What bmc prints. Throws where it could not do it. */
async function bmc(...args: readonly string[]): Promise<string> {
  const { code, out } = await runBmc(args);
  if (code !== 0) throw new Error(`bmc ${args[0]} ended with ${code}.`);
  return out;
}

/** A clone in a run holds one commit; the one to compare with is fetched. */
function fetchBase({ base }: PullRequest): void {
  const git = (...args: readonly string[]) => execFileSync('git', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    git('cat-file', '-e', `${base}^{commit}`);
  } catch {
    git('fetch', '--quiet', '--depth=1', 'origin', base);
  }
}

/** Draws what changed, puts the pictures on their branch, and gives the Markdown that shows them. */
async function showPictures(): Promise<string> {
  const drawn: Picture[] = [];
  for (const [index, { path, status }] of changes.files.slice(0, MOST_PICTURES).entries()) {
    if (status === 'removed') continue;
    const file = join(RUNNER_TEMP, `canvas-${index}.png`);
    const { code } = await runBmc([
      'render',
      '--view',
      'changes',
      '--against',
      pull.base,
      '--format',
      'png',
      '-o',
      file,
      '--',
      path,
    ]);
    if (code === 0) drawn.push({ path: `${pull.number}/${index}.png`, bytes: readFileSync(file) });
  }
  if (drawn.length === 0) return '';
  try {
    const addresses = await pushPictures(gitHubFor(process.env), pull.repository, BMC_PICTURES, drawn);
    return [...addresses.values()].map((address) => `\n![](${address}?${Date.now()})\n`).join('');
  } catch (error) {
    if (!(error instanceof GitHubRefusal)) throw error;
    notice('warning', `No pictures are shown. Give the job the permission contents: write. (${error.message})`);
    return '';
  }
}
