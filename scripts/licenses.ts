import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One text with the licence of every package whose folder is given, as each of them asks of who passes it on.
 *
 * @throws Error that names a package which brings no licence along: then a person has to look.
 */
export function licensesOf(packageFolders: Iterable<string>): string {
  const sections = [...new Set(packageFolders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} ${version} (${license}) brings no licence text along`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return sections.join(`\n${'-'.repeat(80)}\n\n`);
}
