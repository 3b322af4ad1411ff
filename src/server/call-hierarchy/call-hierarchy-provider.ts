import { type LangiumDocument, type LangiumDocuments, URI } from 'langium';
import type { CallHierarchyProvider, LangiumServices } from 'langium/lsp';
import type {
  CallHierarchyIncomingCallsParams,
  CallHierarchyOutgoingCallsParams,
  CallHierarchyPrepareParams,
} from 'vscode-languageserver';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver-types';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { dependenciesOf } from '../../model/dependencies.ts';
import { comparePositions, contains, type Position } from '../../model/range.ts';
import { modelOf } from '../canvas-models.ts';
import type { EditorClient } from '../editor-client.ts';
import { elementAt } from '../element-at.ts';
import { subjectAt } from '../hover/subject-at.ts';
import { elementName, SYMBOL_KINDS } from '../outline/document-symbols.ts';

/** Shows what depends on an element, as programs show callers, and on what it depends. */
export class BmcCallHierarchyProvider implements CallHierarchyProvider {
  readonly #client: EditorClient;
  readonly #documents: LangiumDocuments;

  constructor({ shared }: LangiumServices, client: EditorClient) {
    this.#client = client;
    this.#documents = shared.workspace.LangiumDocuments;
  }

  prepareCallHierarchy(
    document: LangiumDocument,
    { position }: CallHierarchyPrepareParams,
  ): CallHierarchyItem[] | undefined {
    const element = elementMeantAt(modelOf(document), position);
    return element && [itemOf(element, document.textDocument.uri, this.#client.catalogue)];
  }

  incomingCalls({ item }: CallHierarchyIncomingCallsParams): CallHierarchyIncomingCall[] | undefined {
    const found = this.#find(item);
    return found?.dependencies.on(found.element).map(({ element, ranges }) => ({
      from: itemOf(element, item.uri, this.#client.catalogue),
      fromRanges: [...ranges],
    }));
  }

  outgoingCalls({ item }: CallHierarchyOutgoingCallsParams): CallHierarchyOutgoingCall[] | undefined {
    const found = this.#find(item);
    return found?.dependencies.of(found.element).map(({ element, ranges }) => ({
      to: itemOf(element, item.uri, this.#client.catalogue),
      fromRanges: [...ranges],
    }));
  }

  /** The element that an item stands for: the text may have changed since. */
  #find({ uri, name, selectionRange }: CallHierarchyItem) {
    const document = this.#documents.getDocument(URI.parse(uri));
    if (!document) return undefined;
    const canvas = modelOf(document);
    const alike = canvas.elements.filter((element) => elementName(element) === name);
    const inPlace = alike.find(({ nameRange }) => comparePositions(nameRange.start, selectionRange.start) === 0);
    const element = inPlace ?? alike[0];
    return element && { element, dependencies: dependenciesOf(canvas) };
  }
}

/** The element that a reference leads to, or in whose text a position stands; the header depends on nothing. */
function elementMeantAt(canvas: CanvasModel, position: Position): CanvasElement | undefined {
  const subject = subjectAt(canvas, position);
  if (subject?.kind === 'value') {
    const { value } = subject;
    const target = value.kind === 'link' ? value.target : value.kind === 'step' ? value.link?.target : undefined;
    if (target) return 'owner' in target ? elementAt(canvas, target.owner) : target;
  }
  return canvas.elements.find(({ range }) => contains(range, position));
}

function itemOf(element: CanvasElement, uri: string, catalogue: Catalogue): CallHierarchyItem {
  const { keyword, range, nameRange } = element;
  return {
    name: elementName(element),
    detail: catalogue.blocks[keyword].title,
    kind: SYMBOL_KINDS[keyword],
    uri,
    range,
    selectionRange: nameRange,
  };
}
