import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetSources } from '../../scripts/format-assets.ts';
import { systemFonts } from '../../src/formats/fonts/system-fonts.ts';
import type { FormatFiles } from '../../src/formats/format-files.ts';

/** The exporters as they are written, and their files where the build takes them from. */
export const sourceFormats: FormatFiles = {
  exporter: async (format) => (await import(`../../src/formats/${format}.ts`)).exporter,
  foreign: async () => (await import('../../src/foreign/foreign.ts')).foreign,
  read: async (file) => {
    const source = await assetSources[file]();
    return typeof source === 'string' ? readFile(join(import.meta.dirname, '../..', source)) : source;
  },
  systemFonts: () => systemFonts(),
};
