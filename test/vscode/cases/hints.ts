import * as vscode from 'vscode';
import { ask, haveHands } from '../hands.ts';
import { type Case, holds, same, until } from '../harness.ts';
import { find } from '../previews.ts';
import { closeAll, fileOf, openCanvas } from '../workspace.ts';

const lensesOf = (uri: vscode.Uri) =>
  vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);

async function hintsOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return hints.map(({ label }) => String(label).replaceAll('\u00a0', ' '));
}

/** What the editor shows beside a text, above it, and about all canvases of the folder. */
export const hints: readonly Case[] = [
  {
    name: 'Lenses open the preview, and list what depends on an element',
    async run() {
      const { document } = await openCanvas('private-bank.bmc');
      const lenses = await until('lenses', async () => (await lensesOf(document.uri)).find(({ command }) => command));
      same(lenses.command?.title, 'Preview', 'the first lens');
      const counts = (await lensesOf(document.uri)).find(({ command }) => command?.title.startsWith('2 relationships'));
      holds(counts?.command, 'nothing depends on the families');
      await vscode.commands.executeCommand(counts.command.command, ...(counts.command.arguments ?? []));
      if (haveHands) await ask({ do: 'picture', name: 'dependents' });
      await vscode.commands.executeCommand('closeReferenceSearch');
      await vscode.commands.executeCommand(lenses.command!.command, ...(lenses.command!.arguments ?? []));
      await until('the preview', () =>
        vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Preview private-bank.bmc')),
      );
      await closeAll();
    },
  },
  {
    name: 'Hints beside the text follow the settings',
    async run() {
      const editor = await openCanvas('private-bank.bmc');
      const { document } = editor;
      const shown = await until('hints', async () => {
        const told = await hintsOf(document);
        return told.length > 0 && told;
      });
      for (const label of ['mode personal', '= 14.4 M EUR a year', 'brings in 14.4 M EUR a year']) {
        holds(shown.includes(label), `${label} is not among ${shown.join(', ')}`);
      }
      editor.revealRange(find(document, /(?=relationship banker)/), vscode.TextEditorRevealType.AtTop);
      if (haveHands) await ask({ do: 'picture', name: 'hints' });
      const settings = vscode.workspace.getConfiguration('bmc', document.uri);
      await settings.update('inlayHints.mode', false, vscode.ConfigurationTarget.Workspace);
      await settings.update('codeLens', false, vscode.ConfigurationTarget.Workspace);
      await until('hints without modes', async () => !(await hintsOf(document)).includes('mode personal'));
      await until('no lenses', async () => (await lensesOf(document.uri)).length === 0);
      await settings.update('inlayHints.mode', undefined, vscode.ConfigurationTarget.Workspace);
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace);
      await until('lenses again', async () => (await lensesOf(document.uri)).length > 0);
      await closeAll();
    },
  },
  {
    name: 'An element is found in all canvases of the folder, open or not',
    async run() {
      await openCanvas('private-bank.bmc');
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'tuna',
      );
      const files = new Set(symbols.map(({ location }) => location.uri.toString()));
      holds(files.has(fileOf('tasty-tuna.bmc').toString()), `found in ${[...files].join(', ') || 'no file'} only`);
      await closeAll();
    },
  },
  {
    name: 'An amount shows its shape while it is written, and words have their meaning',
    async run() {
      const { document } = await openCanvas('private-bank.bmc');
      const help = await vscode.commands.executeCommand<vscode.SignatureHelp>(
        'vscode.executeSignatureHelpProvider',
        document.uri,
        find(document, /(?<=amount +)12k per customer/).start.translate(0, 4),
      );
      same(help.signatures[0]?.label, 'amount number [currency] [per unit] [per another unit]', 'the shape');
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      );
      holds(legend.tokenTypes.includes('bmcSegment'), 'segments have no colour of their own');
      await closeAll();
    },
  },
];
