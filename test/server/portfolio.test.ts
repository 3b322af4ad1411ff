import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  CANVAS_NOTES,
  type CanvasFilter,
  type CanvasNotesResult,
  type ListedCanvas,
  PORTFOLIO,
  PORTFOLIO_PAGE,
  type PortfolioResult,
} from '../../src/protocol/portfolio.ts';
import { SETTINGS, SETTINGS_CHANGED, type SettingsParams, type SettingsResult } from '../../src/protocol/settings.ts';
import {
  type CanvasFile,
  LIST_CANVASES,
  READ_CANVASES,
  type ReadCanvasesParams,
} from '../../src/protocol/workspace-canvases.ts';
import { LanguageClient } from './language-client.ts';

/* Over the built server, as our extension talks to it. */

const BANK = 'file:///w/clients/bank.bmc';
const SHOP = 'file:///w/clients/shop.bmc';
const LOST = 'file:///w/lost.bmc';

let client: LanguageClient;
let files: CanvasFile[];
let texts: Record<string, string>;
let config: string | undefined;
let read: string[] = [];
let settingsAsked: string[] = [];

beforeAll(async () => {
  client = await LanguageClient.start({}, { listsCanvases: true, tellsSettings: true });
  client.connection.onRequest(LIST_CANVASES, () => files);
  client.connection.onRequest(READ_CANVASES, ({ uris }: ReadCanvasesParams) => {
    read.push(...uris);
    return uris.map((uri) => texts[uri] ?? null);
  });
  client.connection.onRequest(SETTINGS, ({ uri }: SettingsParams): SettingsResult => {
    settingsAsked.push(uri);
    return config === undefined ? {} : { config: { uri: 'file:///w/bmc.config.json', text: config } };
  });
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

beforeEach(() => {
  files = [
    { uri: BANK, version: 1, path: 'clients/bank.bmc' },
    { uri: SHOP, version: 2, path: 'clients/shop.bmc' },
    { uri: LOST, version: 3, path: 'lost.bmc' },
  ];
  texts = {
    [BANK]:
      'canvas "Bank" { stage grow }\nsegment f "Families" { kind niche }\nrelationship r "R" { with f type communities }\npartner "Canner"',
    [SHOP]: 'canvas "Shop" {\npartner p "CANNER"\n',
  };
});

const ask = (since = 0, filter: CanvasFilter = {}) =>
  client.connection.sendRequest<PortfolioResult>(PORTFOLIO, { since, filter });

/** Asks until everything is read. */
async function all(filter?: CanvasFilter): Promise<PortfolioResult> {
  const result = await ask(0, filter);
  return result.pending > 0 ? all(filter) : result;
}

const byTitle = (canvases: readonly ListedCanvas[], title: string) => canvases.find((canvas) => canvas.title === title);

describe('the portfolio of a workspace', () => {
  it('lists every canvas, broken and unreadable ones with the reason', async () => {
    const { changed, words } = await all();
    expect(changed.map(({ uri }) => uri)).toEqual([BANK, SHOP, LOST]);
    expect(byTitle(changed, 'Bank')).toMatchObject({
      stage: 'grow',
      findings: { error: 0 },
      questions: { all: 12 },
      counts: { segment: 1, relationship: 1, partner: 1 },
    });
    expect(byTitle(changed, 'Shop')).toMatchObject({
      trouble: expect.stringContaining('brace'),
      counts: { partner: 1 },
    });
    expect(byTitle(changed, '')).toMatchObject({ uri: LOST, trouble: expect.stringContaining('cannot be read') });
    expect(words?.relationshipTypes.map(({ id }) => id)).toContain('communities');
    expect(words?.blocks).toHaveLength(13);
  });

  it('tells later only what has changed since, and reads nothing else again', async () => {
    const { generation } = await all();
    read = [];
    expect(await ask(generation)).toMatchObject({ generation, changed: [], pending: 0 });
    expect(read).toEqual([]);
    texts[SHOP] = 'canvas "Corner shop" {}';
    files[1] = { ...files[1]!, version: 9 };
    files.pop();
    const later = await ask(generation);
    expect(later.changed.map(({ title }) => title)).toEqual(['Corner shop']);
    expect(read).toEqual([SHOP]);
    expect((await all()).changed).toHaveLength(2);
  });

  it('lets a filter choose, also by path', async () => {
    await all();
    expect((await all({ segmentKind: 'niche', relationshipType: 'communities' })).matching).toEqual([BANK]);
    expect((await all({ text: 'canner' })).matching).toEqual([BANK, SHOP]);
    expect((await all({ text: 'LOST' })).matching).toEqual([LOST]);
    expect((await all({ stage: 'retire' })).matching).toEqual([]);
    expect((await all({ text: ' ' })).matching).toBeUndefined();
  });

  it('takes open canvases as they are written', async () => {
    const { generation } = await all();
    await client.open(BANK, 'canvas "Bank" { stage grow }\nsegment f "Families"\nsegment g "Firms" { with nobody }');
    const opened = await ask(generation);
    expect(opened.changed).toMatchObject([{ uri: BANK, counts: { segment: 2 }, findings: { error: 1 } }]);
    const published = client.published(BANK);
    await client.change(BANK, 'canvas "House bank" {}');
    await published;
    const changed = await ask(opened.generation);
    expect(changed.changed).toMatchObject([{ uri: BANK, title: 'House bank' }]);
    await client.close(BANK);
    await expect.poll(async () => byTitle((await ask()).changed, 'Bank')?.uri).toBe(BANK);
  });

  it('checks with what holds in each folder, asked for once, and again when that changes', async () => {
    await all();
    settingsAsked = [];
    config = '{ "rules": { "partner/provides-nothing": "error" } }';
    await client.connection.sendNotification(SETTINGS_CHANGED);
    const { changed } = await all();
    expect(byTitle(changed, 'Bank')?.findings.error).toBe(1);
    expect(settingsAsked.filter((uri) => uri.includes('/clients/'))).toHaveLength(1);
    config = '{ "exclude": ["clients/shop.bmc"] }';
    await client.connection.sendNotification(SETTINGS_CHANGED);
    expect((await all()).changed.map(({ uri }) => uri)).toEqual([BANK, LOST]);
    config = undefined;
    await client.connection.sendNotification(SETTINGS_CHANGED);
    expect((await all()).changed).toHaveLength(3);
  });

  it('tells the notes of one canvas, in words', async () => {
    await all();
    const notes = await client.connection.sendRequest<CanvasNotesResult>(CANVAS_NOTES, { uri: BANK });
    expect(notes?.map(({ about, keyword, label }) => [keyword, label, about])).toEqual([
      ['segment', 'Families', 'niche · communities'],
      ['relationship', 'R', 'communities'],
      ['partner', 'Canner', ''],
    ]);
    expect(await client.connection.sendRequest(CANVAS_NOTES, { uri: 'file:///no.bmc' })).toBeNull();
  });

  it('is a page, too, of the canvases that are meant', async () => {
    const page = await client.connection.sendRequest<string>(PORTFOLIO_PAGE, { filter: { text: 'canner' } });
    expect(page).toMatch(/^# Portfolio\n\n2 canvases/);
    expect(page).toContain('| Canner | 2 | clients/bank.bmc\\:4, clients/shop.bmc\\:2 |');
  });

  it('comes in parts where there are many, and typing goes first', async () => {
    files = Array.from({ length: 4_000 }, (_, at) => ({
      uri: `file:///w/m/${at}.bmc`,
      version: 100,
      path: `m/${at}.bmc`,
    }));
    const text = Array.from(
      { length: 60 },
      (_, at) => `segment s${at} "S${at}"\nrelationship r${at} { with s${at} type communities }\n`,
    );
    texts = Object.fromEntries(files.map(({ uri }) => [uri, text.join('')]));
    const first = await ask();
    expect(first.pending).toBeGreaterThan(0);
    const reading = ask(first.generation);
    const before = read.length;
    await client.open('file:///other/typed.bmc', 'segment s "S" { with nobody }');
    expect(read.length - before, 'findings come before the portfolio').toBeLessThan(files.length / 4);
    await reading;
    expect(read.length).toBeLessThan(8_000);
  });
});
