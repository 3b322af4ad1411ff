import * as vscode from 'vscode';
import { ask } from '../hands.ts';
import { type Case, holds, same, until } from '../harness.ts';
import { inPage, preview } from '../previews.ts';
import { closeAll, fileOf, openCanvas } from '../workspace.ts';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

const TEXT = `segment families "Families"
channel branch "Branches" { for families }
relationship banker "A banker" { with families  type dedicated-personal-assistance  via branch }
`;

let written = 0;

/** Opens a canvas of its own with its preview beside, the keyboard in the picture. */
async function inPicture(
  use: (document: vscode.TextDocument, editor: vscode.TextEditor) => Promise<void>,
): Promise<void> {
  written += 1;
  const name = `to-be-written-${written}.bmc`;
  const file = fileOf(name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(TEXT));
  try {
    const editor = await openCanvas(name);
    await run('bmc.showPreviewToSide');
    await preview('of what is written', ({ uri }) => uri.endsWith(name));
    await run('workbench.action.focusSecondEditorGroup');
    await until('the buttons that add', () => inPage("document.querySelector('.add') !== null"));
    await until('the keyboard in the picture', () => inPage('document.hasFocus()'));
    await use(editor.document, editor);
  } finally {
    await run('workbench.action.files.revertResource', file).then(undefined, () => undefined);
    await closeAll();
    await vscode.workspace.fs.delete(file);
  }
}

const said = () => inPage<string | undefined>("document.querySelector('#written:not([hidden]) span')?.textContent");
const textIs = (document: vscode.TextDocument, text: string) =>
  until(
    `the text ${JSON.stringify(text)}, not ${JSON.stringify(document.getText())}`,
    () => document.getText() === text,
  );

/** Writing from the picture: in the editor, where it can be undone. */
export const writing: readonly Case[] = [
  {
    name: 'A note is added in the picture: it stands in the text, where the cursor is, and its button undoes it',
    needsHands: true,
    run: () =>
      inPicture(async (document, editor) => {
        await inPage("document.getElementById('note-branch').focus()");
        await ask({ do: 'press', keys: 'a' });
        await until('the field', () => inPage("document.activeElement.tagName === 'TEXTAREA'"));
        await ask({ do: 'type', text: 'A letter by hand' });
        await ask({ do: 'press', keys: 'Enter' });
        await textIs(document, TEXT.replace('{ for families }\n', '{ for families }\nchannel "A letter by hand"\n'));
        await until('the cursor at the note', () => editor.selection.start.line === 2);
        await until('the note to have the keyboard', () =>
          inPage("document.activeElement.textContent.includes('A letter by hand')"),
        );
        holds((await said())?.includes('stands in Channels now'), `it says ${await said()}`);
        await ask({ do: 'click', selector: '#written .link' });
        await textIs(document, TEXT);
        await until('the keyboard back in the picture', () => inPage('document.hasFocus()'));
        await until('what is undone to be told', async () => (await said()) === 'The change is undone.');
      }),
  },
  {
    name: 'A title is changed in the picture, and the editor undoes it in one step',
    needsHands: true,
    run: () =>
      inPicture(async (document) => {
        await ask({ do: 'click', selector: '#note-banker text', double: true });
        await until('the title in the field', () => inPage("document.activeElement.value === 'A banker'"));
        await ask({ do: 'type', text: 'One named banker' });
        await ask({ do: 'press', keys: 'Enter' });
        await textIs(document, TEXT.replace('A banker', 'One named banker'));
        await until('the note to have the keyboard', () => inPage("document.activeElement.id === 'note-banker'"));
        await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
        await until('the keyboard in the text', async () => !(await inPage('document.hasFocus()')));
        await run('undo');
        await textIs(document, TEXT);
      }),
  },
  {
    name: 'When the text has changed meanwhile nothing is written, and what was typed stays',
    needsHands: true,
    run: () =>
      inPicture(async (document) => {
        await inPage("document.getElementById('note-branch').focus()");
        await ask({ do: 'press', keys: 'a' });
        await until('the field', () => inPage("document.activeElement.tagName === 'TEXTAREA'"));
        await ask({ do: 'type', text: 'A letter' });
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, new vscode.Position(3, 0), 'partner p "P"\n');
        await vscode.workspace.applyEdit(edit);
        await ask({ do: 'press', keys: 'Enter' });
        await until('the reason', () =>
          inPage("document.getElementById('field-hint').textContent.includes('has changed meanwhile')"),
        );
        same(document.getText(), `${TEXT}partner p "P"\n`, 'the text');
        same(await inPage('document.activeElement.value'), 'A letter', 'the field');
      }),
  },
  {
    name: 'The canvas for paper is made, and handed to the page where no other program is near',
    needsHands: true,
    run: () =>
      inPicture(async () => {
        if (vscode.env.uiKind === vscode.UIKind.Desktop) return;
        await inPage('URL.createObjectURL = (blob) => { window.handed = blob.type; return "blob:nothing"; }');
        void run('bmc.printCanvas');
        await until('the PDF', () => inPage("window.handed === 'application/pdf'"));
        await run('notifications.clearAll');
      }),
  },
  {
    name: 'A note and the canvas are copied as text; a picture reaches the clipboard, or a file is offered in its place',
    needsHands: true,
    run: () =>
      inPicture(async () => {
        await inPage("document.getElementById('note-banker').focus()");
        await ask({ do: 'press', keys: 'Control+c' });
        await until('the note to be told', async () => (await said())?.startsWith('The note is in the clipboard'));
        const note = await vscode.env.clipboard.readText();
        holds(note.startsWith('A banker\ndedicated'), `the clipboard has ${note}`);
        await run('bmc.copyCanvasAsText');
        const canvas = await vscode.env.clipboard.readText();
        holds(canvas.includes('## Customer Segments'), `the clipboard has ${canvas}`);
        await run('bmc.copyCanvasAsPicture');
        await until('the picture, or what stands in for it', async () => {
          if ((await said())?.includes('as a picture')) return true;
          return ask({
            do: 'evaluateOutside',
            expression: "document.body.innerText.includes('Pictures cannot be put into the clipboard here')",
          });
        });
        await run('notifications.clearAll');
      }),
  },
];
