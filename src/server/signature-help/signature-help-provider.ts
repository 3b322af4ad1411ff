import type { LangiumDocument } from 'langium';
import type { SignatureHelpProvider } from 'langium/lsp';
import { type SignatureHelpOptions, type SignatureHelpParams, SignatureHelpTriggerKind } from 'vscode-languageserver';
import { MarkupKind, type ParameterInformation, type SignatureHelp } from 'vscode-languageserver-types';
import { propertyRow } from '../../taxonomy/properties.ts';
import { classesOf } from '../completion/token-class.ts';
import { describeProperty } from '../descriptions/describe-property.ts';
import { tokensOf } from '../document-tokens.ts';
import type { EditorClient } from '../editor-client.ts';
import { signatureOf } from './signatures.ts';
import { valuePlaceAt } from './value-place.ts';

/** Shows what an amount, a need or an answer is made of while it is written. */
export class BmcSignatureHelpProvider implements SignatureHelpProvider {
  readonly signatureHelpOptions: SignatureHelpOptions = { triggerCharacters: [' '] };
  readonly #client: EditorClient;

  constructor(client: EditorClient) {
    this.#client = client;
  }

  provideSignatureHelp(
    document: LangiumDocument,
    { position, context }: SignatureHelpParams,
  ): SignatureHelp | undefined {
    const { textDocument } = document;
    const text = textDocument.getText();
    const { tokens, report } = tokensOf(document);
    const place = valuePlaceAt(text, textDocument.offsetAt(position), tokens, report.comments);
    const row = place && propertyRow(place.keyword, place.key);
    const signature = row && signatureOf(row, place);
    if (!signature) return undefined;
    // Who puts a space into a text that was written long ago is not shown how to write one.
    const isTyped = context?.triggerKind === SignatureHelpTriggerKind.TriggerCharacter && !context.isRetrigger;
    if (isTyped && place.at && classesOf([place.at]) === 't') return undefined;
    const { catalogue, knowsLabelOffsets } = this.#client;
    const parameters: ParameterInformation[] = [];
    let label = row.key;
    for (const part of signature.parts) {
      const { text: shown, says } = catalogue.editorHints.shape[part];
      const start = label.length + 1;
      label += ` ${shown}`;
      parameters.push({
        label: knowsLabelOffsets ? [start, label.length] : shown,
        documentation: { kind: MarkupKind.Markdown, value: says },
      });
    }
    const documentation = { kind: MarkupKind.Markdown, value: describeProperty(row, catalogue) };
    const { active } = signature;
    return { signatures: [{ label, documentation, parameters }], activeSignature: 0, activeParameter: active };
  }
}
