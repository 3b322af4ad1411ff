import type { LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import type { InlayHintParams } from 'vscode-languageserver';
import type { InlayHint } from 'vscode-languageserver-types';
import { contains } from '../../model/range.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import { modelOf } from '../canvas-models.ts';
import type { EditorClient } from '../editor-client.ts';
import { settingsOf } from '../settings/canvas-settings.ts';
import { inlayHints } from './inlay-hints.ts';

/** Shows beside the text what follows from it. */
export class BmcInlayHintProvider implements InlayHintProvider {
  readonly #client: EditorClient;

  constructor(client: EditorClient) {
    this.#client = client;
  }

  getInlayHints(document: LangiumDocument, { range }: InlayHintParams): InlayHint[] {
    const { catalogue } = this.#client;
    const { hints, taxonomy } = settingsOf(document);
    const canvas = modelOf(document);
    const context = { canvas, catalogue, taxonomy: taxonomyIn(catalogue, taxonomy), hints };
    const isSeen = (element: (typeof canvas.elements)[number]) =>
      element.range.start.line <= range.end.line && element.range.end.line >= range.start.line;
    return canvas.elements
      .filter(isSeen)
      .flatMap((element) => inlayHints(element, context))
      .filter(({ position }) => contains(range, position));
  }
}
