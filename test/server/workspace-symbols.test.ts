import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SymbolInformation, WorkspaceSymbolRequest } from 'vscode-languageserver-protocol/node';
import { PORTFOLIO_PAGE } from '../../src/protocol/portfolio.ts';
import {
  type CanvasFile,
  LIST_CANVASES,
  READ_CANVASES,
  type ReadCanvasesParams,
} from '../../src/protocol/workspace-canvases.ts';
import { LanguageClient } from './language-client.ts';

/* Over the built server: open canvases as they are written, all others as the editor says they are saved. */

const OPEN = 'file:///plans/open.bmc';

let client: LanguageClient;
let files: readonly CanvasFile[];
let texts: Record<string, string | null>;
let listed = 0;
let read: string[] = [];

beforeAll(async () => {
  client = await LanguageClient.start({}, { listsCanvases: true });
  client.connection.onRequest(LIST_CANVASES, () => {
    listed += 1;
    return files;
  });
  client.connection.onRequest(READ_CANVASES, ({ uris }: ReadCanvasesParams) => {
    read.push(...uris);
    return uris.map((uri) => texts[uri] ?? null);
  });
  await client.open(OPEN, 'canvas "Bank"\nsegment families "Wealthy families"\nresource "Bankers"\n');
});
afterAll(() => client.stop());

beforeEach(() => {
  read = [];
  files = [
    { uri: OPEN, version: 1 },
    { uri: 'file:///plans/tuna.bmc', version: 2 },
    { uri: 'file:///plans/locked.bmc', version: 3 },
  ];
  texts = {
    [OPEN]: 'segment old "Families as saved"',
    'file:///plans/tuna.bmc': 'canvas "Tuna"\nsegment cooks "Families that cook"\nrelationship r {\n  with coo',
  };
});

async function found(query: string): Promise<readonly string[]> {
  const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
  return ((symbols ?? []) as SymbolInformation[]).map(
    ({ name, containerName, location }) =>
      `${name} | ${containerName} | ${location.uri.split('/').at(-1)}:${location.range.start.line}`,
  );
}

describe('workspace symbols', () => {
  it('are found in what was read for the portfolio, without reading it again, and anew once it has changed', async () => {
    files = [{ uri: 'file:///plans/oil.bmc', version: 21 }];
    texts = { 'file:///plans/oil.bmc': 'canvas "Oil"\nsegment cooks "Cooks"\npartner\n' };
    await client.connection.sendRequest(PORTFOLIO_PAGE, { filter: {} });
    expect(read).toEqual(['file:///plans/oil.bmc']);
    expect(await found('o')).toEqual(['Oil | Canvas | oil.bmc:0', 'Cooks | Customer Segments · Oil | oil.bmc:1']);
    expect(await found('partner')).toEqual(['partner | Key Partners · Oil | oil.bmc:2']);
    expect(read).toHaveLength(1);
    files = [{ uri: 'file:///plans/oil.bmc', version: 22 }];
    texts = { 'file:///plans/oil.bmc': 'canvas "Oil"\nsegment bakers "Bakers"\n' };
    expect(await found('bakers')).toEqual(['Bakers | Customer Segments · Oil | oil.bmc:1']);
    expect(read).toHaveLength(2);
  });

  it('are found by title in open and in closed canvases, half-written ones too', async () => {
    expect(await found('FAMILIES')).toEqual([
      'Wealthy families | Customer Segments · Bank | open.bmc:1',
      'Families that cook | Customer Segments · Tuna | tuna.bmc:1',
    ]);
    expect(await found('cöok ＦＡＭＩＬＩＥＳ')).toEqual([
      'Families that cook | Customer Segments · Tuna | tuna.bmc:1',
    ]);
  });

  it('are found by id, which is then told', async () => {
    expect(await found('cooks')).toEqual(['cooks · Families that cook | Customer Segments · Tuna | tuna.bmc:1']);
    expect(await found('nobody')).toEqual([]);
  });

  it('hold canvases themselves, and everything where nothing is asked for', async () => {
    expect(await found('bank')).toEqual(['Bank | Canvas | open.bmc:0', 'Bankers | Key Resources · Bank | open.bmc:2']);
    expect(await found('')).toHaveLength(6);
  });

  it('are those of the text as it is written right now', async () => {
    const end = { line: 3, character: 0 };
    await client.change(OPEN, 'channel web "Brand new"', { start: end, end });
    expect(await found('brand')).toEqual(['Brand new | Channels · Bank | open.bmc:3']);
  });

  it('have no file read again that has not changed, and none that is gone', async () => {
    await found('x');
    expect(read).toEqual([]);
    files = [{ uri: 'file:///plans/tuna.bmc', version: 9 }];
    texts['file:///plans/tuna.bmc'] = 'segment s "Tinned"';
    expect(await found('tinned')).toEqual(['Tinned | Customer Segments | tuna.bmc:0']);
    expect(read).toEqual(['file:///plans/tuna.bmc']);
  });

  it('cost nothing before somebody asks', async () => {
    const before = listed;
    await client.change(OPEN, 'canvas "Other"\n');
    await client.published(OPEN);
    expect(listed).toBe(before);
  });
});
