import type { LangiumDocument } from 'langium';
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type CanvasEdit, hasPlaceholders, plainText, snippetText, stopsIn } from '../../edits/text-edit.ts';
import { comparePositions } from '../../model/range.ts';
import type { EditorClient } from '../editor-client.ts';

/**
 * Edits of a document as an editor applies them, all at once. They name the version that they are for, so that an
 * editor refuses them once the text is another; places to fill in are tab stops where the editor knows such edits.
 */
export function workspaceEdit(
  { textDocument: { uri, version } }: LangiumDocument,
  edits: readonly CanvasEdit[],
  { knowsDocumentVersions, knowsSnippetEdits }: EditorClient,
): WorkspaceEdit {
  const sorted = edits.toSorted((a, b) => comparePositions(a.range.start, b.range.start));
  if (!knowsDocumentVersions) return { changes: { [uri]: sorted.map(plainEdit) } };
  let stop = 1;
  const changes = sorted.map((edit) => {
    if (!knowsSnippetEdits || !hasPlaceholders(edit.newText)) return plainEdit(edit);
    const value = snippetText(edit.newText, stop);
    stop += stopsIn(edit.newText);
    return { range: edit.range, snippet: { kind: 'snippet', value } } satisfies SnippetTextEdit;
  });
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

function plainEdit({ range, newText }: CanvasEdit): TextEdit {
  return { range, newText: plainText(newText) };
}
