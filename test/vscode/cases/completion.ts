import * as vscode from 'vscode';
import { type Case, holds } from '../harness.ts';
import { find } from '../previews.ts';
import { closeAll, openCanvas } from '../workspace.ts';

/** Completion offers what can stand at the cursor. */
export const completion: readonly Case[] = [
  {
    name: 'After `type` the six types of relationship are offered, each explained',
    async run() {
      const { document } = await openCanvas('private-bank.bmc');
      const at = find(document, /(?<=\n +type +)[\w-]+/).start;
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
        undefined,
        20,
      );
      for (const type of [
        'personal-assistance',
        'dedicated-personal-assistance',
        'self-service',
        'automated-services',
        'communities',
        'co-creation',
      ]) {
        const item = items.find(({ label }) => (typeof label === 'string' ? label : label.label) === type);
        holds(item, `${type} is not offered, but ${items.map(({ label }) => JSON.stringify(label)).join(', ')}`);
        holds(item.documentation, `${type} is not explained`);
      }
      await closeAll();
    },
  },
];
