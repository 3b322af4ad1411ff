import type { SiteEntry } from './site-entry.ts';

/** The canvases of each folder, in their order; the folder that all are in is the empty one. */
export function byFolder(entries: readonly SiteEntry[]): ReadonlyMap<string, readonly SiteEntry[]> {
  const folders = new Map<string, SiteEntry[]>();
  for (const entry of entries) {
    const folder = entry.path.slice(0, Math.max(0, entry.path.lastIndexOf('/')));
    const inside = folders.get(folder);
    if (inside) inside.push(entry);
    else folders.set(folder, [entry]);
  }
  return folders;
}
