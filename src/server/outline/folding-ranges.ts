import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { CanvasModel, Comment, Value } from '../../model/canvas-model.ts';
import type { Range } from '../../model/range.ts';
import { regionMarker, regionsOf } from './regions.ts';

/**
 * What can be folded: elements, texts and comments over several lines, runs of line comments, and what an author marks as
 * a region. Where the last line holds nothing but the closing sign it stays in sight.
 *
 * @param lines the text, line by line
 */
export function foldingRanges(canvas: CanvasModel, lines: readonly string[]): readonly FoldingRange[] {
  const elements = canvas.header ? [canvas.header, ...canvas.elements] : canvas.elements;
  const values = elements.flatMap((element) => element.facts.flatMap((fact) => fact.values));
  return [
    ...elements.flatMap((element) => fold(element.range, lines)),
    ...values.flatMap(textsIn).flatMap((range) => fold(range, lines)),
    ...commentRuns(canvas.comments, lines).flatMap((range) => fold(range, lines, FoldingRangeKind.Comment)),
    ...regionsOf(canvas.comments).map((region) => ({ ...region, kind: FoldingRangeKind.Region })),
  ];
}

function fold({ start, end }: Range, lines: readonly string[], kind?: FoldingRangeKind): readonly FoldingRange[] {
  const isClosingLine = /^\s*(?:\}|"""|\*\/)\s*$/.test((lines[end.line] ?? '').slice(0, end.character));
  const endLine = isClosingLine ? end.line - 1 : end.line;
  return endLine > start.line ? [{ startLine: start.line, endLine, ...(kind ? { kind } : {}) }] : [];
}

function textsIn(value: Value): readonly Range[] {
  if (value.kind === 'text') return [value.range];
  return (value.kind === 'rated' || value.kind === 'answer') && value.text ? [value.text.range] : [];
}

/** Comments over several lines, and line comments that stand alone on lines that follow each other, as one. */
function commentRuns(comments: readonly Comment[], lines: readonly string[]): readonly Range[] {
  const runs: Range[] = [];
  let open: Range | undefined;
  for (const comment of comments) {
    const { range, text } = comment;
    const { line, character } = range.start;
    const isAlone =
      !regionMarker(comment) && text.startsWith('//') && (lines[line] ?? '').slice(0, character).trim() === '';
    if (open && isAlone && line === open.end.line + 1) {
      open = { start: open.start, end: range.end };
      continue;
    }
    if (open) runs.push(open);
    open = isAlone ? range : undefined;
    if (!isAlone) runs.push(range);
  }
  return open ? [...runs, open] : runs;
}
