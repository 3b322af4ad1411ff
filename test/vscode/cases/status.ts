import * as vscode from 'vscode';
import { type Case, holds, same, until } from '../harness.ts';
import { find, testApi } from '../previews.ts';
import { closeAll, openCanvas } from '../workspace.ts';

/** Waits for the status of the active canvas to say this. */
async function said(findings: RegExp, questions: RegExp): Promise<void> {
  const api = await testApi();
  await until(`the status ${findings}, ${questions}; it says ${api.status().join(' | ')}`, () => {
    const [left, right] = api.status();
    return findings.test(left) && questions.test(right);
  });
}

/** How a canvas is doing, in the status bar, and its questions as a page. */
export const status: readonly Case[] = [
  {
    name: 'The status tells the findings and the open questions of the active canvas, and follows it',
    async run() {
      const { document } = await openCanvas('with-findings.bmc');
      await said(/^[1-9]\d* errors?, [1-9]\d* warnings?, [1-9]\d* hints?$/, /^[1-9]\d* of 12 questions open$/);
      const editor = await openCanvas('private-bank.bmc');
      await said(/^2 hints$/, / questions /);
      await editor.edit((change) => change.replace(find(editor.document, /(?<=\n {2}with +)\w+/), 'nobody'));
      await said(/^1 error/, / questions /);
      await vscode.commands.executeCommand('undo');
      await said(/^2 hints$/, / questions /);
      await vscode.window.showTextDocument(document);
      await said(/ warnings?, /, / questions /);
      await closeAll();
    },
  },
  {
    name: 'The questions to a canvas open as a page to read, which follows the canvas',
    async run() {
      const editor = await openCanvas('private-bank.bmc');
      await vscode.commands.executeCommand('bmc.showQuestions');
      await until('the page', () => {
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        return input instanceof vscode.TabInputCustom && input.viewType === 'vscode.markdown.preview.editor';
      });
      holds(vscode.window.tabGroups.activeTabGroup.viewColumn === 2, 'the page stands beside the canvas');
      holds((await testApi()).steps().includes('questions'), 'the step of the walkthrough is done');
      const page = await until('the text of the page', () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'bmc-questions'),
      );
      holds(page.getText().startsWith('# Questions to Private bank'), `the page says ${page.getText().slice(0, 80)}`);
      same(page.getText().match(/^## /gm)?.length, 12, 'questions');
      await editor.edit((change) => change.replace(find(editor.document, /(?<=canvas ")[^"]+/), 'House bank'));
      await until('the page to follow', () => page.getText().startsWith('# Questions to House bank'));
      await closeAll();
    },
  },
];
