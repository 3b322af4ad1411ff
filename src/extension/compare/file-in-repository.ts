import type { Uri } from 'vscode';
import type { FoundRepository } from './find-repository.ts';

/** The file under the name that it had before it was renamed, where that is not committed yet. */
export function fileIn({ file, repository }: FoundRepository): Uri {
  const renamed = repository.state.indexChanges.find(({ renameUri }) => `${renameUri}` === `${file}`);
  return renamed?.originalUri ?? file;
}
