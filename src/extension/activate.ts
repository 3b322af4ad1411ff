import * as vscode from 'vscode';
import { editorTextsOf } from '../messages/editor-texts.ts';
import { SHOW_REFERENCES, type ShowReferencesArguments } from '../protocol/lens-commands.ts';
import type { MessageFromPreview } from '../protocol/preview-messages.ts';
import type { RenderedNote } from '../protocol/rendering.ts';
import { CanvasServer, type MakeClient } from './canvas-server.ts';
import { CanvasSettings } from './canvas-settings.ts';
import { provideExplanations } from './explanations.ts';
import { openBesideWhereAsked } from './open-beside.ts';
import { type Drawn, Preview } from './preview.ts';
import { PreviewManager } from './preview-manager.ts';
import { showReferences } from './show-references.ts';
import { LANGUAGE } from './source-editors.ts';

/** What tests inside an editor can see of the previews; given to nobody else. */
export interface TestApi {
  /** Every open preview, the oldest first. */
  previews(): readonly PreviewSnapshot[];
  /** Does what the page of a preview would do by sending this. */
  receive(preview: number, message: MessageFromPreview): void;
  /** Opens a preview as the editor does after a reload: from what a page has remembered. */
  restore(state: unknown): Promise<void>;
}

/** One preview as it is now. */
export interface PreviewSnapshot {
  readonly uri: string;
  readonly title: string;
  readonly locked: boolean;
  readonly active: boolean;
  readonly column: number | undefined;
  /** What the page has said that it shows; undefined before its first picture. */
  readonly drawn: Drawn | undefined;
  readonly notes: readonly RenderedNote[];
}

/** Starts the extension, alike in a desktop's and in a browser's extension host. */
export function activateWith(makeClient: MakeClient, context: vscode.ExtensionContext): TestApi | undefined {
  const texts = editorTextsOf(vscode.env.language);
  const settings = new CanvasSettings();
  const server = new CanvasServer(makeClient, texts, settings);
  const manager = new PreviewManager({ extensionUri: context.extensionUri, server, texts });

  const open = (beside: boolean, locked: boolean) => (chosen?: unknown) => {
    // The explorer names a file, a code lens writes its URI out, the palette names nothing.
    const named = typeof chosen === 'string' ? vscode.Uri.parse(chosen) : chosen;
    const uri = named instanceof vscode.Uri ? named : activeCanvas();
    if (uri) manager.open(uri, { beside, locked });
    else void vscode.window.showInformationMessage(texts.nothingToPreview);
  };
  const commands: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    'bmc.showPreview': open(false, false),
    'bmc.showPreviewToSide': open(true, false),
    'bmc.showLockedPreviewToSide': open(true, true),
    'bmc.showSource': () => manager.showSource(),
    'bmc.preview.toggleLock': () => manager.toggleLock(),
    'bmc.preview.refresh': () => manager.refresh(),
    'bmc.restartServer': () => server.restart(),
    'bmc.showLog': () => server.showLog(),
    [SHOW_REFERENCES]: (...args) => showReferences(...(args as unknown as ShowReferencesArguments)),
  };
  context.subscriptions.push(
    server,
    settings,
    manager,
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
    openBesideWhereAsked(manager),
    provideExplanations(server, texts),
  );
  void server.start();
  return context.extensionMode === vscode.ExtensionMode.Test ? testApi(manager) : undefined;
}

function activeCanvas(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === LANGUAGE ? document.uri : undefined;
}

function testApi(manager: PreviewManager): TestApi {
  return {
    previews: () =>
      manager.previews.map(({ uri, panel, locked, drawn, notes }) => ({
        uri: uri.toString(),
        title: panel.title,
        locked,
        active: panel.active,
        column: panel.viewColumn,
        drawn,
        notes,
      })),
    receive: (preview, message) => manager.previews[preview]?.receive(message),
    restore: (state) =>
      manager.deserializeWebviewPanel(
        vscode.window.createWebviewPanel(Preview.viewType, '', vscode.ViewColumn.Two),
        state,
      ),
  };
}
