import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import type { Catalogue } from '../../messages/catalogue.ts';
import { SourceText } from '../../model/source-text.ts';
import { fileBeside } from '../../project/file-beside.ts';
import { cacheFolder } from '../cache-folder.ts';
import { complain, unwritableMessage } from '../complaints.ts';
import type { Io } from '../io.ts';
import { readVersion } from '../read-version.ts';
import type { ReportedCanvas } from '../reports/report.ts';
import type { Source } from '../sources.ts';
import { UsageError } from '../usage-error.ts';
import type { checkToKeep } from './check-to-keep.ts';
import type { Checker } from './checker.ts';
import { openCache } from './findings-cache.ts';
import { type KeptCheck, readKeptCheck } from './kept-check.ts';

/**
 * A checker that looks up what it has found before. Throws a `UsageError` where there is no place to keep it.
 *
 * @param cache the file to keep findings in; true for one of this folder among the user's caches
 * @param tellsFixes whether the report tells fixes
 * @returns undefined where the file belongs to somebody else, which was then told
 */
export async function openCachedChecker(
  cache: string | true,
  tellsFixes: boolean,
  io: Io,
  catalogue: Catalogue,
): Promise<Checker | undefined> {
  const path = cache === true ? cacheOf(io, catalogue) : cache;
  const kept = await openCache(resolve(io.folder, path));
  if (!kept) {
    await complain(io, catalogue.commandLine.errors.notACache({ path }));
    return undefined;
  }
  const program = await programName();
  // Loaded on use: who knows all that is asked needs no language.
  let checkAfresh: typeof checkToKeep | undefined;
  const nameOf = (text: string, source: Source) => nameOfCheck(text, source, program, catalogue);
  const find = (name: string, { file }: Source): KeptCheck | undefined => {
    const text = kept.get(name);
    const known = text === undefined ? undefined : readKeptCheck(text);
    const isThere = fileBeside(file);
    return known?.lookedFor.every(([beside, was]) => (isThere(beside) ?? null) === was) ? known : undefined;
  };
  return {
    async check(text, source) {
      const name = nameOf(text, source);
      const known = find(name, source);
      if (known && (!tellsFixes || known.fixes)) return asReported(known, text);
      checkAfresh ??= (await import('./check-to-keep.ts')).checkToKeep;
      const found = checkAfresh(text, source, tellsFixes, catalogue);
      kept.set(name, JSON.stringify(found));
      return asReported(found, text);
    },
    isKnownClean: (text, source) => find(nameOf(text, source), source)?.findings.length === 0,
    close: async () => {
      await kept.save().catch((error: unknown) => complain(io, unwritableMessage(path, error, catalogue)));
    },
  };
}

function asReported({ findings, fixes }: KeptCheck, text: string): Omit<ReportedCanvas, 'path'> {
  return {
    source: new SourceText(text),
    findings,
    fixesOf: (finding) => fixes?.[findings.indexOf(finding)] ?? [],
  };
}

function cacheOf({ environment, folder }: Io, catalogue: Catalogue): string {
  const caches = cacheFolder(environment);
  if (caches === undefined) throw new UsageError(catalogue.commandLine.errors.noCacheFolder);
  return join(caches, 'findings', hashOf([folder]));
}

/** What a check depends on, as one name: the text, the words and severities that hold for it, and this very program. */
function nameOfCheck(text: string, { file, config }: Source, program: string, { language }: Catalogue): string {
  return hashOf([program, language, config?.source.text ?? '', file === undefined ? 'input' : 'file', text]);
}

/** The version, and the name of this file, which in a built program has the sum of all that the program is made of. */
async function programName(): Promise<string> {
  return `${await readVersion()} ${basename(new URL(import.meta.url).pathname)}`;
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  // Its length before each part: two lists of parts are never one text.
  for (const part of parts) hash.update(`${part.length} ${part}`);
  return hash.digest('base64url');
}
