import type { Uri } from 'vscode';
import type { Comparand } from '../../protocol/comparing.ts';
import { findRepository, hasCommit } from './find-repository.ts';
import { refOf } from './revision-address.ts';
import { shortRef } from './revision-names.ts';

/** The revision that a branch stands at. */
const HEAD = 'HEAD';

/** What the last commit holds. */
export const LAST_COMMIT: Comparand = { kind: 'revision', ref: HEAD, name: HEAD };

/**
 * What a canvas is compared with where nobody has said: the last commit; where there is none, its last save. A revision
 * is compared with the one before.
 */
export async function defaultComparand(uri: Uri): Promise<Comparand> {
  const ref = refOf(uri);
  if (ref && ref !== '~') return beforeRevision(ref);
  const found = await findRepository(uri);
  const isCommitted = typeof found !== 'string' && (await hasCommit(found.repository));
  return isCommitted ? LAST_COMMIT : { kind: 'saved' };
}

/** The commit before a revision. */
export function beforeRevision(ref: string): Comparand {
  return { kind: 'revision', ref: `${ref}^`, name: shortRef(`${ref}^`) };
}
