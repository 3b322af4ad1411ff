import * as vscode from 'vscode';
import type { MessageFromSpeaker, SpeakerMessage } from '../protocol/presenting.ts';
import type { MessageFromPreview } from '../protocol/preview-messages.ts';
import type { CanvasChangedParams, RenderedNote, ViewName } from '../protocol/rendering.ts';
import type { CanvasStatus } from './canvas-status.ts';
import type { CanvasesView, ViewNode } from './canvases/canvases-view.ts';
import type { CanvasServer } from './connection/canvas-server.ts';
import type { GuidedStep, GuidedSteps } from './guided-steps.ts';
import type { Told } from './presenting/presentation.ts';
import type { SpeakerView } from './presenting/speaker-view.ts';
import { Preview } from './preview/preview.ts';
import type { PreviewManager } from './preview/preview-manager.ts';
import type { Drawn } from './preview/preview-source.ts';

/** What tests inside an editor can see of the extension; given to nobody else. */
export interface TestApi {
  /** Every open preview, the oldest first. */
  previews(): readonly PreviewSnapshot[];
  /** Does what the page of a preview would do by sending this. */
  receive(preview: number, message: MessageFromPreview): void;
  /** Opens a preview as the editor does after a reload: from what a page has remembered. */
  restore(state: unknown): Promise<void>;
  /** What the speaker's window was told last, and its column; undefined where it is not open. */
  speaker(): { readonly said: SpeakerMessage | undefined; readonly column: number | undefined } | undefined;
  /** Does what the page of the speaker's window would do by sending this. */
  receiveFromSpeaker(message: MessageFromSpeaker): void;
  /** What the status of the active canvas says: its findings, then its questions. */
  status(): readonly [findings: string, questions: string];
  /** The tree of all canvases as it is shown, with the nodes that its commands take, down to so many levels. */
  canvases(depth: number): Promise<CanvasesSnapshot>;
  /** The steps of the walkthrough that were done. */
  steps(): readonly GuidedStep[];
  /** What the extension holds, to be counted before and after. */
  census(): Census;
  /** Is told of every canvas that the server has read anew, once for each time. */
  onCanvasChanged: vscode.Event<CanvasChangedParams>;
}

/** The view of all canvases. */
export interface CanvasesSnapshot {
  /** How many canvases are still to be read; undefined while nobody has looked. */
  readonly pending: number | undefined;
  readonly message: string;
  readonly rows: readonly CanvasRow[];
}

/** One row of that view. */
export interface CanvasRow {
  readonly node: ViewNode;
  readonly item: vscode.TreeItem;
  readonly rows: readonly CanvasRow[];
}

/** What the extension holds now. */
export interface Census {
  /** How many language clients it has made. */
  readonly clients: number;
  /** How many things it must dispose of at its end. */
  readonly disposables: number;
  readonly stopped: boolean;
}

/** One preview as it is now. */
export interface PreviewSnapshot {
  readonly uri: string;
  readonly title: string;
  readonly locked: boolean;
  readonly view: ViewName;
  readonly active: boolean;
  readonly column: number | undefined;
  /** What the page has said that it shows; undefined before its first picture. */
  readonly drawn: Drawn | undefined;
  readonly notes: readonly RenderedNote[];
  /** Why the canvas can be compared with nothing earlier, in a sentence; undefined where it can. */
  readonly trouble: string | undefined;
  /** What is presented, and where; undefined where nothing is. */
  readonly told: Told | undefined;
}

/** The parts of the extension that tests look into. */
export interface Parts {
  readonly canvases: CanvasesView;
  readonly context: vscode.ExtensionContext;
  readonly manager: PreviewManager;
  readonly server: CanvasServer;
  readonly speaker: SpeakerView;
  readonly status: CanvasStatus;
  readonly steps: GuidedSteps;
}

/** What tests can see of these parts. */
export function testApi({ canvases, context, manager, server, speaker, status, steps }: Parts): TestApi {
  return {
    previews: () =>
      manager.previews.map(({ comparison, uri, panel, locked, view, drawn, notes, presentation }) => ({
        uri: uri.toString(),
        title: panel.title,
        trouble: comparison.trouble,
        locked,
        view,
        active: panel.active,
        column: panel.viewColumn,
        drawn,
        notes,
        told: presentation.told,
      })),
    receive: (preview, message) => manager.previews[preview]?.receive(message),
    restore: (state) =>
      manager.deserializeWebviewPanel(
        vscode.window.createWebviewPanel(Preview.viewType, '', vscode.ViewColumn.Two),
        state,
      ),
    speaker: () => speaker.panel && { said: speaker.said, column: speaker.panel.viewColumn },
    receiveFromSpeaker: (message) => speaker.receive(message),
    status: () => status.said,
    canvases: async (depth) => ({
      pending: canvases.pending,
      message: canvases.view.message ?? '',
      rows: await rowsOf(canvases, undefined, depth),
    }),
    steps: () => steps.done,
    census: () => ({
      clients: server.clients,
      disposables: context.subscriptions.length,
      stopped: server.stopped,
    }),
    onCanvasChanged: server.onCanvasChanged,
  };
}

async function rowsOf(view: CanvasesView, node: ViewNode | undefined, depth: number): Promise<readonly CanvasRow[]> {
  if (depth === 0) return [];
  const nodes = await view.getChildren(node);
  return Promise.all(
    nodes.map(async (one) => ({ node: one, item: view.getTreeItem(one), rows: await rowsOf(view, one, depth - 1) })),
  );
}
