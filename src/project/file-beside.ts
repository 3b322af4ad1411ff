import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Tells whether there is a file at a path relative to a canvas; undefined for a canvas that is no file. */
export function fileBeside(canvas: string | undefined): (path: string) => boolean | undefined {
  return (path) => (canvas === undefined ? undefined : existsSync(resolve(dirname(canvas), path)));
}
