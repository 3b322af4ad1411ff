import { type LangiumDocument, URI, UriUtils } from 'langium';
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
  const sorted = edits.toSorted(({ range: a }, { range: b }) => {
    return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
  });
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

/** Creates a file beside a document, with a text; nothing is done where there is one meanwhile. */
export function fileCreation({ textDocument }: LangiumDocument, path: string, text: string): WorkspaceEdit {
  const folder = UriUtils.dirname(URI.parse(textDocument.uri));
  const uri = UriUtils.joinPath(folder, path).toString();
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  };
}

function plainEdit({ range, newText }: CanvasEdit): TextEdit {
  return { range, newText: plainText(newText) };
}
