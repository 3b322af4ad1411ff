import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILES_EXIST, type FilesExistParams, SETTINGS } from '../../src/protocol/settings.ts';
import { AS_TOOL_SERVER, RUN_TOOL, type RunToolResult } from '../../src/protocol/tools.ts';
import { LIST_CANVASES, READ_CANVASES, type ReadCanvasesParams } from '../../src/protocol/workspace-canvases.ts';
import { ConnectedClient } from '../mcp/connected-client.ts';
import { LanguageClient, SERVER } from './language-client.ts';

/* Tools as the built server runs them: for an editor's language models, and over the Model Context Protocol. */

const BANK = 'file:///work%20space/plans/bank.bmc';
const TEXT = 'canvas "Bank" { from "earlier.bmc" }\nrelationship banker "A banker" {}\n';

describe('tools for an editor', () => {
  let client: LanguageClient;
  const files: Readonly<Record<string, string>> = { [BANK]: TEXT };
  let lists = 0;

  beforeAll(async () => {
    client = await LanguageClient.start({}, { tellsSettings: true, listsCanvases: true });
    client.connection.onRequest(SETTINGS, () => ({ rules: { 'relationship/needs-type': 'off' } }));
    client.connection.onRequest(FILES_EXIST, ({ paths }: FilesExistParams) => paths.map(() => false));
    client.connection.onRequest(LIST_CANVASES, () => {
      lists += 1;
      return [
        { uri: BANK, version: 1, path: 'plans/bank.bmc' },
        { uri: 'file:///gone.bmc', version: 1, path: 'gone.bmc' },
      ];
    });
    client.connection.onRequest(READ_CANVASES, ({ uris }: ReadCanvasesParams) => uris.map((uri) => files[uri] ?? null));
  });
  afterAll(() => client.stop());

  const run = (name: string, input: unknown) =>
    client.connection.sendRequest<RunToolResult>(RUN_TOOL, { name, input, exporters: '' });

  it('read what the editor lists, by path, address and whole path', async () => {
    for (const canvas of ['plans/bank.bmc', BANK, '/work space/plans/bank.bmc']) {
      expect(JSON.parse((await run('read_canvas', { canvas })).text)).toMatchObject({
        canvas: 'plans/bank.bmc',
        text: TEXT,
      });
    }
  });

  it('list what cannot be read too, and what is open beside', async () => {
    await client.open('untitled:new.bmc', 'canvas "New" {}\n');
    const before = lists;
    const { canvases } = JSON.parse((await run('list_canvases', {})).text);
    // Once, and not again for each of thousands.
    expect(lists - before).toBe(1);
    expect(canvases).toEqual([
      { canvas: 'gone.bmc', problem: expect.stringContaining('cannot be read') },
      expect.objectContaining({ canvas: 'plans/bank.bmc', title: 'Bank', notes: 1 }),
      expect.objectContaining({ canvas: 'untitled:new.bmc', title: 'New' }),
    ]);
  });

  it('check by the settings of the editor, and with the files beside', async () => {
    const { findings } = JSON.parse((await run('check_canvas', { canvas: 'plans/bank.bmc' })).text);
    const codes = findings.map(({ code }: { code: string }) => code);
    expect(codes).toContain('reference/missing-file');
    expect(codes).not.toContain('relationship/needs-type');
  });

  it('take a canvas that is open as it is being written', async () => {
    await client.open(BANK, `${TEXT}segment heirs "Heirs" {}\n`);
    expect((await run('read_canvas', { canvas: 'plans/bank.bmc' })).text).toContain('Heirs');
    await client.close(BANK);
  });

  it('refuse what is no canvas of the workspace', async () => {
    expect(await run('read_canvas', { canvas: '/etc/passwd' })).toMatchObject({ isRefusal: true });
    expect(await run('no_tool', {})).toMatchObject({ isRefusal: true });
  });
});

it('the server is one of the Model Context Protocol where its arguments say so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bmc-tools-'));
  writeFileSync(join(folder, 'bank.bmc'), TEXT);
  const client = await ConnectedClient.start([resolve(SERVER), AS_TOOL_SERVER, '1.2.3', 'de', folder], folder);
  try {
    expect(client.client.getServerVersion()).toMatchObject({ version: '1.2.3' });
    const { data } = await client.call('render_canvas', { canvas: 'bank.bmc' });
    expect(data.content).toMatch(/^# Bank\n[\s\S]*Kundensegmente/);
    expect(data.note).toMatch(/Daten/);
  } finally {
    await client.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
