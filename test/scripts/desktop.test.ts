import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { desktopCode } from '../../scripts/vscode/desktop.ts';

const onLinux = process.platform === 'linux';
let PATH: string;
let code: string;

beforeAll(async () => {
  PATH = await mkdtemp(join(tmpdir(), 'bmc-path-'));
  code = join(PATH, 'code');
  await writeFile(code, '');
  await chmod(code, 0o755);
});
afterAll(() => rm(PATH, { recursive: true }));

it.runIf(onLinux)('takes the `code` on the PATH where a window can be shown', () => {
  expect(desktopCode({ PATH, DISPLAY: ':0' })).toBe(code);
  expect(desktopCode({ PATH, WAYLAND_DISPLAY: 'wayland-0' })).toBe(code);
});

it.runIf(onLinux)('takes none without a display, without a `code`, or in the terminal of a remote window', () => {
  expect(desktopCode({ PATH })).toBeUndefined();
  expect(desktopCode({ PATH: '/nowhere', DISPLAY: ':0' })).toBeUndefined();
  expect(desktopCode({ DISPLAY: ':0' })).toBeUndefined();
  expect(desktopCode({ PATH, DISPLAY: ':0', VSCODE_IPC_HOOK_CLI: '/a/socket' })).toBeUndefined();
});

it.runIf(onLinux)('does as BMC_VSCODE says', () => {
  expect(desktopCode({ PATH, DISPLAY: ':0', BMC_VSCODE: 'server' })).toBeUndefined();
  expect(desktopCode({ PATH, BMC_VSCODE: 'desktop' })).toBe(code);
  expect(desktopCode({ PATH: '/nowhere', BMC_VSCODE: 'desktop' })).toBe('code');
});
