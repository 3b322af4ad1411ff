import { isAbsolute, relative, sep } from 'node:path';

/** Tells whether a path leads to a folder or to what is in it; both whole paths, without links. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
