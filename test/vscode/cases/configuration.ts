import * as vscode from 'vscode';
import { type Case, same, until } from '../harness.ts';
import { closeAll, codesOf, fileOf, finding, openCanvas } from '../workspace.ts';

const { fs } = vscode.workspace;

/** Writes a configuration at a place of the folder; undefined takes it away. */
async function configure(config: vscode.Uri, content: unknown): Promise<void> {
  if (content === undefined) await fs.delete(config);
  else await fs.writeFile(config, new TextEncoder().encode(JSON.stringify(content)));
}

/** Waits until a document has just these findings of ours. */
async function comesTo(uri: vscode.Uri, codes: readonly string[], when: string): Promise<void> {
  await until(`${codes.join(', ') || 'no finding'} ${when} (there are: ${codesOf(uri).join(', ')})`, () => {
    return JSON.stringify(codesOf(uri)) === JSON.stringify(codes);
  });
}

/** What a folder sets for its canvases, and the editor underneath. */
export const configuration: readonly Case[] = [
  {
    name: 'A configuration is heeded as it comes, changes and goes, and its mistakes stand in it',
    async run() {
      const canvas = fileOf('configured/plan.bmc');
      const config = fileOf('bmc.config.json');
      const nearer = fileOf('configured/bmc.config.json');
      await fs.writeFile(canvas, new TextEncoder().encode('segment readers "Readers" { kind bookworm }\n'));
      const { document } = await openCanvas('configured/plan.bmc');
      await comesTo(document.uri, ['term/unknown'], 'without a configuration');
      await configure(config, { terms: { kind: { bookworm: { as: 'niche' } } } });
      await comesTo(document.uri, [], 'with a word of the firm’s own');
      await configure(config, { rules: { 'term/unknwon': 'off' } });
      await finding(config, 'config/unknown-rule');
      await comesTo(document.uri, ['term/unknown'], 'once the word is gone');
      await configure(nearer, { rules: { 'term/unknown': 'off' } });
      await comesTo(document.uri, [], 'with a nearer configuration');
      await configure(nearer, undefined);
      await configure(config, undefined);
      await comesTo(document.uri, ['term/unknown'], 'without a configuration again');
      await comesTo(config, [], 'in a configuration that is gone');
      await closeAll();
      await fs.delete(fileOf('configured'), { recursive: true });
    },
  },
  {
    name: 'The setting bmc.rules sets how much a finding matters',
    async run() {
      const settings = () => vscode.workspace.getConfiguration('bmc', fileOf('with-findings.bmc'));
      const { document } = await openCanvas('with-findings.bmc');
      const before = await finding(document.uri, 'term/alias');
      same(before.severity, vscode.DiagnosticSeverity.Information, 'severity before');
      await settings().update('rules', { 'term/alias': 'error' }, vscode.ConfigurationTarget.Workspace);
      await until('the finding to be an error', async () => {
        const { severity } = await finding(document.uri, 'term/alias');
        return severity === vscode.DiagnosticSeverity.Error;
      });
      await settings().update('rules', undefined, vscode.ConfigurationTarget.Workspace);
      await closeAll();
    },
  },
  {
    name: 'A canvas that another evolved from is missed where it is not there',
    async run() {
      const { document } = await openCanvas('with-findings.bmc');
      await finding(document.uri, 'reference/missing-file');
      await fs.writeFile(fileOf('studio-2024.bmc'), new Uint8Array());
      await until('the finding to go', () => !codesOf(document.uri).includes('reference/missing-file'));
      await fs.delete(fileOf('studio-2024.bmc'));
      await closeAll();
    },
  },
];
