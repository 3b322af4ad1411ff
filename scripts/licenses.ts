import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of packages that bring none along, by what is known of them. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  '@resvg/resvg-wasm': ['scripts/licenses/resvg-wasm.txt'],
  dfa: ['scripts/licenses/devon-govett.txt'],
  fontkit: ['scripts/licenses/devon-govett.txt'],
};

/**
 * One text with the licence of every package whose folder is given, as each of them asks of who passes it on.
 *
 * @throws Error that names a package which brings no licence along: then a person has to look.
 */
export function licensesOf(packageFolders: Iterable<string>): string {
  const sections = [...new Set(packageFolders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry));
    const texts = files.length > 0 ? files.map((file) => join(folder, file)) : (LEFT_OUT[name] ?? []);
    if (texts.length === 0) throw new Error(`${name} ${version} (${license}) brings no licence text along`);
    return [`${name} ${version} (${license})`, ...texts.map((file) => readFileSync(file, 'utf8').trim())]
      .join('\n\n')
      .concat('\n');
  });
  return sections.join(`\n${'-'.repeat(80)}\n\n`);
}
