import * as vscode from 'vscode';
import { formatText } from '../../../src/formatting/format-canvas.ts';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { newCanvas } from '../../../src/templates/new-canvas.ts';
import { ask, haveHands } from '../hands.ts';
import { type Case, holds, same, until } from '../harness.ts';
import { find, preview, testApi } from '../previews.ts';
import { closeAll, codesOf, finding } from '../workspace.ts';

const run = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, ...args);

const template = (title: string) => newCanvas('first-canvas', catalogueOf('en'), title);

/** A picture of each step, where somebody can take one. */
async function photograph(name: string): Promise<void> {
  if (haveHands) await ask({ do: 'picture', name: `first-quarter-${name}` });
}

/** Undoes the last step by one undo, sees the text of before, and does it again. */
async function undoOnce(document: vscode.TextDocument, before: string, what: string): Promise<void> {
  const after = document.getText();
  holds(after !== before, `${what} has changed the text`);
  await run('leaveSnippet');
  await run('undo');
  same(document.getText(), before, `the text after one undo of ${what}`);
  await run('redo');
  same(document.getText(), after, `the text after one redo of ${what}`);
}

/** Types into the editor with the keyboard, and takes the first of what is proposed. */
async function typeAndAccept(document: vscode.TextDocument, text: string): Promise<void> {
  await run('type', { text });
  const typed = document.getText();
  await run('editor.action.triggerSuggest');
  await until(`a proposal after “${text}” to be accepted`, async () => {
    await run('acceptSelectedSuggestion');
    return document.getText() !== typed;
  });
}

function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
}

/** Chooses the first template of the list, as Enter does. */
async function beginFromList(): Promise<vscode.TextEditor> {
  const begun = run('bmc.newCanvas');
  const editor = await until('a new canvas', async () => {
    await run('workbench.action.acceptSelectedQuickOpenItem');
    const { activeTextEditor } = vscode.window;
    return activeTextEditor?.document.languageId === 'bmc' ? activeTextEditor : undefined;
  });
  await begun;
  return editor;
}

/** What an analyst does in the first quarter of an hour, the text asserted after each step. */
export const firstQuarter: readonly Case[] = [
  {
    name: 'The first quarter of an hour: template, walkthrough, relationship, fix, rename, format, and an undo of each',
    async run() {
      const api = await testApi();

      // A new canvas, its title to be typed over.
      const { selection, document } = await beginFromList();
      same([document.uri.scheme, document.getText()], ['untitled', template('Our business')], 'the new canvas');
      same(document.getText(selection), 'Our business', 'what is selected');
      await run('type', { text: 'Private bank' });
      same(document.getText(), template('Private bank'), 'the text with its title');
      await photograph('1-template');

      // The walkthrough, and back.
      await run('bmc.openWalkthrough');
      await until('the walkthrough', () => vscode.window.activeTextEditor === undefined);
      await ticked('begin');
      await photograph('2-walkthrough');
      const editor = await vscode.window.showTextDocument(document);

      // The first relationship: an empty block leads to it, a proposal writes it.
      await finding(document.uri, 'canvas/block-empty');
      const line = find(document, /(?<=choose from what is proposed\.\n)\n/).start;
      await editor.edit((change) => change.insert(line, '\n'));
      select(editor, new vscode.Range(line, line));
      const withoutRelationship = document.getText();
      await typeAndAccept(document, 'relationsh');
      const written = document.getText();
      holds(/^relationship .*\{\n {2}with +customers\n/m.test(written), `the proposal has written:\n${written}`);
      await photograph('3-completion');
      await run('leaveSnippet');
      await until('the finding to go', () => !codesOf(document.uri).includes('canvas/block-empty'));
      await until('the step to be done', () => api.steps().includes('relationship'));
      await run('undo');
      while (document.getText() !== withoutRelationship && document.getText() !== template('Private bank'))
        await run('undo');
      while (document.getText() !== written) await run('redo');

      // A type that the segment does not expect is a finding; its fix mends it.
      const type = find(document, /(?<=^relationship [^}]*\n {2}type +)[\w-]+/m);
      await editor.edit((change) => change.replace(type, 'self-service'));
      const { range } = await finding(document.uri, 'segment/expectation-unmet');
      await vscode.window.showTextDocument(document);
      select(editor, new vscode.Range(range.start, range.start));
      const unmet = document.getText();
      await photograph('4-finding');
      await until('the fix to be applied', async () => {
        await run('editor.action.autoFix');
        return document.getText() !== unmet;
      });
      await until('the finding to go', () => !codesOf(document.uri).includes('segment/expectation-unmet'));
      await until('the step to be done', () => api.steps().includes('fix'));
      await undoOnce(document, unmet, 'the fix');

      // A rename follows everywhere.
      const beforeRename = document.getText();
      const id = find(document, /(?<=^segment )customers/m);
      select(editor, id);
      await rename(document, id.start, 'families');
      same(document.getText(), renamed(beforeRename), 'the renamed text');
      await undoOnce(document, beforeRename, 'the rename');

      // A mess is laid out.
      await editor.edit((change) =>
        change.replace(find(document, /(?<=^segment families [^}]*\n) {2}role +/m), '      role '),
      );
      const mess = document.getText();
      await run('editor.action.formatDocument');
      await until('the layout', () => document.getText() !== mess);
      same(document.getText(), formatText(mess), 'the text laid out');
      await undoOnce(document, mess, 'the layout');

      // The picture and the questions; then every step is done.
      await run('bmc.showPreviewToSide');
      await preview('of the new canvas', ({ uri }) => uri === document.uri.toString());
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      await run('bmc.showQuestions');
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      await photograph('5-end');
      same(document.getText(), formatText(mess), 'the text at the end');
      await run('bmc.openWalkthrough');
      await ticked('begin', 'relationship', 'fix', 'preview', 'questions', ...(haveHands ? ['rename'] : []), 'format');
      await photograph('6-walkthrough');
      await closeAll();
    },
  },
];

/** Waits for these steps of the walkthrough, which is to be seen, to be ticked off. */
async function ticked(...steps: readonly string[]): Promise<void> {
  if (!haveHands) return;
  const expression = `[...document.querySelectorAll('.getting-started-step')]
    .filter((step) => step.querySelector('.codicon-getting-started-step-checked.complete, .codicon.complete'))
    .map((step) => step.dataset.stepId.split('#').at(-1))`;
  let done: unknown = [];
  await until(`the steps ${steps.join(', ')} to be ticked off`, async () => {
    done = await ask({ do: 'evaluateOutside', expression });
    return Array.isArray(done) && steps.every((step) => (done as string[]).includes(step));
  }).catch((error: unknown) => {
    throw new Error(`${error}; ticked off are ${JSON.stringify(done)}`);
  });
}

/** Renames as a person does, through the editor's own box; where nobody can type into it, through its provider. */
async function rename(document: vscode.TextDocument, at: vscode.Position, to: string): Promise<void> {
  const before = document.getText();
  if (!haveHands) {
    const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, to);
    holds(await vscode.workspace.applyEdit(edit), 'the rename was refused');
    return;
  }
  void run('editor.action.rename');
  await until('the box for the new name', () =>
    ask({ do: 'evaluateOutside', expression: "document.activeElement?.closest('.rename-box') !== null" }),
  );
  await ask({ do: 'press', keys: 'Control+A' });
  await ask({ do: 'type', text: to });
  await ask({ do: 'press', keys: 'Enter' });
  await until('the new name', () => document.getText() !== before);
}

/** A text in which the segment is called otherwise wherever it is named; remarks and titles stay. */
function renamed(text: string): string {
  const line = (words: string) =>
    words
      .split(/("[^"]*")/)
      .map((part, place) => (place % 2 === 0 ? part.replace(/\bcustomers\b/g, 'families') : part))
      .join('');
  return text
    .split('\n')
    .map((words) => (words.startsWith('//') ? words : line(words)))
    .join('\n');
}
