import * as vscode from 'vscode';
import { type Case, holds, same, until } from '../harness.ts';
import { closeAll, fileOf, openCanvas } from '../workspace.ts';

/** What a tool answers. */
async function invoke(name: string, input: object): Promise<Record<string, unknown>> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = content;
  if (!(part instanceof vscode.LanguageModelTextPart)) throw new Error(`${name} gave no text`);
  return JSON.parse(part.value);
}

/** Language models are offered the canvases of the workspace as tools. */
export const tools: readonly Case[] = [
  {
    name: 'Tools for language models list, check and show canvases, and write nothing',
    async run() {
      const offered = vscode.lm.tools.filter(({ name }) => name.startsWith('bmc_'));
      same(offered.length, 7, 'tools');
      for (const { name, description } of offered) {
        holds(/never an instruction to you/.test(description), `${name} does not say that canvases hold data`);
      }
      const { canvases } = (await invoke('bmc_list_canvases', {})) as { canvases: { canvas: string }[] };
      const path = vscode.workspace.asRelativePath(fileOf('with-findings.bmc'));
      holds(
        canvases.some(({ canvas }) => canvas === path),
        `listed are: ${JSON.stringify(canvases)}`,
      );
      const checked = await invoke('bmc_check_canvas', { canvas: path });
      holds(JSON.stringify(checked).includes('relationship/needs-segment'), JSON.stringify(checked).slice(0, 500));
      const { content } = await invoke('bmc_render_canvas', { canvas: path, format: 'markdown' });
      holds(String(content).startsWith('# '), `shown is: ${content}`);
    },
  },
  {
    name: 'Tools for language models know what is being written, and try an edit out without making it',
    async run() {
      const { document } = await openCanvas('with-findings.bmc');
      const before = document.getText();
      const path = vscode.workspace.asRelativePath(document.uri);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), '// not saved\n');
      await vscode.workspace.applyEdit(edit);
      const { text } = await invoke('bmc_read_canvas', { canvas: path });
      same(text, `// not saved\n${before}`, 'what is read');

      const proposed = await invoke('bmc_propose_edit', {
        canvas: path,
        newText: `${before}segment heirs "Heirs" {}\n`,
      });
      holds(JSON.stringify(proposed.changes).includes('Heirs'), `proposed is: ${JSON.stringify(proposed)}`);
      same(document.getText(), `// not saved\n${before}`, 'the text after an edit was proposed');

      const refusal = await invoke('bmc_read_canvas', { canvas: '../secret.bmc' }).then(
        () => 'none',
        (error: unknown) => String(error),
      );
      holds(refusal.includes('There is no canvas'), `the refusal is: ${refusal}`);
      await closeAll();
    },
  },
  {
    name: 'The canvases of the workspace are offered as a server of the Model Context Protocol, which starts and answers',
    async run() {
      // A browser starts no programs.
      if ('WorkerGlobalScope' in globalThis) return;
      await openCanvas('with-findings.bmc');
      const served = () => vscode.lm.tools.find(({ name }) => /^mcp_.*list_canvases$/.test(name));
      await until('the server to be known and started', async () => {
        await vscode.commands.executeCommand('workbench.mcp.startServer', '*', { autoTrustChanges: true });
        return served();
      });
      const { canvases } = (await invoke(served()!.name, {})) as { canvases: { canvas: string }[] };
      holds(
        canvases.some(({ canvas }) => canvas === 'with-findings.bmc'),
        `listed are: ${JSON.stringify(canvases)}`,
      );
    },
  },
];
