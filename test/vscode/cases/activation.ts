import * as vscode from 'vscode';
import { type Case, holds, same, until } from '../harness.ts';
import { closeAll, openCanvas } from '../workspace.ts';

/** The extension, as VS Code knows it. */
function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'business-model-canvas');
  holds(found, 'the extension is not there');
  return found;
}

/** The extension starts with a canvas and not before. */
export const activation: readonly Case[] = [
  {
    name: 'The extension sleeps while no canvas is open',
    async run() {
      same(extension().isActive, false, 'active');
    },
  },
  {
    name: 'The extension wakes up with a .bmc file, which has its language',
    async run() {
      const { document } = await openCanvas('private-bank.bmc');
      same(document.languageId, 'bmc', 'language');
      await until('the extension to be active', () => extension().isActive);
      await closeAll();
    },
  },
];
