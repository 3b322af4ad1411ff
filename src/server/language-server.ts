import { DefaultLanguageServer } from 'langium/lsp';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from './code-actions/code-action-provider.ts';

/** Says of itself what Langium does not know of: its kinds of code actions, and what is answered beside Langium. */
export class BmcLanguageServer extends DefaultLanguageServer {
  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const result = super.buildInitializeResult(params);
    const codeActionProvider = { codeActionKinds: [...CODE_ACTION_KINDS] };
    const beside = { codeActionProvider, selectionRangeProvider: true, workspaceSymbolProvider: true };
    return { ...result, capabilities: { ...result.capabilities, ...beside } };
  }
}
