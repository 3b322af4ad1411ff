import * as vscode from 'vscode';
import { type Case, holds, same, until } from '../harness.ts';
import { closeAll, codesOf, fileOf, openCanvas } from '../workspace.ts';

let opened = 0;

/** Opens a canvas of this text, which is deleted again. */
async function withCanvas(text: string, run: (editor: vscode.TextEditor) => Promise<void>): Promise<void> {
  // A name of its own: an editor may still remember the text of the last one.
  opened += 1;
  const name = `to-be-changed-${opened}.bmc`;
  const file = fileOf(name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  try {
    await run(await openCanvas(name));
  } finally {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await vscode.workspace.fs.delete(file);
  }
}

/** The code action of a title at a place, once the server knows the text. */
function actionAt(document: vscode.TextDocument, range: vscode.Range, title: string): Promise<vscode.CodeAction> {
  return until(`the action “${title}”`, async () => {
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    return actions.find((action) => action.title === title);
  });
}

const MIXED = 'segment s "S"  // last\n\npartner p "P"\n';
const SORTED = 'partner p "P"\n\nsegment s "S"  // last\n';

/** What changes a text without a finding: refactorings, sorting, and the layout while typing. */
export const refactorings: readonly Case[] = [
  {
    name: 'The notes are sorted by a command, and one undo brings them back',
    run: () =>
      withCanvas(MIXED, async ({ document }) => {
        await until('the notes to be in order', async () => {
          if (document.getText() === SORTED) return true;
          await vscode.commands.executeCommand('bmc.sortCanvas');
          return document.getText() === SORTED;
        });
        await vscode.commands.executeCommand('undo');
        same(document.getText(), MIXED, 'one undo');
      }),
  },
  {
    name: 'A relationship is split per segment, and one undo joins it again',
    run: () =>
      withCanvas(
        'segment a "A"\nsegment b "B"\nrelationship r "R" { with a, b }\ncost c { for r }\n',
        async (editor) => {
          const { document } = editor;
          const before = document.getText();
          const title = 'Split into 2 relationships, one per segment';
          const { edit } = await actionAt(document, new vscode.Range(2, 3, 2, 3), title);
          holds(edit && (await vscode.workspace.applyEdit(edit)), 'the split was refused');
          holds(document.getText().includes('cost c { for r-a, r-b }'), `what refers to it: ${document.getText()}`);
          await vscode.commands.executeCommand('undo');
          same(document.getText(), before, 'one undo');
        },
      ),
  },
  {
    name: 'A canvas that is named and not there is created, and its finding goes',
    run: () =>
      withCanvas('canvas "Later" { from "made-by-a-fix.bmc" }\n', async ({ document }) => {
        const made = fileOf('made-by-a-fix.bmc');
        await until('the finding', () => codesOf(document.uri).includes('reference/missing-file'));
        const { edit } = await actionAt(
          document,
          new vscode.Range(0, 25, 0, 25),
          'Create the file `made-by-a-fix.bmc`',
        );
        try {
          holds(edit && (await vscode.workspace.applyEdit(edit)), 'the file was refused');
          const created = await vscode.workspace.openTextDocument(made);
          holds(created.getText().includes('canvas "Made by a fix"'), created.getText());
          await until('the finding to go', () => !codesOf(document.uri).includes('reference/missing-file'));
          await created.save();
        } finally {
          await vscode.workspace.fs.delete(made);
        }
      }),
  },
  {
    name: 'Enter lays out what was written, and the cursor stands where the next fact goes',
    run: () =>
      withCanvas('segment a "A" {\n  role  user\n  expects communities,\n}\n', async (editor) => {
        const { document } = editor;
        await until('the findings', () => codesOf(document.uri).length > 0);
        editor.selection = new vscode.Selection(2, 22, 2, 22);
        await vscode.commands.executeCommand('type', { text: '\n' });
        const wanted = 'segment a "A" {\n  role     user\n  expects  communities,\n           \n}\n';
        await until(`the layout of ${JSON.stringify(document.getText())}`, () => document.getText() === wanted);
        same([editor.selection.active.line, editor.selection.active.character].join(), '3,11', 'the cursor');
        await vscode.commands.executeCommand('type', { text: 'self-service' });
        holds(document.getText().includes('communities,\n           self-service\n}'), document.getText());
      }),
  },
];
