import type { FormatFiles } from './format-files.ts';

/**
 * The exporters as they are built, in a folder that a web worker can load from. It has no fonts but those that ship.
 *
 * @param folder the folder's address, with a slash at its end
 */
export function workerFormats(folder: string): FormatFiles {
  return {
    exporter: async (format) => (await import(new URL(`${format}.js`, folder).href)).exporter,
    foreign: async () => (await import(new URL('foreign.js', folder).href)).foreign,
    read: (file) => fetchWhole(new URL(file, folder)),
  };
}

/** The bytes at an address. Rejects where there are none. */
export async function fetchWhole(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
