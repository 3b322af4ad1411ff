import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { LangiumServices } from 'langium/lsp';
import type { Position } from 'vscode-languageserver-types';
import { createServerServices } from '../../src/server/module.ts';

const { shared, bmc } = createServerServices();

/** The services of the server, as they are put together for an editor, without a connection. */
export const services: LangiumServices = bmc;

/** A document over a text, parsed as the server parses it. */
export function documentOf(text: string, uri = 'memory:///canvas.bmc'): LangiumDocument {
  const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(uri));
  document.state = DocumentState.Validated;
  return document;
}

/** The first `|` of a text is where the cursor stands; it is taken out. */
export function withCursor(marked: string): { document: LangiumDocument; text: string; position: Position } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('the text marks no cursor with |');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const document = documentOf(text);
  return { document, text, position: document.textDocument.positionAt(offset) };
}
