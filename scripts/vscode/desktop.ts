import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The desktop VS Code's command, where it is on the PATH and a window could be shown; else undefined.
 * `BMC_VSCODE` decides instead: `desktop` asks for it whatever stands on the PATH, `server` refuses it.
 */
export function desktopCode(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.BMC_VSCODE === 'server') return undefined;
  const names = process.platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code'];
  const found = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (env.BMC_VSCODE === 'desktop') return found ?? 'code';
  const hasDisplay =
    process.platform === 'darwin' || process.platform === 'win32' || env.DISPLAY || env.WAYLAND_DISPLAY;
  // In the terminal of a remote or browser window, `code` is a messenger that cannot load a development extension.
  return hasDisplay && !env.VSCODE_IPC_HOOK_CLI ? found : undefined;
}

/** Opens the folder and a file of it in a new window of the desktop VS Code, with the extension from its folder. */
export function openDesktop(code: string, extension: string, folder: string, file: string): void {
  const args = ['--new-window', `--extensionDevelopmentPath=${extension}`, folder, file];
  const { error, status } = spawnSync(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error || status !== 0)
    throw new Error(`\`${code}\` could not be started: ${error?.message ?? `exit code ${status}`}`);
}
