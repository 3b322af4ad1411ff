import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type RegistrationParams,
  RegistrationRequest,
} from 'vscode-languageserver-protocol/node';
import { LanguageClient } from './language-client.ts';

/* What holds beside a canvas in an editor that answers no questions of ours. */

const TEXT = 'canvas "C" {\n  from "earlier.bmc"\n}\nrelationship banker "A banker" {}\n';

let folder: string;
let client: LanguageClient;
let registered: RegistrationParams[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bmc-disk-'));
  mkdirSync(join(folder, 'plans'));
  registered = [];
  return () => rmSync(folder, { recursive: true, force: true });
});
afterEach(() => client.stop());

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
const configure = (rules: object) => writeFileSync(join(folder, 'bmc.config.json'), JSON.stringify({ rules }));

async function start(watches: boolean): Promise<void> {
  client = await LanguageClient.start({}, undefined, {
    didChangeWatchedFiles: { dynamicRegistration: watches },
  });
  client.connection.onRequest(RegistrationRequest.type, (params) => {
    registered.push(params);
  });
}

/** Waits until the findings of a file are as expected, however slow the machine is. */
const findingsOf = (name: string) =>
  expect.poll(() => codesOf(client.latest(uriOf(name)) ?? { diagnostics: [] }), { timeout: 30_000 });

const codesOf = ({ diagnostics }: { diagnostics: readonly { code?: unknown }[] }) =>
  diagnostics.map(({ code }) => code);

describe('a canvas that is a file', () => {
  it('is checked by the configuration above it, and with the files beside it', async () => {
    configure({ 'relationship/needs-segment': 'off' });
    await start(false);
    await client.open(uriOf('plans/bank.bmc'), TEXT);
    await findingsOf('plans/bank.bmc').toEqual(['reference/missing-file', 'relationship/needs-type']);

    writeFileSync(join(folder, 'plans', 'earlier.bmc'), '');
    await client.open(uriOf('plans/other.bmc'), TEXT);
    await findingsOf('plans/other.bmc').toEqual(['relationship/needs-type']);
  });

  it('is told of what is wrong with the configuration, at its own place', async () => {
    writeFileSync(join(folder, 'bmc.config.json'), '{ "rulez": {} }');
    await start(false);
    const config = client.published(uriOf('bmc.config.json'));
    await client.open(uriOf('plans/bank.bmc'), TEXT);
    expect(codesOf(await config)).toEqual(['config/unknown-key']);
  });

  it('is checked anew when the editor tells of a change', async () => {
    await start(true);
    await client.open(uriOf('plans/bank.bmc'), TEXT);
    await expect.poll(() => JSON.stringify(registered), { timeout: 30_000 }).toContain('bmc.config.json');
    configure({ 'relationship/needs-segment': 'off' });
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('bmc.config.json'), type: FileChangeType.Created }],
    });
    await findingsOf('plans/bank.bmc').not.toContain('relationship/needs-segment');
  });

  it('is checked anew while it is written, where the editor tells of nothing', async () => {
    await start(false);
    await client.open(uriOf('plans/bank.bmc'), TEXT);
    expect(registered).toEqual([]);
    configure({ 'relationship/needs-segment': 'off' });
    await expect
      .poll(
        async () => {
          await client.change(uriOf('plans/bank.bmc'), `${TEXT}// ${Math.random()}\n`);
          return codesOf(client.latest(uriOf('plans/bank.bmc'))!);
        },
        { timeout: 30_000, interval: 200 },
      )
      .not.toContain('relationship/needs-segment');
  });

  it('has nothing beside it where it was never saved', async () => {
    configure({ 'relationship/needs-segment': 'off' });
    await start(false);
    expect(codesOf(await client.open('untitled:new.bmc', TEXT))).toContain('relationship/needs-segment');
  });
});
