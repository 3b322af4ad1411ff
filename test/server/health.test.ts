import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH, type HealthResult, QUESTIONS, type QuestionsResult } from '../../src/protocol/canvas-health.ts';
import { LanguageClient } from './language-client.ts';

/* Over the built server, as our extension talks to it. */

const URI = 'untitled:readers.bmc';

let client: LanguageClient;

beforeAll(async () => {
  client = await LanguageClient.start({}, {});
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

const health = (uri = URI) => client.connection.sendRequest<HealthResult>(HEALTH, { uri });
const questions = (uri = URI) => client.connection.sendRequest<QuestionsResult>(QUESTIONS, { uri });

describe('the health of a canvas', () => {
  it('counts findings, open questions, and relationships that are told', async () => {
    await client.open(URI, 'segment readers "Readers"\nrelationship club "Club"\nchannel shop "Shop" { for reders }\n');
    const before = await health();
    expect(before?.findings.error).toBeGreaterThan(0);
    expect(before?.questions).toEqual({ open: 12, all: 12 });
    expect(before?.relationships).toBe(0);
  });

  it('is that of the newest text, right after a change', async () => {
    const text =
      'segment readers "Readers" { expects communities }\nrelationship club "Club" { with readers  type communities  motive retention }\n';
    const changed = client.change(URI, text);
    const now = await health();
    expect(now).toMatchObject({ findings: { error: 0 }, questions: { all: 12 }, relationships: 1 });
    expect(now?.questions.open).toBeLessThan(12);
    await changed;
  });

  it('is unknown where the canvas is not open', async () => {
    expect([await health('untitled:other.bmc'), await questions('untitled:other.bmc')]).toEqual([null, null]);
  });
});

it('gives the questions as a document to read, with what is open to tick', async () => {
  const text = await questions();
  expect(text).toMatch(/^# /);
  expect(text?.match(/^## /gm)).toHaveLength(12);
  expect(text).toMatch(/^- \[ \] /m);
});
