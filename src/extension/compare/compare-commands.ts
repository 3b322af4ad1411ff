import * as vscode from 'vscode';
import type { CompareTexts } from '../../messages/editor-texts.ts';
import type { Comparand } from '../../protocol/comparing.ts';
import type { PreviewManager } from '../preview/preview-manager.ts';
import { canvasAtHand, documentOf, fileName, isCanvas } from '../source-editors.ts';
import { askGit } from './ask-git.ts';
import { LAST_COMMIT } from './default-comparand.ts';
import { namedCanvas } from './named-canvas.ts';
import { pickFile } from './pick-file.ts';
import { pickRevision } from './pick-revision.ts';
import { savedAddress } from './saved-texts.ts';

/** A way to choose what a canvas is compared with; undefined where that was called off. */
type Way = (uri: vscode.Uri, texts: CompareTexts) => Promise<Comparand | undefined>;

const WAYS: Readonly<Record<keyof CompareTexts['ways'], Way>> = {
  head: async (uri, texts) => ((await askGit(uri, texts)) ? LAST_COMMIT : undefined),
  revision: pickRevision,
  file: pickFile,
  saved: async () => ({ kind: 'saved' }),
};

/** The commands that compare a canvas, from wherever they are called. */
export function compareCommands(
  manager: PreviewManager,
  texts: CompareTexts,
): Readonly<Record<string, (...chosen: unknown[]) => Promise<void>>> {
  const compare = async (chosen: readonly unknown[], way: Way) => {
    const uri = namedCanvas(chosen) ?? manager.active?.uri ?? canvasAtHand();
    if (!uri) return void vscode.window.showInformationMessage(texts.nothingToCompare);
    if (!(await isCanvas(uri))) {
      return void vscode.window.showInformationMessage(texts.notACanvas({ file: fileName(uri) }));
    }
    const against = await way(uri, texts);
    if (!against) return;
    // A canvas that was deleted is compared as an empty one, which tells all that is gone.
    if (against.kind === 'revision' && (await isGone(uri))) {
      manager.compare(savedAddress(uri), { ...against, uri: uri.toString() });
    } else manager.compare(uri, against);
  };
  return {
    'bmc.compareWithHead': (...chosen) => compare(chosen, WAYS.head),
    'bmc.compareWithRevision': (...chosen) => compare(chosen, WAYS.revision),
    'bmc.compareWithFile': (...chosen) => compare(chosen, WAYS.file),
    'bmc.compareWithSaved': (...chosen) => compare(chosen, WAYS.saved),
    'bmc.compareWith': (...chosen) => compare(chosen, chooseWay),
  };
}

const chooseWay: Way = async (uri, texts) => {
  const ways = Object.entries(texts.ways).map(([way, { about, label }]) => ({
    label,
    description: about,
    way: way as keyof typeof WAYS,
  }));
  const chosen = await vscode.window.showQuickPick(ways, { placeHolder: texts.choose });
  return chosen && WAYS[chosen.way](uri, texts);
};

async function isGone(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme !== 'file' || documentOf(uri)) return false;
  return vscode.workspace.fs.stat(uri).then(
    () => false,
    () => true,
  );
}
