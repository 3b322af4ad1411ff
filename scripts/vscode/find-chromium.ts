import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Say } from './fetch-server.ts';
import { fillFolder, isFilled } from './fetched-folder.ts';
import { root } from './places.ts';

/** A browser that Playwright can drive: its program, and what its environment needs beside the usual. */
export interface Browser {
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
}

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** The Chromes, Edges and Chromiums of this machine, the likeliest first. */
function installed(): string[] {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  const apps: string[] = [];
  if (process.platform === 'darwin') {
    for (const app of ['Google Chrome', 'Chromium', 'Microsoft Edge'])
      apps.push(`/Applications/${app}.app/Contents/MacOS/${app}`);
  } else if (process.platform === 'win32') {
    for (const base of [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]) {
      if (base)
        apps.push(
          join(base, 'Google/Chrome/Application/chrome.exe'),
          join(base, 'Microsoft/Edge/Application/msedge.exe'),
        );
    }
  } else {
    for (const folder of PATH.split(delimiter)) for (const name of names) apps.push(join(folder, name));
  }
  return apps.filter((path) => existsSync(path));
}

/**
 * The browsers to try in this order: those installed, then the one that an npm package carries (Linux on x64 alone),
 * unpacked on first use into `.vscode-test/`. `BMC_CHROMIUM` names the only one to try; empty, it means the unpacked one.
 */
export async function* browsersToTry(say: Say = console.error): AsyncGenerator<Browser> {
  const named = process.env.BMC_CHROMIUM;
  if (named) return yield { program: named, env: {} };
  if (named === undefined) for (const program of installed()) yield { program, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') yield await unpackedChromium(say);
}

/**
 * The Chromium of `@sparticuz/chromium`, with the system libraries and fonts that a bare machine lacks. The package
 * unpacks into the folder for temporary files and trusts whatever lies there, so it gets one of its own each time.
 */
async function unpackedChromium(say: Say): Promise<Browser> {
  const require = createRequire(import.meta.url);
  const packageFolder = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const home = join(root, '.vscode-test', `chromium-${version}`);
  if (!(await isFilled(home, version))) {
    say('Unpacking Chromium, once, into .vscode-test/ …');
    await fillFolder(home, version, async (coming) => {
      // This variable, seen at the package's import, makes it unpack the libraries too.
      const env = { ...process.env, TMPDIR: coming, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
      const unpack = "const { default: it } = await import('@sparticuz/chromium'); await it.executablePath();";
      await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack], { cwd: root, env });
      await writeFile(join(coming, 'fonts.conf'), fontsConfiguration(join(home, 'fonts')));
    });
  }
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    program: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

/** The machine's own fonts, if it has any, and those of the package, whose own file names them where they are not. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
