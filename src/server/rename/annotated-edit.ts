import type { LangiumDocument } from 'langium';
import type { ChangeAnnotation, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel, Rated } from '../../model/canvas-model.ts';
import { comparePositions, contains } from '../../model/range.ts';

/**
 * The edits of a rename, each with what it is: the id itself, or a reference in one of the blocks. An editor that shows
 * a rename before it is done groups them by it.
 */
export function annotatedEdit(
  { textDocument: { uri, version } }: LangiumDocument,
  edits: readonly TextEdit[],
  target: CanvasElement | Rated,
  canvas: CanvasModel,
  catalogue: Catalogue,
): WorkspaceEdit {
  const { renamed } = catalogue.editorHints;
  const all = canvas.header ? [canvas.header, ...canvas.elements] : canvas.elements;
  const labelOf = ({ range }: TextEdit): string => {
    const isItself = target.idRange && comparePositions(target.idRange.start, range.start) === 0;
    const owner = all.find((element) => contains(element.range, range.start));
    return isItself || !owner
      ? renamed.id({ label: target.label })
      : renamed.references({ block: catalogue.blocks[owner.keyword].title });
  };
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const annotated = edits.map((edit) => {
    const label = labelOf(edit);
    changeAnnotations[label] = { label };
    return { ...edit, annotationId: label };
  });
  return { documentChanges: [{ textDocument: { uri, version }, edits: annotated }], changeAnnotations };
}
