import * as vscode from 'vscode';
import type { Range } from '../model/range.ts';
import type { ShowReferencesArguments } from '../protocol/lens-commands.ts';

/** Shows places of a text in the editor's own list of references; what a code lens says comes as plain data. */
export async function showReferences(...[text, { line, character }, places]: ShowReferencesArguments): Promise<void> {
  const uri = vscode.Uri.parse(text);
  const locations = places.map((place) => new vscode.Location(uri, toRange(place)));
  const position = new vscode.Position(line, character);
  await vscode.commands.executeCommand('editor.action.showReferences', uri, position, locations);
}

function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
