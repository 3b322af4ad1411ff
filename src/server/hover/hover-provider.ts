import type { LangiumDocument } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { HoverParams } from 'vscode-languageserver';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { findingsOf } from '../canvas-findings.ts';
import { modelOf } from '../canvas-models.ts';
import type { EditorClient } from '../editor-client.ts';
import { hoverAt } from './hover-at.ts';

/** Tells of what the pointer rests on. */
export class BmcHoverProvider implements HoverProvider {
  readonly #client: EditorClient;

  constructor(client: EditorClient) {
    this.#client = client;
  }

  getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
    const { catalogue } = this.#client;
    const text = hoverAt(modelOf(document), findingsOf(document, catalogue), position, catalogue);
    return text && { range: text.range, contents: { kind: MarkupKind.Markdown, value: text.markdown } };
  }
}
