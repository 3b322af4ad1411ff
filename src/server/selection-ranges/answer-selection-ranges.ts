import { DocumentState } from 'langium';
import { createRequestHandler, type LangiumSharedServices } from 'langium/lsp';
import type { Connection, SelectionRangeParams } from 'vscode-languageserver';
import type { SelectionRange } from 'vscode-languageserver-types';
import { SourceText } from '../../model/source-text.ts';
import { modelOf } from '../canvas-models.ts';
import { selectionRange } from './selection-ranges.ts';

/** Lets a selection grow by what the text means; Langium has no place for this feature. */
export function answerSelectionRanges(connection: Connection, services: LangiumSharedServices): void {
  const answer = createRequestHandler<SelectionRangeParams, SelectionRange[]>(
    (_, document, { positions }) => {
      const source = new SourceText(document.textDocument.getText());
      const canvas = modelOf(document);
      return positions.map((position) => selectionRange(canvas, source, position));
    },
    services,
    DocumentState.Linked,
  );
  connection.onSelectionRanges(answer);
}
