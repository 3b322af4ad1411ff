import { CompletionTriggerKind } from 'vscode-languageserver';
import type { CompletionItem, MarkupContent, TextEdit } from 'vscode-languageserver-types';
import { services, withCursor } from './canvas-document.ts';

/** The items at the cursor, which `|` marks; as if a character had asked for them, where one is given. */
export async function complete(marked: string, triggerCharacter?: string): Promise<readonly CompletionItem[]> {
  const { document, position } = withCursor(marked);
  const context = triggerCharacter
    ? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter }
    : { triggerKind: CompletionTriggerKind.Invoked };
  const params = { textDocument: { uri: document.uri.toString() }, position, context };
  const list = await services.lsp.CompletionProvider!.getCompletion(document, params);
  return list?.items ?? [];
}

/** The words of the items at the cursor, in their order. */
export async function labels(marked: string, triggerCharacter?: string): Promise<readonly string[]> {
  return (await complete(marked, triggerCharacter)).map((item) => item.label);
}

/** The text with the item of a label accepted. */
export async function accepted(marked: string, label: string): Promise<string> {
  const { document, text } = withCursor(marked);
  const item = (await complete(marked)).find((one) => one.label === label);
  if (!item) throw new Error(`${label} is not offered`);
  const { range, newText } = item.textEdit as TextEdit;
  const { textDocument } = document;
  return text.slice(0, textDocument.offsetAt(range.start)) + newText + text.slice(textDocument.offsetAt(range.end));
}

/** What is told beside an item, as Markdown. */
export function documentationOf(item: CompletionItem | undefined): string | undefined {
  return (item?.documentation as MarkupContent | undefined)?.value;
}
