import type {
  AstNode,
  AstNodeDescription,
  FindReferencesOptions,
  IndexManager,
  LangiumDocument,
  Linker,
  ReferenceDescription,
  Stream,
  URI,
} from 'langium';
import {
  AstUtils,
  CstUtils,
  DefaultLangiumDocuments,
  DefaultReferences,
  DefaultWorkspaceManager,
  stream,
} from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Canvas } from '../language/generated/ast.ts';
import { referencesIn } from '../language/links.ts';

/*
 * No canvas refers to the inside of another, so nothing is indexed over the workspace, no file is read that is not
 * open, and what asks for references looks into one document.
 */

/** Loads no file of the workspace: a canvas is read when it is opened. */
export class OpenFilesOnly extends DefaultWorkspaceManager {
  override async initializeWorkspace(): Promise<void> {
    this._ready.resolve();
  }
}

/** Keeps the files that are open; whoever asks about another one hears that there is none, and no file is read. */
export class OpenDocuments extends DefaultLangiumDocuments {
  override async getOrCreateDocument(uri: URI): Promise<LangiumDocument> {
    const document = this.getDocument(uri);
    if (document) return document;
    throw new ResponseError(LSPErrorCodes.ServerCancelled, `No document found for URI: ${uri.toString()}`);
  }
}

/** Indexes nothing. */
export class NoIndex implements IndexManager {
  async updateContent(): Promise<void> {}

  async updateReferences(): Promise<void> {}

  remove(): void {}

  removeContent(): void {}

  removeReferences(): void {}

  isAffected(): boolean {
    return false;
  }

  allElements(): Stream<AstNodeDescription> {
    return stream([]);
  }

  findAllReferences(): Stream<ReferenceDescription> {
    return stream([]);
  }
}

/** Links nothing: each reference finds its target when it is asked, and belongs to one reading of the text. */
export class NoLinker implements Linker {
  async link(): Promise<void> {}

  unlink(): void {}

  getCandidate(): never {
    return madeByTheParser();
  }

  getCandidates(): never {
    return madeByTheParser();
  }

  buildReference(): never {
    return madeByTheParser();
  }

  buildMultiReference(): never {
    return madeByTheParser();
  }
}

function madeByTheParser(): never {
  throw new Error('References are made by the parser, and find their targets themselves.');
}

/** Finds references among those of the target's own document. */
export class OwnReferences extends DefaultReferences {
  override findReferences(target: AstNode, options: FindReferencesOptions): Stream<ReferenceDescription> {
    const document = AstUtils.getDocument(target);
    const own = options.includeDeclaration ? this.getSelfReferences(target) : [];
    return stream([...own, ...referencesTo(target, document)]);
  }
}

function referencesTo(target: AstNode, document: LangiumDocument): ReferenceDescription[] {
  return referencesIn(document.parseResult.value as Canvas).flatMap((reference) => {
    if (reference.ref !== target || !reference.$refNode) return [];
    return {
      sourceUri: document.uri,
      sourcePath: '',
      targetUri: document.uri,
      targetPath: '',
      segment: CstUtils.toDocumentSegment(reference.$refNode),
      local: true,
    };
  });
}
