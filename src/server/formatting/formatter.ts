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
import { parse } from '../../language/parse.ts';

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

  /**
   * On a closing brace, lays out the element that it closes; on a new line, what the line above belongs to, and indents
   * the new line, without ending or joining any.
   */
  formatDocumentOnType(document: LangiumDocument, { ch, position }: DocumentOnTypeFormattingParams): TextEdit[] {
    const layout = layoutOf(document);
    const { textDocument } = document;
    if (ch === '}') {
      const end = textDocument.offsetAt(position);
      const isClosed = layout.groups.some((group) => group.start < end && end <= group.end);
      return isClosed ? toTextEdits(document, editsIn(layout, { start: end - 1, end })) : [];
    }
    const line = offsetsOf(document, lineAt(position.line));
    const above = offsetsOf(document, { start: { line: position.line - 1, character: 0 }, end: position });
    const text = textDocument.getText();
    const isBlank = text.slice(line.start, line.end).trim() === '';
    const edits = editsIn(layout, { start: above.start, end: line.start })
      .filter(({ start, end }) => start > 0 && end < text.length)
      .flatMap((edit) => withinLine(edit, text) ?? [])
      .filter(({ start, end }) => !isBlank || end < line.start || start > line.end);
    return toTextEdits(document, [...edits, ...(isBlank ? indentOf(text, line) : [])]);
  }
}

function lineAt(line: number): Range {
  return { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
}

const LINE_BREAK = /\r\n|\n|\r/g;

/** An edit of the space within a line, or before what begins it; undefined where it would end or join lines. */
function withinLine({ start, end, newText }: SpaceEdit, text: string): SpaceEdit | undefined {
  const written = [...text.slice(start, end).matchAll(LINE_BREAK)];
  const planned = [...newText.matchAll(LINE_BREAK)];
  const [was] = written;
  const [is] = planned;
  if (written.length !== planned.length || written.length > 1) return undefined;
  if (!was || !is) return { start, end, newText };
  return { start: start + was.index + was[0].length, end, newText: newText.slice(is.index + is[0].length) };
}

/** Indents an empty line as a word on it would be. */
function indentOf(text: string, line: Stretch): readonly SpaceEdit[] {
  const end = line.start + /^[ \t]*/.exec(text.slice(line.start, line.end))![0].length;
  const { edits } = formatCanvas(parse(`${text.slice(0, end)}x${text.slice(end)}`));
  const edit = edits.find((one) => one.end === end);
  const indent = edit && /[\r\n]( *)$/.exec(edit.newText)?.[1];
  return indent === undefined || indent === text.slice(line.start, end)
    ? []
    : [{ start: line.start, end, newText: indent }];
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
