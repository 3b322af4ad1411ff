import { type AstNode, type CstNode, CstUtils, type LangiumDocument } from 'langium';
import { DefaultRenameProvider, type LangiumServices } from 'langium/lsp';
import {
  LSPErrorCodes,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { isLink } from '../../language/generated/ast.ts';
import type { CanvasElement, CanvasModel, Rated } from '../../model/canvas-model.ts';
import { readCanvas } from '../../model/lower.ts';
import { contains } from '../../model/range.ts';
import { modelOf } from '../canvas-models.ts';
import type { EditorClient } from '../editor-client.ts';
import { annotatedEdit } from './annotated-edit.ts';
import { linkTargets } from './link-targets.ts';
import { newIdProblem } from './new-id-problem.ts';

/**
 * Renames an id everywhere. What Langium finds is what is renamed; in front of it stands what makes a rename safe here:
 * it refuses, in words, whatever is no id and every name that would change what the canvas says.
 */
export class BmcRenameProvider extends DefaultRenameProvider {
  readonly #client: EditorClient;

  constructor(services: LangiumServices, client: EditorClient) {
    super(services);
    this.#client = client;
  }

  /** @throws ResponseError where there is no id at the position, or the new one cannot be taken. */
  override async rename(document: LangiumDocument, params: RenameParams): Promise<WorkspaceEdit | undefined> {
    const { catalogue } = this.#client;
    const target = this.#targetAt(document, params.position);
    const canvas = modelOf(document);
    const id = params.newName.trim();
    const problem = newIdProblem(target, id, canvas, catalogue);
    if (problem !== undefined) throw refusal(problem);
    const edit = await super.rename(document, { ...params, newName: id });
    if (edit && 'kind' in target && movesLinks(document, canvas, edit)) {
      throw refusal(catalogue.editorFeatures.rename.pointsElsewhere({ id }));
    }
    const edits = Object.values(edit?.changes ?? {}).flat();
    if (!this.#client.knowsChangeAnnotations || !this.#client.knowsDocumentVersions || edits.length === 0) return edit;
    return annotatedEdit(document, edits, target, canvas, catalogue);
  }

  /** @throws ResponseError where there is no id at the position. */
  override prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range | undefined {
    this.#targetAt(document, position);
    return this.renameNodeRange(document, position);
  }

  /** The element, job, pain or gain whose id, or a reference to it, stands at a position. */
  #targetAt(document: LangiumDocument, position: Position): CanvasElement | Rated {
    const say = this.#client.catalogue.editorFeatures.rename;
    const leaf = this.#leafAt(document, position);
    const node = leaf && this.references.findDeclarations(leaf)[0];
    const target = node && targetOf(node, modelOf(document));
    if (target) return target;
    const isUnknown = leaf !== undefined && isLink(leaf.astNode) && !leaf.astNode.all;
    throw refusal(isUnknown ? say.unknownId({ id: leaf.text }) : say.notAnId);
  }

  #leafAt(document: LangiumDocument, position: Position): CstNode | undefined {
    const root = document.parseResult.value.$cstNode;
    const offset = document.textDocument.offsetAt(position);
    return root && CstUtils.findDeclarationNodeAtOffset(root, offset, this.grammarConfig.nameRegexp);
  }
}

/** The model's counterpart of a named node. */
function targetOf(node: AstNode, canvas: CanvasModel): CanvasElement | Rated | undefined {
  const start = node.$cstNode?.range.start;
  if (!start) return undefined;
  const element = canvas.elements.find(({ range }) => contains(range, start));
  if (node.$type === 'Element') return element;
  const values = element?.facts.flatMap((fact) => fact.values) ?? [];
  return values.find((value): value is Rated => value.kind === 'rated' && contains(value.range, start));
}

/** Whether an edit makes any link that leads somewhere lead elsewhere. */
function movesLinks(document: LangiumDocument, before: CanvasModel, edit: WorkspaceEdit): boolean {
  const edits = Object.values(edit.changes ?? {}).flat();
  const after = linkTargets(readCanvas(TextDocument.applyEdits(document.textDocument, edits)));
  return linkTargets(before).some((target, place) => target !== '' && target !== after[place]);
}

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
