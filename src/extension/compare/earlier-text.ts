import * as vscode from 'vscode';
import type { CompareTexts } from '../../messages/editor-texts.ts';
import type { Comparand, RevisionComparand } from '../../protocol/comparing.ts';
import type { EarlierText } from '../../protocol/rendering.ts';
import { documentOf } from '../source-editors.ts';
import { nameOf } from './comparand-names.ts';
import { fileIn } from './file-in-repository.ts';
import { findRepository, hasCommit, knows } from './find-repository.ts';
import { refOf } from './revision-address.ts';

/** Why there is no earlier text. */
export type Trouble = keyof CompareTexts['troubles'];

/** An earlier text, or why there is none. */
export type Earlier = EarlierText | { readonly trouble: Trouble; readonly name: string };

/** Reads the text that a canvas is compared with, as it is now. */
export async function readEarlier(uri: vscode.Uri, against: Comparand, texts: CompareTexts): Promise<Earlier> {
  const label = nameOf(against, uri.path, texts);
  const text = await readText(uri, against);
  return typeof text === 'string' ? { trouble: text as Trouble, name: label } : { text: text.text, label };
}

type Read = { readonly text: string } | Trouble;

function readText(uri: vscode.Uri, against: Comparand): Promise<Read> {
  switch (against.kind) {
    case 'nothing':
      return Promise.resolve({ text: '' });
    case 'saved':
      return readSaved(uri);
    case 'file':
      return readFile(vscode.Uri.parse(against.uri), 'no-file');
    case 'revision':
      return readRevision(uri, against);
  }
}

/** What a canvas says that is open, lies on a disk or is one of a revision; undefined where it cannot be read. */
export async function readNow(uri: vscode.Uri): Promise<string | undefined> {
  const ref = refOf(uri);
  const read = ref ? await readRevision(uri, { kind: 'revision', ref, name: ref }) : await readFile(uri, 'no-file');
  return typeof read === 'string' ? undefined : read.text;
}

/** What stands in the file, whatever the editor has made of it since. */
export async function readSaved(uri: vscode.Uri): Promise<Read> {
  if (uri.scheme === 'untitled') return 'not-saved';
  return onDisk(uri, 'no-file');
}

/** What a file says, as far as it is written: also what is not saved yet. */
async function readFile(uri: vscode.Uri, otherwise: Trouble): Promise<Read> {
  const open = documentOf(uri);
  return open ? { text: open.getText() } : onDisk(uri, otherwise);
}

async function onDisk(uri: vscode.Uri, otherwise: Trouble): Promise<Read> {
  try {
    return { text: await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri }) };
  } catch {
    return otherwise;
  }
}

async function readRevision(uri: vscode.Uri, against: RevisionComparand): Promise<Read> {
  const found = await findRepository(against.uri === undefined ? uri : vscode.Uri.parse(against.uri));
  if (typeof found === 'string') return found;
  const { repository } = found;
  const file = fileIn(found);
  try {
    return { text: await repository.show(against.ref, file.fsPath) };
  } catch {
    // A file that is not in a revision was not there yet.
    if (await knows(repository, against.ref)) return { text: '' };
    return (await hasCommit(repository)) ? 'unknown-revision' : 'no-commit';
  }
}
