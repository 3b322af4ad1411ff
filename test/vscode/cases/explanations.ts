import * as vscode from 'vscode';
import { type Case, holds, same, until } from '../harness.ts';
import { closeAll, finding, openCanvas } from '../workspace.ts';

/** The code of a finding leads to the page that explains it. */
export const explanations: readonly Case[] = [
  {
    name: 'The code of a finding opens its explanation as a page to read',
    async run() {
      const { document } = await openCanvas('with-findings.bmc');
      const { code } = await finding(document.uri, 'relationship/needs-segment');
      if (typeof code !== 'object') throw new Error('the code of the finding leads nowhere');
      same(code.target.toString(), 'bmc-explain:/relationship/needs-segment.md', 'where the code leads');

      const text = (await vscode.workspace.openTextDocument(code.target)).getText();
      holds(text.includes('## Wrong') && text.includes('relationship club "Reading club"'), `explained is: ${text}`);

      await vscode.commands.executeCommand('vscode.open', code.target);
      await until('the explanation as a page', () => {
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        return input instanceof vscode.TabInputCustom && input.viewType === 'vscode.markdown.preview.editor';
      });
      await closeAll();
    },
  },
];
