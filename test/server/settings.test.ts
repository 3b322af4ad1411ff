import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CompletionRequest, HoverRequest } from 'vscode-languageserver-protocol/node';
import { CONFIG_NAME } from '../../src/project/config/config.ts';
import {
  CONFIG_FILE,
  FILES_EXIST,
  type FilesExistParams,
  SETTINGS,
  SETTINGS_CHANGED,
  type SettingsParams,
  type SettingsResult,
} from '../../src/protocol/settings.ts';
import { LanguageClient } from './language-client.ts';

const CONFIG = 'file:///work%20space/bmc.config.json';
const CANVAS = 'file:///work%20space/plans/caf%C3%A9.bmc';
const TEXT = 'segment readers "Readers" { kind bookworm }\n';
const WORDS = { terms: { kind: { bookworm: { as: 'niche', label: 'Bookworms' } } } };

let client: LanguageClient;
let answer: SettingsResult | Promise<SettingsResult>;
let files: ReadonlySet<string>;
let asked: string[];
let isOpen = false;

beforeAll(async () => {
  client = await LanguageClient.start({}, { tellsSettings: true });
  client.connection.onRequest(SETTINGS, ({ uri }: SettingsParams) => {
    asked.push(uri);
    return uri.endsWith('other.bmc') ? later(answer) : answer;
  });
  client.connection.onRequest(FILES_EXIST, async ({ paths }: FilesExistParams) => {
    // Long enough for something else to happen meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return paths.map((path) => (path.startsWith('..') ? null : files.has(path)));
  });
});
afterAll(() => client.stop());

/** The answer, a while after others. */
async function later(result: SettingsResult | Promise<SettingsResult>): Promise<SettingsResult> {
  await new Promise((resolve) => setTimeout(resolve, 15));
  return result;
}

const config = (content: unknown): SettingsResult => ({ config: { uri: CONFIG, text: JSON.stringify(content) } });
const codesOf = ({ diagnostics }: { diagnostics: readonly { code?: unknown }[] }) =>
  diagnostics.map(({ code }) => code);
const open = async (text = TEXT) => {
  isOpen = true;
  return codesOf(await client.open(CANVAS, text));
};

beforeEach(() => {
  answer = {};
  files = new Set();
  asked = [];
  isOpen = false;
  return async () => {
    if (!isOpen) return;
    const published = client.published(CANVAS);
    await client.close(CANVAS);
    await published;
  };
});

/** Tells the server that things changed; gives the next findings of a document. */
async function change(to: SettingsResult, uri = CANVAS) {
  answer = to;
  const published = client.published(uri);
  await client.connection.sendNotification(SETTINGS_CHANGED);
  return codesOf(await published);
}

it('is asked for the file by the name that the command line reads', () => {
  expect(CONFIG_FILE).toBe(CONFIG_NAME);
});

describe('a canvas under a configuration', () => {
  it('has its first findings by it', async () => {
    answer = config(WORDS);
    expect(await open()).toEqual([]);
    expect(asked).toEqual([CANVAS]);
  });

  it('is checked anew when it changes, comes and goes', async () => {
    expect(await open()).toEqual(['term/unknown']);
    expect(await change(config(WORDS))).toEqual([]);
    expect(await change(config({ rules: { 'term/unknown': 'off' } }))).toEqual([]);
    expect(await change(config({ rules: { 'term/unknown': 'information' } }))).toEqual(['term/unknown']);
    expect(client.latest(CANVAS)?.diagnostics[0]?.severity).toBe(3);
    expect(await change({})).toEqual(['term/unknown']);
    expect(client.latest(CANVAS)?.diagnostics[0]?.severity).toBe(1);
  });

  it('has no findings where it is left out', async () => {
    answer = config({ exclude: ['plans/café.bmc'] });
    expect(await open()).toEqual([]);
    expect(await change(config({ exclude: ['café.bmc'] }))).toEqual(['term/unknown']);
  });

  it('is completed and explained with the firm’s own words', async () => {
    answer = config(WORDS);
    await open();
    const at = { textDocument: { uri: CANVAS }, position: { line: 0, character: 34 } };
    const list = await client.connection.sendRequest(CompletionRequest.type, at);
    const items = Array.isArray(list) ? list : (list?.items ?? []);
    expect(items.find(({ label }) => label === 'bookworm')?.detail).toBe('Bookworms');
    const hover = await client.connection.sendRequest(HoverRequest.type, at);
    expect(JSON.stringify(hover)).toContain('**Bookworms**');
  });
});

describe('the editor’s own setting', () => {
  it('sets severities underneath the file', async () => {
    answer = { rules: { 'term/unknown': 'off' } };
    expect(await open()).toEqual([]);
    expect(
      await change({ ...config({ rules: { 'term/unknown': 'warning' } }), rules: { 'term/unknown': 'off' } }),
    ).toEqual(['term/unknown']);
    expect(await change({ rules: { 'term/unknown': 'off' } })).toEqual([]);
  });

  it.each([7, null, ['off'], { 'term/unknown': 'loud' }, { nonsense: 'off' }])(
    'may hold anything: %j',
    async (rules) => {
      answer = { rules };
      expect(await open()).toEqual(['term/unknown']);
    },
  );
});

describe('the findings of a configuration', () => {
  it('stand in it for as long as a canvas under it is open', async () => {
    const published = client.published(CONFIG);
    answer = config({ rules: { nonsense: 'off' } });
    await open();
    expect((await published).diagnostics).toMatchObject([
      { code: 'config/unknown-rule', range: { start: { line: 0, character: 10 } } },
    ]);
    const mended = client.published(CONFIG);
    await change(config({ rules: { 'term/unknown': 'off' } }));
    expect(codesOf(await mended)).toEqual([]);
    const broken = client.published(CONFIG);
    await change({ config: { uri: CONFIG, text: '{' } });
    expect(codesOf(await broken)).toEqual(['config/not-json']);
    const gone = client.published(CONFIG);
    await client.close(CANVAS);
    expect(codesOf(await gone)).toEqual([]);
    await client.open(CANVAS, TEXT);
  });

  it('tell of a file that cannot be read', async () => {
    const published = client.published(CONFIG);
    answer = { config: { uri: CONFIG } };
    expect(await open()).toEqual(['term/unknown']);
    expect(codesOf(await published)).toEqual(['config/unreadable']);
  });
});

describe('files that a canvas names', () => {
  const evolved = (path: string) => `canvas "A" { from "${path}" }\n`;

  it('are looked for', async () => {
    files = new Set(['old.bmc']);
    expect(await open(evolved('old.bmc'))).toEqual([]);
    const published = client.published(CANVAS);
    await client.change(CANVAS, evolved('older.bmc'));
    expect(codesOf(await published)).toEqual(['reference/missing-file']);
    files = new Set(['older.bmc']);
    expect(await change({})).toEqual([]);
  });

  it('are not missed where nobody can say', async () => {
    expect(await open(evolved('../old.bmc'))).toEqual([]);
  });
});

it('checks without an answer that does not come, and again when it does', async () => {
  let give: (result: SettingsResult) => void = () => {};
  answer = new Promise((resolve) => {
    give = resolve;
  });
  expect(await open()).toEqual(['term/unknown']);
  const published = client.published(CANVAS);
  give(config(WORDS));
  expect(codesOf(await published)).toEqual([]);
});

it('tells of every canvas, though the news of one comes while another waits for an answer', async () => {
  const other = 'file:///work%20space/plans/other.bmc';
  files = new Set(['old.bmc']);
  await open('canvas "A" { from "old.bmc" }\nsegment readers "Readers" { kind bookworm }\n');
  await client.open(other, TEXT);
  for (const severity of ['error', 'warning', 'information', 'error', 'warning', 'information']) {
    const both = Promise.all([client.published(CANVAS), client.published(other)]);
    answer = config({ rules: { 'term/unknown': severity } });
    await client.connection.sendNotification(SETTINGS_CHANGED);
    for (const { diagnostics } of await both) expect(diagnostics).toHaveLength(1);
  }
  await client.close(other);
});

it('asks nothing of an editor that does not say that it answers', async () => {
  const other = await LanguageClient.start();
  other.connection.onRequest(SETTINGS, () => config(WORDS));
  expect(codesOf(await other.open(CANVAS, TEXT))).toEqual(['term/unknown']);
  await other.stop();
});
