import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inOwnFolder, root } from './vscode/places.ts';

/**
 * Writes the types of what other programs import, made from `src/api/`, into a folder. They name nothing but each other.
 *
 * @throws Error where a type that is told leads out of `src/api/`.
 */
export async function writeApiTypes(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await inOwnFolder(async (made) => {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    await promisify(execFile)(process.execPath, [tsc, '-p', join(root, 'tsconfig.api.json'), '--outDir', made]);
    for (const file of await readdir(made)) {
      const text = await readFile(join(made, file), 'utf8');
      // Of no concern to others, and told of by nothing that is.
      if (file === 'conditions.d.ts') continue;
      const foreign = /from '(?!\.\/(?!conditions)[a-z-]+\.ts')[^']*'/.exec(text);
      if (foreign)
        throw new Error(`The types of src/api/${file.replace('.d.ts', '.ts')} lead elsewhere: ${foreign[0]}`);
      await writeFile(join(folder, file), text.replace(/(from '\.\/[a-z-]+)\.ts'/g, "$1.js'"));
    }
  });
}
