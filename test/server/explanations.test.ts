import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeInPath, EXPLAIN, type ExplainResult, explanationUri } from '../../src/protocol/explanations.ts';
import { LanguageClient } from './language-client.ts';

/* Over the built server, as our extension talks to it and as another editor does. */

const TRUST = 'segment a "A"\nrelationship r "Trust" { with a }\n';
const DOCUMENT = 'bmc-explain:/relationship/needs-type.md';

let extension: LanguageClient;
let other: LanguageClient;

beforeAll(async () => {
  [extension, other] = await Promise.all([
    LanguageClient.start({}, { showsExplanations: true }),
    LanguageClient.start(),
  ]);
});

afterAll(async () => {
  expect(await Promise.all([extension.stop(), other.stop()])).toEqual([0, 0]);
});

async function findingIn(client: LanguageClient) {
  const { diagnostics } = await client.open('untitled:trust.bmc', TRUST);
  return diagnostics.find(({ code }) => code === 'relationship/needs-type');
}

const explain = (code: string) => extension.connection.sendRequest<ExplainResult>(EXPLAIN, { code });

describe('the code of a finding', () => {
  it('leads to its explanation in an editor that shows those', async () => {
    expect((await findingIn(extension))?.codeDescription).toEqual({ href: DOCUMENT });
  });

  it('leads nowhere in another', async () => {
    const found = await findingIn(other);
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty('codeDescription');
  });

  it('is explained in Markdown on request', async () => {
    const markdown = await explain('relationship/needs-type');
    expect(markdown).toMatch(/^# relationship\/needs\\-type\n/);
    expect(markdown).toContain('## Wrong');
  });

  it.each(['relationship/needs-tpe', '__proto__', ''])('is not explained where it is none: %j', async (code) => {
    expect(await explain(code)).toBeNull();
  });
});

describe('the name of an explaining document', () => {
  it('holds the code', () => {
    expect(explanationUri('relationship/needs-type')).toBe(DOCUMENT);
    expect(codeInPath(new URL(DOCUMENT).pathname)).toBe('relationship/needs-type');
  });
});
