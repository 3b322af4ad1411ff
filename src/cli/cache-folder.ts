import { join } from 'node:path';

/**
 * The folder in which this program may keep what it can make again, of this user alone: what lies where everybody writes
 * could come from anybody. Undefined where the environment names none.
 */
export function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): string | undefined {
  const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  return caches ? join(caches, 'bmc') : undefined;
}
