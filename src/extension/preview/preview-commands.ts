import * as vscode from 'vscode';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { AskMessage } from '../../protocol/preview-messages.ts';
import type { ViewName } from '../../protocol/rendering.ts';
import { canvasAtHand } from '../source-editors.ts';
import type { PreviewManager } from './preview-manager.ts';

/** The commands that show a view. */
const VIEW_COMMANDS: Readonly<Record<string, ViewName>> = {
  'bmc.preview.showCanvas': 'canvas',
  'bmc.preview.showRelationships': 'relationships',
  'bmc.preview.showFit': 'fit',
  'bmc.preview.showIdeas': 'ideas',
  'bmc.preview.showQuestions': 'questions',
  'bmc.preview.showChanges': 'changes',
};

/** The commands that do what a key does in the view of changes. */
const CHANGE_COMMANDS: Readonly<Record<string, AskMessage['what']>> = {
  'bmc.preview.nextChange': 'nextChange',
  'bmc.preview.previousChange': 'previousChange',
  'bmc.preview.nextState': 'nextState',
};

/** The commands about what a preview shows, which open one where there is none. */
export function previewCommands(
  manager: PreviewManager,
  texts: Catalogue['editor'],
): Readonly<Record<string, () => unknown>> {
  const withPreview = (use: (uri: vscode.Uri) => void) => () => {
    const uri = manager.active?.uri ?? canvasAtHand();
    if (uri) use(uri);
    else void vscode.window.showInformationMessage(texts.nothingToPreview);
  };
  const views = Object.entries(VIEW_COMMANDS).map(
    ([id, view]) => [id, withPreview((uri) => manager.previewFor(uri, view).showView(view))] as const,
  );
  const inChanges = Object.entries(CHANGE_COMMANDS).map(([id, what]) => {
    const ask = (uri: vscode.Uri) => {
      const preview = manager.previewFor(uri, 'changes');
      preview.showView('changes');
      preview.ask(what);
    };
    return [id, withPreview(ask)] as const;
  });
  return {
    ...Object.fromEntries(inChanges),
    ...Object.fromEntries(views),
    'bmc.preview.showDependents': withPreview((uri) => manager.previewFor(uri).ask('dependents')),
  };
}
