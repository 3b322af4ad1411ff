import * as vscode from 'vscode';
import type { PreviewSnapshot } from '../../../src/extension/test-api.ts';
import type { StageCommand } from '../../../src/protocol/presenting.ts';
import { ask } from '../hands.ts';
import { type Case, holds, same, until } from '../harness.ts';
import { find, inPage, preview, testApi } from '../previews.ts';
import { closeAll, openCanvas } from '../workspace.ts';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

/** Waits for the presentation to be such; gives where it is. */
async function presented(what: string, is: (told: NonNullable<PreviewSnapshot['told']>) => boolean) {
  const api = await testApi();
  return until(
    `a presentation ${what}; there is ${JSON.stringify(api.previews().map(({ told }) => told?.position))}`,
    () => api.previews().flatMap(({ told }) => (told && is(told) ? [told] : []))[0],
  );
}

/** Asks for a step as the speaker does, and waits for the audience's page to be there. */
async function step(command: StageCommand, id: string) {
  (await testApi()).receiveFromSpeaker({ type: 'command', command });
  return presented(`at ${id}`, ({ position }) => position.step === id);
}

/** Writes in place of what an expression finds. */
async function write(document: vscode.TextDocument, where: RegExp, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, find(document, where), text);
  await vscode.workspace.applyEdit(edit);
}

/** Gives the keyboard to the preview beside the text. */
async function toPreview(): Promise<void> {
  await run('workbench.action.focusSecondEditorGroup');
  await until('the keyboard to be in the preview', () => inPage('document.hasFocus()'));
}

/** A canvas before an audience: steps, live edits, the speaker's window. */
export const presenting: readonly Case[] = [
  {
    name: 'A canvas is presented, holds its step while the text is edited, and ends',
    async run() {
      const { document } = await openCanvas('private-bank.bmc');
      const before = document.getText();
      await run('bmc.openSpeakerView');
      await presented('at its opening', ({ position }) => position.step === 'opening');
      // How many parts a step has depends on the window.
      await step({ do: 'next' }, 'segment');
      await step({ do: 'step', id: 'relationship' }, 'relationship');

      await write(document, /(?<=relationship banker )"[^"]*"/, '"Somebody with a name"');
      const { position, story } = await presented('of the edited text', (told) =>
        told.story.steps.some(({ notes }) => notes.some(({ title }) => title === 'Somebody with a name')),
      );
      same(position.step, 'relationship', 'the step after the edit');
      await write(document, /(?<=story +)segment, /, '');
      const held = await presented('of the shorter story', (told) => told.story.steps.length < story.steps.length);
      same(held.position.step, 'relationship', 'the step after the story was changed');

      const api = await testApi();
      const told = await until('the speaker to be told', () => api.speaker()?.said?.told);
      same(told.position.step, 'relationship', 'the speaker’s step');
      api.receiveFromSpeaker({ type: 'command', command: { do: 'end' } });
      await until('the presentation to end', () => api.previews().every((one) => one.told === undefined));
      await until('the speaker to be told', () => api.speaker()?.said?.told === undefined);
      await write(document, /^.*$/s, before);
      await closeAll();
      await until('the speaker view to close', () => api.speaker() === undefined);
    },
  },
  {
    name: 'A preview before an audience stays with its canvas, and comes back presenting',
    async run() {
      const { document } = await openCanvas('private-bank.bmc');
      await run('bmc.present');
      const { position } = await presented('at its opening', () => true);
      await openCanvas('with-findings.bmc');
      const api = await testApi();
      holds(api.previews()[0]?.uri.endsWith('private-bank.bmc'), 'the preview went to another canvas');
      await closeAll();
      await until('the previews to close', () => api.previews().length === 0);
      const state = { uri: document.uri.toString(), locked: false, view: 'canvas', presenting: position };
      await api.restore(state);
      await presented('that is back', (told) => told.position.step === 'opening');
      await closeAll();
    },
  },
  {
    name: 'The keys of the stage step in the editor, and the speaker view shows the notes',
    needsHands: true,
    async run() {
      const { document } = await openCanvas('private-bank.bmc');
      const before = document.getText();
      await write(document, /(?<=segment families "[^"]*" *\{)/, '\n  note "They are here tonight."\n');
      await run('bmc.showPreviewToSide');
      await preview('of the private bank');
      await toPreview();
      await ask({ do: 'press', keys: 'p' });
      await presented('at its opening', ({ position }) => position.step === 'opening');
      await ask({ do: 'press', keys: 'PageDown' });
      await presented('at the segments', ({ position }) => position.step === 'segment');
      await until('the step on stage', () =>
        inPage("document.querySelectorAll('.presenting .note[data-light=now]').length === 2"),
      );
      await ask({ do: 'picture', name: 'presenting' });
      await ask({ do: 'press', keys: 's' });
      const api = await testApi();
      await until('the speaker view', () => api.speaker()?.said?.told);
      await until('the note in the speaker view', () =>
        inPage("document.querySelector('.now')?.textContent.includes('They are here tonight.') ?? false"),
      );
      await ask({ do: 'picture', name: 'speaker-view' });
      await run('workbench.action.closeActiveEditor');
      await until('the speaker view to close', () => api.speaker() === undefined);
      holds(
        !(await inPage("document.querySelector('.presenting').textContent.includes('They are here tonight.')")),
        'the audience sees what the speaker noted',
      );
      await toPreview();
      await ask({ do: 'press', keys: 'Escape' });
      await until('the presentation to end', () => api.previews().every((one) => one.told === undefined));
      same(await inPage("document.querySelector('.presenting')"), null, 'the stage');
      await write(document, /^.*$/s, before);
      await closeAll();
    },
  },
];
