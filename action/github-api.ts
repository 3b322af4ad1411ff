/** Asks GitHub for something, or tells it something. Rejects with what it answered where it refused. */
export type GitHub = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>;

/** GitHub, as the run's token may use it. */
export function gitHubFor({ GITHUB_API_URL = 'https://api.github.com', BMC_TOKEN = '' }: NodeJS.ProcessEnv): GitHub {
  return async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${GITHUB_API_URL}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${BMC_TOKEN}`,
        'content-type': 'application/json',
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new GitHubRefusal(response.status, `${method} ${path}: ${response.status} ${text.slice(0, 200)}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  };
}

/** GitHub said no. */
export class GitHubRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
