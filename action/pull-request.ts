import { readFileSync } from 'node:fs';

/** What a review needs to know of a pull request. */
export interface PullRequest {
  readonly number: number;
  /** The repository that it is to go into, as `owner/name`. */
  readonly repository: string;
  /** The commit that it is compared with. */
  readonly base: string;
  /** Whether it comes from another repository: its run may then write nothing. */
  readonly isFork: boolean;
}

/** Reads the event that GitHub started the run with. Throws where it is about no pull request. */
export function readPullRequest({ GITHUB_EVENT_PATH = '' }: NodeJS.ProcessEnv = process.env): PullRequest {
  const { number, pull_request: pull, repository } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
  const base: unknown = pull?.base?.sha;
  const name: unknown = repository?.full_name;
  if (
    !Number.isInteger(number) ||
    typeof name !== 'string' ||
    typeof base !== 'string' ||
    !/^[0-9a-f]{40,64}$/.test(base)
  ) {
    throw new Error('This run was not started by a pull request.');
  }
  // A fork that was deleted meanwhile is one all the same.
  return { number, repository: name, base, isFork: pull.head?.repo?.full_name !== name };
}
