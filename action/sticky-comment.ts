import type { GitHub } from './github-api.ts';

/** Marks the one comment that is ours, so that it is found again; a reader does not see it. */
export const MARK = '<!-- business-model-canvas review -->';

/** GitHub takes no longer text. */
const LONGEST = 65_000;
const PAGE = 100;

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user?: { readonly type?: string };
}

/**
 * Writes the one comment of this action on a pull request: anew where there is none, else in its place. Where nothing
 * changed none is begun; one that is there says so.
 */
export async function writeComment(
  github: GitHub,
  { repository, number }: { readonly repository: string; readonly number: number },
  text: string,
  isWorthBeginning: boolean,
): Promise<void> {
  const path = `/repos/${repository}/issues`;
  const ours = await findComment(github, `${path}/${number}/comments`);
  const body = `${MARK}\n${cut(text)}`;
  if (ours) await github('PATCH', `${path}/comments/${ours.id}`, { body });
  else if (isWorthBeginning) await github('POST', `${path}/${number}/comments`, { body });
}

/** Somebody may quote our mark: only a bot's comment that begins with it is ours. */
async function findComment(github: GitHub, path: string): Promise<Comment | undefined> {
  for (let page = 1; ; page += 1) {
    const comments = await github<readonly Comment[]>('GET', `${path}?per_page=${PAGE}&page=${page}`);
    const ours = comments.find(({ body, user }) => user?.type === 'Bot' && body?.startsWith(MARK));
    if (ours || comments.length < PAGE) return ours;
  }
}

/** A text at the end of a line, where it is too long for a comment. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf('\n', LONGEST);
  return `${text.slice(0, end > 0 ? end : LONGEST)}\n\n… The rest is on the page of this run.`;
}
