import { readFile } from 'node:fs/promises';

/** The version of the package, from its description; that lies two folders up, from the source as from the bundle. */
export async function readVersion(): Promise<string> {
  const description = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}
