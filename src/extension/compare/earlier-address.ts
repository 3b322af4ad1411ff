import { Uri } from 'vscode';
import type { Comparand } from '../../protocol/comparing.ts';
import { fileIn } from './file-in-repository.ts';
import { findRepository } from './find-repository.ts';
import { savedAddress } from './saved-texts.ts';

/** Where the text that a canvas is compared with opens as a document; undefined where it is nothing. */
export async function earlierAddress(uri: Uri, against: Comparand): Promise<Uri | undefined> {
  switch (against.kind) {
    case 'nothing':
      return undefined;
    case 'file':
      return Uri.parse(against.uri);
    case 'saved':
      return savedAddress(uri);
    case 'revision': {
      const found = await findRepository(against.uri === undefined ? uri : Uri.parse(against.uri));
      return typeof found === 'string' ? undefined : found.git.toGitUri(fileIn(found), against.ref);
    }
  }
}
