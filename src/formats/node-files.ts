import { readFile } from 'node:fs/promises';
import type { FormatFiles } from './format-files.ts';

/**
 * The exporters as they are built, in a folder of their own beside the program that asks for them.
 *
 * @param folder the folder's address, with a slash at its end
 */
export function builtFormats(folder: URL): FormatFiles {
  return {
    exporter: async (format) => (await import(new URL(`${format}.js`, folder).href)).exporter,
    foreign: async () => (await import(new URL('foreign.js', folder).href)).foreign,
    read: (file) => readFile(new URL(file, folder)),
    // Loaded on use as well, by the few pictures whose letters the shipped typeface lacks.
    systemFonts: async () => (await import(new URL('system-fonts.js', folder).href)).systemFonts(),
  };
}
