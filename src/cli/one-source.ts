import type { Catalogue } from '../messages/catalogue.ts';
import { troubleMessage, unreadableMessage } from './complaints.ts';
import type { Io } from './io.ts';
import { findSources, type Source } from './sources.ts';
import { UsageError } from './usage-error.ts';

/** The one canvas that a path leads to. Throws a `UsageError` where it leads to none or to several. */
export async function findOne(path: string, io: Io, catalogue: Catalogue): Promise<Source> {
  const { sources, troubles } = await findSources([path], io, catalogue);
  if (troubles[0]) throw new UsageError(troubleMessage(troubles[0], catalogue));
  if (sources.length !== 1) {
    throw new UsageError(catalogue.commandLine.errors.notOneCanvas({ path, count: sources.length }));
  }
  return sources[0]!;
}

/** The text of a source. Throws a `UsageError` that says why it cannot be read. */
export async function readOne(source: Source, catalogue: Catalogue): Promise<string> {
  return source.read().catch((error: unknown) => {
    throw new UsageError(unreadableMessage(source.path, error, catalogue));
  });
}
