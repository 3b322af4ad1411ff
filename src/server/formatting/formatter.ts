import type { LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
} from 'vscode-languageserver';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { type Formatting, formatCanvas, type SpaceEdit } from '../../formatting/format-canvas.ts';
import type { Canvas } from '../../language/generated/ast.ts';

/**
 * Lays out a canvas in an editor. The layout is one for everybody: an editor's wishes as to tabs are passed over, so that
 * two analysts change nothing of each other's.
 */
export class BmcFormatter implements Formatter {
  readonly formatOnTypeOptions: DocumentOnTypeFormattingOptions = {
    firstTriggerCharacter: '}',
    moreTriggerCharacter: ['\n'],
  };

  formatDocument(document: LangiumDocument, _params: DocumentFormattingParams): TextEdit[] {
    return toTextEdits(document, layoutOf(document).edits);
  }

  /** Lays out every element that the range touches, with those that stand under each other with it. */
  formatDocumentRange(document: LangiumDocument, { range }: DocumentRangeFormattingParams): TextEdit[] {
    return toTextEdits(document, editsIn(layoutOf(document), offsetsOf(document, range)));
  }

  /** On a closing brace, lays out the element that it closes; on a new line, the line above, without ending any line. */
  formatDocumentOnType(document: LangiumDocument, { ch, position }: DocumentOnTypeFormattingParams): TextEdit[] {
    const layout = layoutOf(document);
    const { textDocument } = document;
    if (ch === '}') {
      const end = textDocument.offsetAt(position);
      const isClosed = layout.groups.some((group) => group.start < end && end <= group.end);
      return isClosed ? toTextEdits(document, editsIn(layout, { start: end - 1, end })) : [];
    }
    const line = position.line - 1;
    const above = { start: { line, character: 0 }, end: { line: position.line, character: 0 } };
    const { start, end } = offsetsOf(document, above);
    const edits = layout.edits.filter((edit) => edit.start > start && edit.end < end && !/[\r\n]/.test(edit.newText));
    return toTextEdits(
      document,
      edits.filter((edit) => !/[\r\n]/.test(textDocument.getText().slice(edit.start, edit.end))),
    );
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function layoutOf(document: LangiumDocument): Formatting {
  return formatCanvas(document as LangiumDocument<Canvas>);
}

function offsetsOf({ textDocument }: LangiumDocument, { start, end }: Range): Stretch {
  return { start: textDocument.offsetAt(start), end: textDocument.offsetAt(end) };
}

/** The edits within a stretch, and those of everything that it touches. */
function editsIn({ edits, groups }: Formatting, stretch: Stretch): readonly SpaceEdit[] {
  const touched = [stretch, ...groups.filter(({ start, end }) => start < stretch.end && stretch.start < end)];
  const first = Math.min(...touched.map(({ start }) => start));
  const last = Math.max(...touched.map(({ end }) => end));
  return edits.filter(({ start, end }) => start >= first && end <= last);
}

function toTextEdits({ textDocument }: LangiumDocument, edits: readonly SpaceEdit[]): TextEdit[] {
  return edits.map(({ start, end, newText }) => ({
    range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
    newText,
  }));
}
