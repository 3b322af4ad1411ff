import module from 'node:module';
import { join } from 'node:path';

/**
 * Has Node keep what it compiles from now on, for the next time: half of a short command's time goes into that. In a
 * folder of this user alone; what lies where everybody writes could come from anybody. Does nothing where there is no
 * such folder, or in a Node that knows nothing of it (before 22.1); a folder that cannot be written costs nothing but that.
 */
export function keepCompiled({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): void {
  const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  if (caches) module.enableCompileCache?.(join(caches, 'bmc'));
}
