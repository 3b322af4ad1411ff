import type { GitTrouble } from '../git/run-git.ts';
import type { Catalogue } from '../messages/catalogue.ts';

/** What to do where git could not answer. */
export function gitMessage({ kind, detail }: GitTrouble, { commandLine: { errors } }: Catalogue): string {
  return errors.git[kind]({ detail });
}
