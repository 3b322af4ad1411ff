import type { LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { linksOf, termsOf } from '../model/values.ts';
import { healthOf } from '../portfolio/canvas-health.ts';
import {
  type CanvasHealth,
  type CanvasParams,
  HEALTH,
  type HealthResult,
  QUESTIONS,
  type QuestionsResult,
} from '../protocol/canvas-health.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { askQuestions } from '../views/questions/ask-questions.ts';
import { questionsAsMarkdown } from '../views/questions/render-questions.ts';
import { findingsOf } from './canvas-findings.ts';
import { modelOf } from './canvas-models.ts';
import type { EditorClient } from './editor-client.ts';
import { settingsOf } from './settings/canvas-settings.ts';
import { validatedDocument } from './validated-document.ts';

/** Tells an editor that asks how an open canvas is doing, and what it leaves open. Canvases nobody asks about cost nothing. */
export function answerHealth(connection: Connection, services: LangiumSharedServices, client: EditorClient): void {
  connection.onRequest(HEALTH, async ({ uri }: CanvasParams, token: CancellationToken): Promise<HealthResult> => {
    const document = await validatedDocument(services, uri, token);
    return document ? documentHealth(document, client.catalogue) : null;
  });
  connection.onRequest(QUESTIONS, async ({ uri }: CanvasParams, token: CancellationToken): Promise<QuestionsResult> => {
    const document = await validatedDocument(services, uri, token);
    return document ? questionsOf(document, client.catalogue) : null;
  });
}

/** How a canvas is doing as it was last checked. */
export function documentHealth(document: LangiumDocument, catalogue: Catalogue): CanvasHealth {
  const canvas = modelIn(document, catalogue);
  const relationships = (canvas.byKeyword.get('relationship') ?? []).filter(
    (element) => linksOf(element, 'with').length > 0 && termsOf(element, 'type').length > 0,
  );
  return {
    version: document.textDocument.version,
    ...healthOf(canvas, findingsOf(document, catalogue), catalogue),
    relationships: relationships.length,
  };
}

function questionsOf(document: LangiumDocument, catalogue: Catalogue): string {
  const canvas = modelIn(document, catalogue);
  return questionsAsMarkdown(askQuestions(canvas, catalogue), canvas.title ?? catalogue.preview.untitled, catalogue);
}

/** A canvas whose terms are called as its reader calls them. */
function modelIn(document: LangiumDocument, catalogue: Catalogue): CanvasModel {
  return modelOf(document, taxonomyIn(catalogue, settingsOf(document).taxonomy));
}
