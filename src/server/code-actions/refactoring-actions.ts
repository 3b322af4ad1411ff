import type { LangiumDocument } from 'langium';
import type { CodeAction } from 'vscode-languageserver-types';
import { replace } from '../../edits/edit-facts.ts';
import { sortText } from '../../formatting/sort-canvas.ts';
import type { Range } from '../../model/range.ts';
import { SourceText } from '../../model/source-text.ts';
import { SORT_CANVAS } from '../../protocol/code-action-kinds.ts';
import { refactoringsAt } from '../../refactorings/refactorings-at.ts';
import { modelOf } from '../canvas-models.ts';
import type { EditorClient } from '../editor-client.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** What can be done with what is selected, of the kinds that are asked for. */
export function refactorings(
  document: LangiumDocument,
  selection: Range,
  wants: (kind: string) => boolean,
  client: EditorClient,
): CodeAction[] {
  const source = new SourceText(document.textDocument.getText());
  const site = { canvas: modelOf(document), source, selection, texts: client.catalogue.refactorings };
  return refactoringsAt(site)
    .filter(({ kind }) => wants(kind))
    .map(({ title, kind, edits }) => ({ title, kind, edit: workspaceEdit(document, edits, client) }));
}

/**
 * Sorting a canvas, as one edit of as few lines as can be. Where it cannot be sorted or is so already, an editor that
 * shows why an action cannot be done is told why; another is offered nothing.
 */
export function sorting(document: LangiumDocument, client: EditorClient): CodeAction[] {
  const texts = client.catalogue.refactorings;
  const action = { title: texts.sort(), kind: SORT_CANVAS };
  const before = document.textDocument.getText();
  const { text, refusal } = sortText(before);
  if (text !== undefined && text !== before) {
    return [{ ...action, edit: workspaceEdit(document, [change(before, text)], client) }];
  }
  if (!client.showsDisabledActions) return [];
  const reason = refusal
    ? texts.notSortedFor({ line: refusal.line + 1, reason: texts.notSorted(refusal) })
    : texts.sortedAlready();
  return [{ ...action, disabled: { reason } }];
}

/** What turns a text into another: the lines between those that both begin and end with. */
function change(before: string, after: string) {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  start = before.lastIndexOf('\n', start - 1) + 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  // What stays begins a line in both.
  const lineEnd = before.indexOf('\n', before.length - same);
  const end = lineEnd < 0 || same === 0 ? before.length : lineEnd + 1;
  const source = new SourceText(before);
  const range = { start: source.positionAt(start), end: source.positionAt(end) };
  return replace(range, after.slice(start, after.length - (before.length - end)));
}
