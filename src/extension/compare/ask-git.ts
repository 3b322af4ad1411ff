import * as vscode from 'vscode';
import type { CompareTexts } from '../../messages/editor-texts.ts';
import { type FoundRepository, findRepository, hasCommit } from './find-repository.ts';

/**
 * The repository of a canvas, in which something was committed; where there is none, says why and offers what can be done
 * instead.
 */
export async function askGit(uri: vscode.Uri, texts: CompareTexts): Promise<FoundRepository | undefined> {
  const found = await findRepository(uri);
  const trouble = typeof found === 'string' ? found : (await hasCommit(found.repository)) ? undefined : 'no-commit';
  if (!trouble) return found as FoundRepository;
  // Nobody waits for the answer: a message may stand for long.
  void offerOthers(uri, texts.troubles[trouble]({ name: '' }), texts);
  return undefined;
}

async function offerOthers(uri: vscode.Uri, message: string, { ways }: CompareTexts): Promise<void> {
  const { file, saved } = ways;
  const chosen = await vscode.window.showInformationMessage(message, file.label, saved.label);
  if (chosen === file.label) await vscode.commands.executeCommand('bmc.compareWithFile', uri);
  if (chosen === saved.label) await vscode.commands.executeCommand('bmc.compareWithSaved', uri);
}
