import type { LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import type { FoldingRange } from 'vscode-languageserver-types';
import { modelOf } from '../canvas-models.ts';
import { foldingRanges } from './folding-ranges.ts';

/** Says what can be folded. Langium's own looks for comments in the syntax tree, where this language keeps none. */
export class BmcFoldingRangeProvider implements FoldingRangeProvider {
  getFoldingRanges(document: LangiumDocument): FoldingRange[] {
    return [...foldingRanges(modelOf(document), document.textDocument.getText().split(/\r\n|\n|\r/))];
  }
}
