import { DefaultLanguageServer } from 'langium/lsp';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from './code-actions/code-action-provider.ts';

/** Says of itself which kinds of code actions it has, so that an editor can run them on saving. */
export class BmcLanguageServer extends DefaultLanguageServer {
  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const result = super.buildInitializeResult(params);
    const codeActionProvider = { codeActionKinds: [...CODE_ACTION_KINDS] };
    return { ...result, capabilities: { ...result.capabilities, codeActionProvider } };
  }
}
