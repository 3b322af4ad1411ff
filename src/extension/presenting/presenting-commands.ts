import * as vscode from 'vscode';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { Preview } from '../preview/preview.ts';
import type { PreviewManager } from '../preview/preview-manager.ts';
import { canvasAtHand } from '../source-editors.ts';
import type { SpeakerView } from './speaker-view.ts';

/** The commands for whoever stands before an audience. They present the canvas at hand, in a preview of it. */
export function presentingCommands(
  manager: PreviewManager,
  speaker: SpeakerView,
  texts: Catalogue['editor'],
): Readonly<Record<string, (chosen?: unknown) => unknown>> {
  const onStage = (use: (preview: Preview) => unknown, presented?: () => Preview | undefined) => () => {
    const uri = manager.active?.uri ?? canvasAtHand();
    const preview = presented?.() ?? (uri && manager.previewFor(uri));
    if (!preview) return void vscode.window.showInformationMessage(texts.nothingToPreview);
    if (!preview.presentation.on) preview.present();
    return use(preview);
  };
  /** The keyboard goes to the stage: the next key is a step. */
  const toStage = ({ panel }: Preview) => panel.reveal(undefined, false);
  return {
    'bmc.present': onStage(toStage),
    'bmc.presentInZenMode': onStage((preview) => {
      toStage(preview);
      return vscode.commands.executeCommand('workbench.action.toggleZenMode');
    }),
    'bmc.openSpeakerView': onStage(
      (preview) => speaker.show(preview),
      () => manager.previews.find(({ presentation }) => presentation.on),
    ),
  };
}
