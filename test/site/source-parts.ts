import { basename } from 'node:path';
import { build } from 'esbuild';
import { optionsOf, siteBundles } from '../../scripts/bundles.ts';
import type { ReadPart } from '../../src/site/site-assets.ts';
import { sourceFormats } from '../formats/source-formats.ts';

/** What each bundle is built to, once. */
let built: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

/** What pages need beside themselves, built from the sources as they are. */
export const sourcePart: ReadPart = async (part) => {
  if (part === 'inter-regular.woff2' || part === 'inter-semibold.woff2') return sourceFormats.read(part);
  built ??= buildParts();
  const bytes = (await built).get(part);
  if (!bytes) throw new Error(`nothing builds ${part}`);
  return bytes;
};

async function buildParts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const builds = await Promise.all(siteBundles.map((bundle) => build({ ...optionsOf(bundle), write: false })));
  return new Map(
    builds.flatMap(({ outputFiles }) => outputFiles!.map(({ contents, path }) => [basename(path), contents])),
  );
}
