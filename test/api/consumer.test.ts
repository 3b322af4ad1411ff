import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { ConnectedClient } from '../mcp/connected-client.ts';
import { type Consumer, installPacked } from './packed.ts';

/* The package as npm publishes it, in an empty project. */

let consumer: Consumer;

beforeAll(async () => {
  consumer = await installPacked();
});

afterAll(async () => {
  await consumer?.remove();
});

const bin = () => join(consumer.folder, 'node_modules', 'business-model-canvas', 'dist', 'cli', 'main.js');

describe('the package for npm', () => {
  it('holds what it needs, and nothing that only an editor or its makers load', () => {
    const folders = new Set(
      consumer.files.map((file) =>
        file
          .split('/')
          .slice(0, file.startsWith('dist/') ? 2 : 1)
          .join('/'),
      ),
    );
    expect([...folders].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/api',
      'dist/cli',
      'dist/formats',
      'dist/markdown',
      'dist/mcp',
      'dist/server',
      'dist/site',
      'docs',
      'package.json',
      'schemas',
    ]);
    const licences = readFileSync(
      join(consumer.folder, 'node_modules/business-model-canvas/dist/THIRD-PARTY-LICENSES.txt'),
      'utf8',
    );
    for (const name of ['@modelcontextprotocol/sdk', 'langium', 'zod']) expect(licences).toContain(`${name} `);
  });

  it('needs no other package', () => {
    const installed = readdirSync(join(consumer.folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['business-model-canvas']);
    expect(existsSync(join(consumer.folder, 'node_modules', '.bin', 'bmc'))).toBe(true);
  });

  it('is the command bmc', async () => {
    writeFileSync(join(consumer.folder, 'bank.bmc'), 'canvas "Bank" {}\nrelationship banker "A banker" {}\n');
    expect(await consumer.node(bin(), 'check', '--fail-on', 'never', 'bank.bmc')).toMatch(/bank\.bmc:2:\d+ \w+ /);
    const client = await ConnectedClient.start([bin(), 'mcp'], consumer.folder);
    const { data } = await client.call('render_canvas', { canvas: 'bank.bmc' });
    await client.close();
    expect(data.content).toMatch(/^# Bank\n/);
  });

  it('serves an editor', async () => {
    const server = spawn(process.execPath, [bin(), 'lsp', '--stdio'], { cwd: consumer.folder });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    expect(capabilities).toHaveProperty('completionProvider');
    const ended = new Promise((resolve) => server.once('exit', resolve));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await ended).toBe(0);
    connection.dispose();
  });
});

describe('a program in strict TypeScript', () => {
  const program = `
import { CanvasError, type CanvasComparison, checkCanvas, type CheckedCanvas, compareCanvases, importCanvas, type RenderFormat, renderCanvas } from 'business-model-canvas';

const checked: CheckedCanvas = checkCanvas('relationship r "R" {}', { language: 'de', config: '{ "rules": { "canvas/block-empty": "off" }, "oops": 1 }' });
const [first] = checked.findings;
// @ts-expect-error: there may be no finding
first.code;
const severity: 'error' | 'warning' | 'information' | undefined = first?.severity;
// @ts-expect-error: no such language
checkCanvas('', { language: 'fr' });
const formats: readonly RenderFormat[] = ['svg', 'png', 'pdf', 'html', 'pptx', 'md', 'json', 'text'];
const sizes: Record<string, boolean> = {};
for (const format of formats) {
  const { bytes, missing }: { readonly bytes: Uint8Array; readonly missing: string } = await renderCanvas('canvas "C" {}', { format });
  sizes[format] = bytes.length > 20 && missing === '';
}
const compared: CanvasComparison = compareCanvases('segment a "A" {}', 'segment a "B" {}');
const refused = await renderCanvas('// x\\n'.repeat(1_700_000)).then(() => false, (error: unknown) => error instanceof CanvasError);
const imported = await importCanvas('# Customer Segments\\n- A\\n# Channels\\n- B\\n# Cost Structure\\n- C\\n', { format: 'markdown' });
export const told = JSON.stringify({
  severity, sizes, refused,
  codes: checked.findings.map(({ code }) => code), config: checked.configFindings.map(({ code }) => code),
  message: checked.findings.find(({ code }) => code === 'relationship/needs-segment')?.message,
  change: compared.changes[0]?.kind, markdown: compared.markdown.length > 0, notes: imported.notes,
});
`;

  it('compiles against the types, and runs', async () => {
    writeFileSync(join(consumer.folder, 'program.ts'), program);
    await consumer.compile('program.ts', []);
    const said = JSON.parse(
      await consumer.node('--input-type=module', '-e', "process.stdout.write((await import('./program.js')).told)"),
    );
    expect(said).toMatchObject({
      refused: true,
      change: 'changed',
      markdown: true,
      notes: 3,
      config: ['config/unknown-key'],
    });
    expect(Object.values(said.sizes)).toEqual(Array.from({ length: 8 }, () => true));
    expect(said.codes).toContain('relationship/needs-segment');
    expect(said.codes).not.toContain('canvas/block-empty');
    expect(said.message).toMatch(/Segment|Kundensegment/);
  });

  const page = readFileSync('docs/api.md', 'utf8');
  const examples = [...page.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(([, code, output]) => ({
    code: code!,
    output: output!,
  }));

  it('finds an example of each function on the page about them', () => {
    expect(examples).toHaveLength(page.match(/```ts\n/g)!.length);
    const all = examples.map(({ code }) => code).join();
    for (const name of ['checkCanvas', 'renderCanvas', 'compareCanvases', 'importCanvas'])
      expect(all).toContain(`${name}(`);
  });

  it.each(examples)('prints what the page says: $code', async ({ code, output }) => {
    writeFileSync(join(consumer.folder, 'example.ts'), code);
    await consumer.compile('example.ts', ['node']);
    expect(await consumer.node('example.js')).toBe(output);
  });
});
