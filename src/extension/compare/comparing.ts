import * as vscode from 'vscode';
import type { CompareTexts } from '../../messages/editor-texts.ts';
import type { CanvasServer } from '../connection/canvas-server.ts';
import type { PreviewManager } from '../preview/preview-manager.ts';
import { compareCommands } from './compare-commands.ts';
import { historyCommands } from './history-commands.ts';
import { provideSavedTexts } from './saved-texts.ts';

/** The key by which menus know that there are canvases: the source control view knows no languages. */
const ACTIVE = 'bmc.active';

/** Everything around comparing canvases: its commands, and the documents that it opens. */
export function comparing(manager: PreviewManager, server: CanvasServer, texts: CompareTexts) {
  void vscode.commands.executeCommand('setContext', ACTIVE, true);
  const tell = (before: string, after: string) => server.tellChanges({ before, after });
  return {
    commands: { ...compareCommands(manager, texts), ...historyCommands(manager, tell, texts) },
    documents: provideSavedTexts(),
  };
}
