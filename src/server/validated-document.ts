import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken } from 'vscode-languageserver';

/** An open document by its address, once its newest text has been checked; undefined where none of that name is open. */
export async function validatedDocument(
  { workspace: { DocumentBuilder, LangiumDocuments } }: LangiumSharedServices,
  address: string,
  token: CancellationToken,
): Promise<LangiumDocument | undefined> {
  const uri = URI.parse(address);
  if (!LangiumDocuments.hasDocument(uri)) return undefined;
  await DocumentBuilder.waitUntil(DocumentState.Validated, uri, token);
  return LangiumDocuments.getDocument(uri);
}
