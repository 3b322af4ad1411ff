import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCommandLine, buildCommandLine } from '../cli/build-command-line.ts';

/* A real client beside VS Code, where there is one: Neovim on the path, or the program that BMC_NVIM names. */

const neovim = process.env.BMC_NVIM ?? 'nvim';
const isThere = process.platform !== 'win32' && spawnSync(neovim, ['--version']).status === 0;
if (!isThere) console.log('left out: Neovim is not installed, and BMC_NVIM names none');

interface Told {
  readonly waitedFor?: string;
  readonly filetype: string;
  readonly findings: readonly string[];
  readonly actions: readonly string[];
  readonly mended: readonly string[];
  readonly completion: readonly string[];
}

describe.skipIf(!isThere)('bmc lsp in Neovim', () => {
  let built: BuiltCommandLine;
  let folder: string;
  let told: Told;

  beforeAll(async () => {
    built = await buildCommandLine(['cli', 'server']);
    folder = mkdtempSync(join(tmpdir(), 'bmc-neovim-'));
    const at = (name: string) => join(folder, name);
    writeFileSync(at('bmc'), `#!/bin/sh\nexec "${process.execPath}" "${built.main}" "$@"\n`);
    chmodSync(at('bmc'), 0o755);
    // The lines that a person is told to write, and no others.
    const [, setup] = /```lua\n([\s\S]*?)```/.exec(readFileSync('docs/editors.md', 'utf8'))!;
    writeFileSync(at('setup.lua'), setup!);
    writeFileSync(
      at('bmc.config.json'),
      '{ "rules": { "canvas/block-empty": "off", "relationship/needs-type": "off" } }',
    );
    writeFileSync(at('bank.bmc'), 'segment families "Families" {}\nrelationship banker "A banker" {}\n');
    const env = {
      ...process.env,
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      HOME: folder,
      XDG_STATE_HOME: folder,
      BMC_SETUP: at('setup.lua'),
      BMC_CANVAS: at('bank.bmc'),
      BMC_TOLD: at('told.json'),
    };
    const script = join(import.meta.dirname, 'neovim.lua');
    await promisify(execFile)(neovim, ['--headless', '--clean', '-n', '-c', `luafile ${script}`, '-c', 'cquit!'], {
      cwd: folder,
      env,
      timeout: 90_000,
    });
    told = JSON.parse(readFileSync(at('told.json'), 'utf8'));
  });

  afterAll(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
    built?.remove();
  });

  it('shows findings, by the configuration above the canvas', () => {
    expect(told.waitedFor).toBeUndefined();
    expect(told.filetype).toBe('bmc');
    expect(told.findings).toContain('relationship/needs-segment');
    expect(told.findings).not.toContain('relationship/needs-type');
  });

  it('mends one by a code action', () => {
    expect(told.actions.length).toBeGreaterThan(0);
    expect(told.mended.join('\n')).toMatch(/with families/);
  });

  it('completes the types of a relationship', () => {
    expect(told.completion).toContain('dedicated-personal-assistance');
  });
});
