import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { Canvas } from './generated/ast.ts';
import { createCoreServices } from './services.ts';

let services: ReturnType<typeof createCoreServices> | undefined;

/**
 * Parses a text into a document whose references resolve when asked. Never throws on any text. The document belongs to
 * the caller alone: nothing keeps it.
 */
export function parse(text: string, uri = 'memory:///canvas.bmc'): LangiumDocument<Canvas> {
  services ??= createCoreServices();
  const document = services.shared.workspace.LangiumDocumentFactory.fromString<Canvas>(text, URI.parse(uri));
  document.state = DocumentState.ComputedScopes;
  return document;
}
