import type { FormatFiles } from '../formats/format-files.ts';
import type { ReadPart } from './site-assets.ts';

/** Reads what pages need beside themselves where the typeface lies with the exporters, as it does once all is built. */
export function partsBeside(formats: Pick<FormatFiles, 'read'>, read: (part: string) => Promise<Uint8Array>): ReadPart {
  return (part) =>
    part === 'inter-regular.woff2' || part === 'inter-semibold.woff2' ? formats.read(part) : read(part);
}
