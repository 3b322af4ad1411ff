import { removeRange } from '../../edits/edit-facts.ts';
import { removeLinks } from '../../edits/remove-links.ts';
import type { CanvasEdit } from '../../edits/text-edit.ts';
import type { CanvasElement } from '../../model/canvas-model.ts';
import type { SourceText } from '../../model/source-text.ts';
import { type NoteChange, type NoteSite, refusalOfElement } from './note-change.ts';

/** Takes a note out of a canvas, with the links that lead to it. Comments stay. */
export function removeNote(site: NoteSite, element: CanvasElement): NoteChange {
  const refusal = refusalOfElement(site, element);
  if (refusal) return refusal;
  const block = site.canvas.byKeyword.get(element.keyword) ?? [];
  const place = block.indexOf(element);
  const next = block[place + 1] ?? block[place - 1];
  const { edits, count } = removeLinks(
    site,
    ({ target }) => target === element || (target !== undefined && 'owner' in target && target.owner === element.index),
    (from) => from === element,
  );
  return {
    edits: [...withEmptyLine(site.source, removeRange(site, element.range)), ...edits],
    tell: () => site.texts.deleted({ note: element, links: count }),
    follow: ({ elements }) => {
      const at = next && next.index - (next.index > element.index ? 1 : 0);
      return elements.find(({ index }) => index === at);
    },
  };
}

/** Takes one of the empty lines along that a note leaves around its place. */
function withEmptyLine(source: SourceText, edits: readonly CanvasEdit[]): readonly CanvasEdit[] {
  const [edit, ...others] = edits;
  if (!edit || others.length > 0) return edits;
  const { start, end } = edit.range;
  const isEmpty = (line: number) => line < 0 || source.line(line).trim() === '';
  if (start.character > 0 || !isEmpty(start.line - 1)) return edits;
  if (end.character === 0 && isEmpty(end.line) && end.line + 1 < source.lineCount) {
    return [{ ...edit, range: { start, end: { line: end.line + 1, character: 0 } } }];
  }
  // At the end of the text the empty line before it goes.
  const isAtEnd = source.text.slice(source.offsetAt(end)).trim() === '';
  return isAtEnd && start.line > 0
    ? [{ ...edit, range: { start: { line: start.line - 1, character: 0 }, end } }]
    : edits;
}
