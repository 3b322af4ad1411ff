import type { LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Command } from 'vscode-languageserver-types';
import type { Range } from '../../model/range.ts';
import { SHOW_DEPENDENTS, SHOW_PREVIEW, type ShowDependentsArguments } from '../../protocol/lens-commands.ts';
import { modelOf } from '../canvas-models.ts';
import type { EditorClient } from '../editor-client.ts';
import { settingsOf } from '../settings/canvas-settings.ts';
import { type CountLens, countLenses, previewPlace } from './code-lenses.ts';

/** Tells above elements what depends on them, and above a canvas that it can be seen. */
export class BmcCodeLensProvider implements CodeLensProvider {
  readonly #client: EditorClient;

  constructor(client: EditorClient) {
    this.#client = client;
  }

  provideCodeLens(document: LangiumDocument): CodeLens[] {
    if (!settingsOf(document).hints.codeLens) return [];
    const canvas = modelOf(document);
    const { uri } = document.textDocument;
    const { runsLensCommands, catalogue } = this.#client;
    const place = runsLensCommands ? previewPlace(canvas) : undefined;
    const { preview, previewTip } = catalogue.editorHints.lens;
    const opening: Command = { title: preview, tooltip: previewTip, command: SHOW_PREVIEW, arguments: [uri] };
    return [
      ...(place ? [{ range: startOf(place.keywordRange), command: opening }] : []),
      ...countLenses(canvas, catalogue).map((lens) => this.#toLens(lens, uri)),
    ];
  }

  #toLens({ element, title, tooltip, hasPlaces }: CountLens, uri: string): CodeLens {
    const range = startOf(element.keywordRange);
    // A command without a name: an editor that cannot show the places shows how many there are.
    if (!this.#client.runsLensCommands || !hasPlaces) return { range, command: { title, command: '' } };
    const args: ShowDependentsArguments = [uri, element.nameRange.start];
    return { range, command: { title, tooltip, command: SHOW_DEPENDENTS, arguments: [...args] } };
  }
}

function startOf({ start }: Range): Range {
  return { start, end: start };
}
