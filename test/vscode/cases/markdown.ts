import * as vscode from 'vscode';
import { type Case, holds, until } from '../harness.ts';
import { closeAll } from '../workspace.ts';

/** Canvases within Markdown. */
export const markdown: readonly Case[] = [
  {
    name: 'A fenced canvas is drawn in the Markdown preview, its findings below',
    async run() {
      // A host that runs on another machine than VS Code's Markdown gives it nothing; on one machine they share theirs.
      if (!vscode.extensions.getExtension('vscode.markdown-language-features')) return;
      const content = '# Plan\n\n```bmc\nsegment s "Early <birds>"\nrelationship r "R" { with s tpe x }\n```\n';
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('markdown.showPreview');
      const render = () => vscode.commands.executeCommand<string>('markdown.api.render', document);
      let html = '';
      await until('the canvas in the Markdown preview', async () => {
        html = await render();
        return html.includes('<svg ');
      });
      holds(html.includes('Early &lt;birds&gt;'), `the note is drawn, its title as text: ${html.slice(0, 500)}`);
      holds(/<figcaption>.*property\/unknown/s.test(html), 'the finding is told below');
      await closeAll();
    },
  },
];
