import * as vscode from 'vscode';
import { type Case, same, until } from '../harness.ts';
import { closeAll, codesOf, finding, openCanvas } from '../workspace.ts';

/** Findings come and go with the text. */
export const findings: readonly Case[] = [
  {
    name: 'A relationship that loses its segment is found, and no longer when it has it back',
    async run() {
      const editor = await openCanvas('private-bank.bmc');
      const { document } = editor;
      const line = Array.from({ length: document.lineCount }, (_, at) => document.lineAt(at)).find(({ text }) =>
        /^\s+with\s/.test(text),
      );
      if (!line) throw new Error('the canvas has no relationship with a segment');
      await editor.edit((edit) => edit.delete(line.rangeIncludingLineBreak));
      const found = await finding(document.uri, 'relationship/needs-segment');
      same(found.severity, vscode.DiagnosticSeverity.Error, 'severity');
      await vscode.commands.executeCommand('undo');
      await until('the finding to go', () => !codesOf(document.uri).includes('relationship/needs-segment'));
      await closeAll();
    },
  },
];
