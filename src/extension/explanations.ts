import * as vscode from 'vscode';
import type { Catalogue } from '../messages/catalogue.ts';
import { codeInPath, EXPLANATION_SCHEME } from '../protocol/explanations.ts';
import type { CanvasServer } from './connection/canvas-server.ts';

/** Provides the documents that explain findings: what a click on a finding's code opens. */
export function provideExplanations(server: CanvasServer, texts: Catalogue['editor']): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(EXPLANATION_SCHEME, {
    async provideTextDocumentContent({ path }) {
      const code = codeInPath(path);
      return (await server.explain({ code })) ?? texts.noExplanation({ code });
    },
  });
}
