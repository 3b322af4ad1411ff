import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { CONFIG_NAME } from '../../src/project/config/config.ts';
import {
  FILES_EXIST,
  type FilesExistParams,
  SETTINGS,
  type SettingsParams,
  type SettingsResult,
} from '../../src/protocol/settings.ts';
import { bmc, folderOf } from '../cli/fake-io.ts';
import { LanguageClient } from './language-client.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const examples = Object.fromEntries(
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.bmc'))
    .map((name) => [name, readFileSync(join(EXAMPLES, name), 'utf8')]),
);

/** Another judgement of much that the examples hold, and a mistake. */
const CONFIG = JSON.stringify(
  {
    rules: {
      'term/alias': 'error',
      'reference/missing-file': 'warning',
      'relationship/needs-type': 'off',
      'relationship/untried': 'off',
      'ignore/unused': 'information',
    },
    exclude: ['drafts'],
    terms: { kind: { servicefee: { as: 'usage-fee' } }, expects: { butler: { as: 'butler' } } },
  },
  null,
  2,
);

const SEVERITIES = ['', 'error', 'warning', 'information'];
const plain = ({ code, severity, message, range }: Diagnostic) => ({
  code,
  severity: SEVERITIES[severity ?? 0],
  message,
  range,
});

let client: LanguageClient;
beforeAll(async () => {
  // The extension's part, on the files of a disk.
  client = await LanguageClient.start({}, { tellsSettings: true });
  client.connection.onRequest(SETTINGS, ({ uri }: SettingsParams): SettingsResult => {
    let folder = new URL('.', uri);
    for (let up = 0; up < 3; up += 1) {
      const file = new URL(CONFIG_NAME, folder);
      if (existsSync(file)) return { config: { uri: file.href, text: readFileSync(file, 'utf8') } };
      folder = new URL('..', folder);
    }
    return {};
  });
  client.connection.onRequest(FILES_EXIST, ({ uri, paths }: FilesExistParams) =>
    paths.map((path) => existsSync(join(dirname(new URL(uri).pathname), path))),
  );
});
afterAll(() => client.stop());

async function compare(folder: string): Promise<number> {
  const { out } = await bmc(['check', '--format', 'json'], { folder });
  const files = JSON.parse(out).files as { path: string; findings: Record<string, unknown>[] }[];
  let count = 0;
  for (const { path, findings } of files) {
    if (path.endsWith(CONFIG_NAME)) continue;
    const uri = pathToFileURL(join(folder, path)).href;
    const { diagnostics } = await client.open(uri, readFileSync(join(folder, path), 'utf8'));
    const told = findings.map(({ code, severity, message, range }) => ({ code, severity, message, range }));
    expect(diagnostics.map(plain), path).toEqual(told);
    count += told.length;
  }
  for (const { path, findings } of files.filter(({ path }) => path.endsWith(CONFIG_NAME))) {
    const shown = client.latest(pathToFileURL(join(folder, path)).href)?.diagnostics ?? [];
    const told = findings.map(({ code, severity, message, range }) => ({ code, severity, message, range }));
    expect(shown.map(plain), path).toEqual(told);
    count += told.length;
  }
  for (const { path } of files) await client.close(pathToFileURL(join(folder, path)).href);
  return count;
}

describe('the editor and the command line find the same', () => {
  it('in the examples', async () => {
    expect(await compare(EXAMPLES)).toBeGreaterThan(20);
  });

  it('in the examples under a configuration, with what is silenced and left out', async () => {
    const silenced = (examples['with-findings.bmc'] ?? '').replace(
      'loyalty\n',
      'loyalty // bmc-ignore term/alias: our word\n// bmc-ignore term/unknown: nothing\n',
    );
    const folder = await folderOf({
      ...examples,
      [CONFIG_NAME]: CONFIG,
      'silenced.bmc': silenced,
      'drafts/draft.bmc': silenced,
      'own/bmc.config.json': '{}',
      'own/silenced.bmc': silenced,
    });
    expect(await compare(folder)).toBeGreaterThan(50);
    const draft = pathToFileURL(join(folder, 'drafts/draft.bmc')).href;
    expect((await client.open(draft, silenced)).diagnostics).toEqual([]);
  });
});
