import type { GitHub } from './github-api.ts';
import { GitHubRefusal } from './github-api.ts';

/** A picture that is to be shown in a comment. */
export interface Picture {
  /** Its path on the branch. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Puts pictures on a branch of their own, which is begun where it is not there; gives the address of each, by its path. */
export async function pushPictures(
  github: GitHub,
  repository: string,
  branch: string,
  pictures: readonly Picture[],
): Promise<ReadonlyMap<string, string>> {
  await beginBranch(github, repository, branch);
  const addresses = new Map<string, string>();
  for (const { path, bytes } of pictures) {
    const file = `/repos/${repository}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
    const sha = await shaOf(github, `${file}?ref=${encodeURIComponent(branch)}`);
    const { content } = await github<{ content: { download_url: string } }>('PUT', file, {
      message: `Picture of ${path}`,
      content: bytes.toString('base64'),
      branch,
      ...(sha === undefined ? {} : { sha }),
    });
    addresses.set(path, content.download_url);
  }
  return addresses;
}

/** A branch without a history, so that pictures never come into anybody's clone of the canvases' own. */
async function beginBranch(github: GitHub, repository: string, branch: string): Promise<void> {
  const repo = `/repos/${repository}`;
  const ref = await orMissing(github('GET', `${repo}/git/ref/heads/${encodeURIComponent(branch)}`));
  if (ref) return;
  const readme = {
    path: 'README.md',
    mode: '100644',
    type: 'blob',
    content: 'Pictures of canvases in pull requests.\n',
  };
  const tree = await github<{ sha: string }>('POST', `${repo}/git/trees`, { tree: [readme] });
  const commit = await github<{ sha: string }>('POST', `${repo}/git/commits`, {
    message: 'Begin',
    tree: tree.sha,
    parents: [],
  });
  await github('POST', `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: commit.sha });
}

async function shaOf(github: GitHub, path: string): Promise<string | undefined> {
  return (await orMissing(github<{ sha: string }>('GET', path)))?.sha;
}

async function orMissing<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  return answer.catch((error: unknown) => {
    if (error instanceof GitHubRefusal && error.status === 404) return undefined;
    throw error;
  });
}
