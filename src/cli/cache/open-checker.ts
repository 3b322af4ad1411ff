import type { Catalogue } from '../../messages/catalogue.ts';
import type { Io } from '../io.ts';
import type { Checker, CheckerOptions } from './checker.ts';

/** Opens what checks, each sort loaded on use. Throws a `UsageError` where there is no place for the cache asked for. */
export async function openChecker(
  { cache, tellsFixes }: CheckerOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<Checker> {
  if (cache !== undefined) {
    const { openCachedChecker } = await import('./cached-checker.ts');
    const checker = await openCachedChecker(cache, tellsFixes, io, catalogue);
    if (checker) return checker;
  }
  const { plainChecker } = await import('./plain-checker.ts');
  return plainChecker(catalogue);
}
