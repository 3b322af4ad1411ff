import * as vscode from 'vscode';
import { WALK, type WalkStep } from '../../rules/fixes/walk-steps.ts';
import { type Case, holds, same, until } from '../harness.ts';
import { closeAll, codesOf, fileOf, openCanvas } from '../workspace.ts';

/** The finding that needs files beside the canvas; an editor without them does not have it. */
const NEEDS_FILES = 'reference/missing-file';

/** The quick fix of a step, as the light bulb offers it at one of its findings; undefined while there is none. */
async function offered(document: vscode.TextDocument, step: WalkStep): Promise<vscode.CodeAction | undefined> {
  const found = vscode.languages.getDiagnostics(document.uri).filter(({ code }) => codeOf(code) === step.code);
  for (const { range } of found) {
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ title }) => title === step.title);
    if (action?.edit) return action;
  }
  return undefined;
}

function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Applies a fix, undoes it with one undo, and does it again. */
async function applyOnce(document: vscode.TextDocument, { edit, title }: vscode.CodeAction): Promise<void> {
  const before = document.getText();
  holds(edit && (await vscode.workspace.applyEdit(edit)), `“${title}” was refused`);
  const after = document.getText();
  holds(after !== before, `“${title}” changed nothing`);
  await vscode.commands.executeCommand('leaveSnippet');
  await vscode.commands.executeCommand('undo');
  same(document.getText(), before, `one undo after “${title}”`);
  await vscode.commands.executeCommand('redo');
  same(document.getText(), after, `one redo after “${title}”`);
}

/** Fixes under the light bulb, and on saving. */
export const fixes: readonly Case[] = [
  {
    name: 'A canvas full of findings is mended by fixes alone, each undone by one undo',
    async run() {
      const { document } = await openCanvas('with-findings.bmc');
      for (const step of WALK.filter(({ code }) => code !== NEEDS_FILES)) {
        const action = await until(
          `the fix “${step.title}” of ${step.code} (there are: ${codesOf(document.uri).join(', ')})`,
          () => offered(document, step),
        );
        await applyOnce(document, action);
      }
      await until(`no finding to be left of ${codesOf(document.uri).join(', ')}`, () =>
        codesOf(document.uri).every((code) => code === NEEDS_FILES),
      );
      await closeAll();
    },
  },
  {
    name: 'What a fix creates has places to fill in',
    async run() {
      const editor = await openCanvas('with-findings.bmc');
      const { document } = editor;
      const step = { code: 'canvas/block-empty', title: 'Add a partner' };
      const { edit } = await until('the fix that adds a partner', () => offered(document, step));
      holds(edit && (await vscode.workspace.applyEdit(edit)), 'the fix was refused');
      await until('the title to be selected', () => document.getText(editor.selection) === 'New partner');
      await closeAll();
    },
  },
  {
    name: 'All that needs no asking is mended at once, and undone by one undo',
    async run() {
      const { document } = await openCanvas('with-findings.bmc');
      await until('the findings', () => codesOf(document.uri).includes('term/alias'));
      const [action] = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
        'source.fixAll.bmc',
      );
      same(action?.kind?.value, 'source.fixAll.bmc', 'the kind');
      holds(action?.edit && (await vscode.workspace.applyEdit(action.edit)), 'the fixes were refused');
      await until('the aliases to go', () => !codesOf(document.uri).includes('term/alias'));
      holds(document.getText().includes('118000 EUR per year'), 'the amount is mended');
      await vscode.commands.executeCommand('undo');
      await until('one undo to bring all of them back', () => codesOf(document.uri).includes('amount/not-a-number'));
      await closeAll();
    },
  },
  {
    name: 'Saving mends what needs no asking, where the settings say so',
    async run() {
      const settings = vscode.workspace.getConfiguration('editor');
      const onSave = { 'source.fixAll.bmc': 'explicit' };
      await settings.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Workspace);
      const file = fileOf('mended-on-saving.bmc');
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('segment readers “Readers”\n'));
      try {
        const editor = await openCanvas('mended-on-saving.bmc');
        const { document } = editor;
        await until('the finding', () => codesOf(document.uri).includes('syntax/typographic-quotes'));
        await editor.edit((change) => change.insert(new vscode.Position(1, 0), '// saved\n'));
        await document.save();
        same(document.getText(), 'segment readers "Readers"\n// saved\n', 'the text');
      } finally {
        await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
        await closeAll();
        await vscode.workspace.fs.delete(file);
      }
    },
  },
];
