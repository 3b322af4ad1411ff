import { DocumentState, type LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { type Catalogue, catalogueOf } from '../messages/catalogue.ts';
import {
  CANVAS_CHANGED,
  type CanvasChangedParams,
  RENDER,
  type RenderingBanner,
  type RenderParams,
  type RenderResult,
} from '../protocol/rendering.ts';
import { isOfBrokenText } from '../rules/broken-text.ts';
import { countFindings } from '../rules/count-findings.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { drawView } from '../views/draw-view.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { drawChangesStage } from '../views/presenting/draw-changes-stage.ts';
import { drawStage } from '../views/presenting/draw-stage.ts';
import { findingsOf } from './canvas-findings.ts';
import { modelOf } from './canvas-models.ts';
import type { EditorClient } from './editor-client.ts';
import { renderChanges } from './render-changes.ts';
import { settingsOf } from './settings/canvas-settings.ts';
import { validatedDocument } from './validated-document.ts';

/** Tells the editor when a canvas was read anew, and draws it when asked: notify, then pull. */
export function answerPreviews(connection: Connection, services: LangiumSharedServices, client: EditorClient): void {
  services.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ textDocument }) => {
    const changed: CanvasChangedParams = { uri: textDocument.uri, version: textDocument.version };
    void connection.sendNotification(CANVAS_CHANGED, changed);
  });

  connection.onRequest(RENDER, async (params: RenderParams, token: CancellationToken): Promise<RenderResult> => {
    const document = await validatedDocument(services, params.uri, token);
    const catalogue = params.language === undefined ? client.catalogue : catalogueOf(params.language);
    return document ? render(document, params, catalogue) : null;
  });
}

/** The picture of a view of a canvas as it is now, with what leads from its notes back to the text. */
export function render(document: LangiumDocument, params: RenderParams, catalogue: Catalogue): RenderResult {
  const { occasion, presented, room, theme, uri, view } = params;
  const model = modelOf(document, taxonomyIn(catalogue, settingsOf(document).taxonomy));
  const findings = findingsOf(document, catalogue);
  const drawn =
    view === 'changes'
      ? renderChanges(document, params, catalogue)
      : {
          ...drawView(view, model, findings, { catalogue, theme, ...(room ? { room } : {}) }),
          links: pictureLinks(model, catalogue),
        };
  const { links, notes, svg } = drawn;
  const counts = countFindings(findings);
  const trouble = findings.find(isOfBrokenText);
  const banner: RenderingBanner | undefined = trouble && {
    line: trouble.range.start.line,
    message: catalogue.preview.brokenAtLine({ line: trouble.range.start.line + 1, message: trouble.message }),
  };
  const { version } = document.textDocument;
  const title = model.title ?? catalogue.preview.untitled;
  const onStage = { catalogue, theme };
  const telling = () =>
    occasion && 'compared' in drawn ? drawChangesStage(drawn.compared, occasion, onStage) : drawStage(model, onStage);
  const stage = presented ? telling() : undefined;
  const changes = 'changes' in drawn ? { changes: drawn.changes } : {};
  const blocks = 'blocks' in drawn && drawn.blocks ? { blocks: drawn.blocks } : {};
  const more = { ...blocks, ...changes, ...(banner ? { banner } : {}), ...(stage ? { stage } : {}) };
  return { uri, version, svg, title, notes, links, counts, ...more };
}
