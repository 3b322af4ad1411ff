import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  NEXT_PAGES,
  type NextPagesParams,
  type NextPagesResult,
  PUBLISH,
  type PublishedFile,
  type PublishParams,
  type PublishResult,
} from '../../src/protocol/publishing.ts';
import { FILES_EXIST, type FilesExistParams, SETTINGS, type SettingsParams } from '../../src/protocol/settings.ts';
import { LIST_CANVASES, READ_CANVASES, type ReadCanvasesParams } from '../../src/protocol/workspace-canvases.ts';
import { LanguageClient } from './language-client.ts';

/* Over the built server, as our extension talks to it. */

const BANK = 'file:///w/clients/private%20bank.bmc';
const LOST = 'file:///w/clients/lost.bmc';
const LEFT_OUT = 'file:///w/clients/draft.bmc';
const ELSEWHERE = 'file:///w/clients-of-others/shop.bmc';

let client: LanguageClient;
let texts: Record<string, string>;

beforeAll(async () => {
  client = await LanguageClient.start({}, { listsCanvases: true, tellsSettings: true });
  client.connection.onRequest(LIST_CANVASES, () =>
    [BANK, LOST, LEFT_OUT, ELSEWHERE].map((uri, at) => ({ uri, version: at })),
  );
  client.connection.onRequest(READ_CANVASES, ({ uris }: ReadCanvasesParams) => uris.map((uri) => texts[uri] ?? null));
  client.connection.onRequest(FILES_EXIST, ({ paths }: FilesExistParams) => paths.map(() => false));
  client.connection.onRequest(SETTINGS, (_: SettingsParams) => {
    const text = JSON.stringify({ exclude: ['clients/draft.bmc'] });
    return { config: { uri: 'file:///w/bmc.config.json', text } };
  });
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});
beforeEach(() => {
  texts = { [BANK]: 'canvas "Bank <b>"\nsegment f "Families"\n', [LEFT_OUT]: '', [ELSEWHERE]: 'canvas "Shop"\n' };
});

let publication: string;

async function begin(folder = 'file:///w/clients'): Promise<PublishResult> {
  const params: PublishParams = { folder, title: 'Clients', exporters: '' };
  const begun = await client.connection.sendRequest<PublishResult>(PUBLISH, params);
  ({ publication } = begun);
  return begun;
}

function next(of = publication): Promise<NextPagesResult> {
  return client.connection.sendRequest<NextPagesResult>(NEXT_PAGES, { publication: of } satisfies NextPagesParams);
}

/** All that is made, and what is told meanwhile. */
async function rest(): Promise<{ readonly files: readonly PublishedFile[]; readonly troubles: readonly string[] }> {
  const files: PublishedFile[] = [];
  const troubles: string[] = [];
  for (;;) {
    const part = await next();
    files.push(...part.files);
    troubles.push(...part.troubles);
    if (part.files.length === 0) return { files, troubles };
  }
}

it('makes pages of the canvases in a folder, a message at a time, for the editor to write', async () => {
  const { canvases, marker } = await begin();
  expect(canvases).toBe(2);
  const { files, troubles } = await rest();
  const at = (path: string) => files.find((file) => file.path === path);
  expect(files[0]?.path).toBe(marker);
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['compare.html', 'search.js', 'assets/site.css']),
  );
  expect(at('index.html')?.content).toContain('<title>Clients</title>');
  const pages = files.filter(({ path }) => path.startsWith('canvases/'));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.content).toContain('Families');
  expect(pages[0]?.content).not.toContain('<b>');
  const font = at('assets/inter-regular.woff2')!;
  expect([font.isBase64, Buffer.from(font.content, 'base64').subarray(0, 4).toString()]).toEqual([true, 'wOF2']);
  expect(files.map(({ content }) => content).join('')).not.toContain('Shop');
  expect(troubles).toEqual([expect.stringContaining('lost.bmc')]);
  expect(at('index.html')?.content).toContain('lost.bmc');
});

it('makes the same pages twice, and new ones once another publication begins', async () => {
  await begin();
  const { files } = await rest();
  const { publication: left } = await begin();
  await next();
  await begin();
  // Neither the others' pages nor the end of its own: half of a folder is never taken for the whole.
  await expect(next(left)).rejects.toThrow(NEXT_PAGES);
  expect((await rest()).files).toEqual(files);
  expect((await next()).files).toEqual([]);
});

it('says of a canvas that is grown from none that is there what the editor says of it', async () => {
  texts = { ...texts, [BANK]: 'canvas "Bank" { from "gone.bmc" }\n' };
  await begin();
  const { files } = await rest();
  expect(files.find(({ path }) => path.startsWith('canvases/'))?.content).toContain('reference/missing-file');
});

it('finds the canvases of a whole file system, whose address ends with a slash', async () => {
  expect((await begin('file:///')).canvases).toBe(3);
  expect((await begin('file:///w/clients/')).canvases).toBe(2);
});

it('says that there is nothing to publish', async () => {
  expect((await begin('file:///w/empty')).canvases).toBe(0);
});
