import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

/**
 * The name of each canvas's page, by the canvas's path relative to the folder: letters, digits and hyphens, so that it
 * can stand in any address and be a file on any disk. Where a path has other letters, or two paths come to one name, a
 * short fingerprint tells them apart; a canvas keeps its name as others come and go, unless they come to the same.
 */
export function pageNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const plain = new Map(paths.map((path) => [path, plainName(path)]));
  const taken = new Map<string, number>();
  for (const { name } of plain.values()) taken.set(name, (taken.get(name) ?? 0) + 1);
  return new Map(
    [...plain].map(([path, { name, isWhole }]) => [
      path,
      isWhole && taken.get(name) === 1 ? name : `${name}-${fingerprint(path)}`,
    ]),
  );
}

/** So long is the readable part at most: a file's name has 255 bytes. */
const LONGEST = 80;

function plainName(path: string): { readonly name: string; readonly isWhole: boolean } {
  const stem = path.replace(/\.bmc$/i, '');
  const name = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST);
  return { name: name || 'canvas', isWhole: /^[\w ./-]*$/.test(stem) && stem.length <= LONGEST && name !== '' };
}

function fingerprint(path: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(path))).slice(0, 8);
}
