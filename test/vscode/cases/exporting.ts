import * as vscode from 'vscode';
import { type Case, holds, same } from '../harness.ts';
import { closeAll, fileOf, namesIn, openCanvas } from '../workspace.ts';

/** How a file of each format begins. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  svg: '<svg ',
  png: '\u0089PNG',
  pdf: '%PDF-1.7',
  html: '<!DOCTYPE html>',
  pptx: 'PK\u0003\u0004',
  md: '# ',
  json: '{\n  "$schema"',
};

const read = async (uri: vscode.Uri) =>
  String.fromCharCode(...(await vscode.workspace.fs.readFile(uri)).subarray(0, 40));

/** A canvas becomes a file of each format, in either extension host, written whole. */
export const exporting: readonly Case[] = [
  {
    name: 'A canvas is exported to every format',
    async run() {
      const { document } = await openCanvas('with-findings.bmc');
      const folder = fileOf('exported');
      for (const [format, beginning] of Object.entries(BEGINNINGS)) {
        const target = vscode.Uri.joinPath(folder, `canvas.${format}`);
        const written = await vscode.commands.executeCommand<vscode.Uri>(
          'bmc.exportCanvas',
          document.uri,
          format,
          target,
        );
        same(written?.toString(), target.toString(), `where ${format} was written`);
        holds((await read(target)).startsWith(beginning), `${format} begins: ${await read(target)}`);
      }
      const names = Object.keys(BEGINNINGS).map((format) => `canvas.${format}`);
      same(await namesIn(folder), names.sort().join(), 'files in the folder');
      await vscode.workspace.fs.delete(folder, { recursive: true });
      await closeAll();
    },
  },
  {
    name: 'An export takes two steps, and the second time what was chosen the first',
    async run() {
      const { document } = await openCanvas('with-findings.bmc');
      const written = fileOf('with-findings.svg');
      const quick = (does: string) => vscode.commands.executeCommand(`workbench.action.${does}`);
      // The list is there a while after it was asked for; what is accepted too early is not heard.
      const accept = async (done: Promise<unknown>, times: number) => {
        let isDone = false;
        void done.finally(() => {
          isDone = true;
        });
        for (let at = 0; at < times && !isDone; at++) {
          await new Promise((resolve) => setTimeout(resolve, 700));
          await quick('acceptSelectedQuickOpenItem');
        }
        return done;
      };
      const first = vscode.commands.executeCommand<vscode.Uri>('bmc.exportCanvas', document.uri);
      same(String(await accept(Promise.resolve(first), 9)), String(written), 'where it was written');
      holds((await read(written)).startsWith('<svg '), 'a picture is there');
      const dark = { theme: 'dark', page: 'a3' };
      const own = fileOf('exported/dark.svg');
      await vscode.commands.executeCommand('bmc.exportCanvas', document.uri, 'svg', own, dark);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(own));
      holds(text.includes('width="16.535in"') && text.includes('#181b20'), 'dark, and on A3');
      await vscode.workspace.fs.delete(fileOf('exported'), { recursive: true });
      await vscode.workspace.fs.delete(written);
      await closeAll();
    },
  },
  {
    name: 'An export that cannot be written leaves the older file as it was',
    async run() {
      const { document } = await openCanvas('with-findings.bmc');
      const folder = fileOf('exported');
      const target = vscode.Uri.joinPath(folder, 'old.svg');
      // A folder of that name cannot be replaced by a file.
      await vscode.workspace.fs.createDirectory(target);
      const written = await vscode.commands.executeCommand('bmc.exportCanvas', document.uri, 'svg', target);
      same(written, undefined, 'where it was written');
      same(await namesIn(folder), 'old.svg', 'files in the folder');
      await vscode.workspace.fs.delete(folder, { recursive: true });
      await closeAll();
    },
  },
];
