import * as vscode from 'vscode';
import { ask } from '../hands.ts';
import { type Case, holds, same, until } from '../harness.ts';
import { preview, textsOf } from '../previews.ts';
import { closeAll, codesOf, fileOf, finding, namesIn } from '../workspace.ts';

/** As somebody keeps a canvas in a folder of notes: another order, a prompt, groups, a block that no canvas has. */
const MARKDOWN = `# Repair café

Every second Saturday in the parish hall.

## 1. Customer Segments
- **Neighbours** – with something broken
- **The city** – which pays for less waste

## 2. Value Propositions
- A kettle that boils again
- Fewer tonnes at the tip

## 3. Channels
- The parish hall
- A poster at the library
- Web page

## 4. Customer Relationships
*How do we get, keep and grow customers?*
- Personal support at the table, by a volunteer
- A self-service shelf of tools
- A community of guests who learn to mend

## 5. Revenue Streams
- Donations
- A grant of the city

## 6. Key Resources
- Volunteers, Tools

## 7. Key Activities
- Mending

## 8. Key Partners
- The parish
- Hardware shop on the corner

## 9. Cost Structure
- Spare parts
- Insurance

## 10. Risks
- Nobody younger than sixty knows how to solder
`;

const NAME = 'repair-cafe';
/** What the folder holds already. */
const OTHERS = ['bookshop.bmc', 'private-bank.bmc'];
const run = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, ...args);
const inTab = (expression: string) => ask({ do: 'evaluateInTab', expression });
const photograph = (name: string, ofTab = false) => ask({ do: 'picture', name: `analysts-walk-${name}`, ofTab });

/** Applies one fix to every finding of a code; the fix that `choose` takes from what is offered. */
async function mend(uri: vscode.Uri, code: string, choose: RegExp): Promise<number> {
  for (let mended = 0; ; mended += 1) {
    if (!codesOf(uri).includes(code)) return mended;
    const { range } = await finding(uri, code);
    const kind = vscode.CodeActionKind.QuickFix.value;
    const actions = await run<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
    const action = actions.find(({ title }) => choose.test(title));
    holds(action?.edit, `no fix of ${code} is ${choose}: ${actions.map(({ title }) => title).join(' | ')}`);
    // Said once for several notes, it moves on to the next.
    const told = () => JSON.stringify(vscode.languages.getDiagnostics(uri).map(({ range: { start } }) => start));
    const before = told();
    holds(await vscode.workspace.applyEdit(action.edit), `${action.title} is applied`);
    await until(`the findings after “${action.title}”`, () => told() !== before);
  }
}

/** From somebody's Markdown to a page that colleagues read: what an analyst does with a canvas that is there already. */
export const analystsWalk: readonly Case[] = [
  {
    name: 'The walk of an analyst: a Markdown canvas is imported, mended, seen beside the old, published, and read in a browser',
    needsHands: true,
    async run() {
      const folder = fileOf('walk');
      const { fs } = vscode.workspace;
      const markdown = vscode.Uri.joinPath(folder, `${NAME}.md`);
      await fs.writeFile(markdown, new TextEncoder().encode(MARKDOWN));
      for (const name of OTHERS) await fs.copy(fileOf(name), vscode.Uri.joinPath(folder, name), { overwrite: true });
      try {
        // Imported, with all that a person has to look at on top.
        const canvas = await run<vscode.Uri>('bmc.importCanvas', markdown, [markdown]);
        same(canvas.path.split('/').at(-1), `${NAME}.bmc`, 'the canvas');
        const document = await vscode.workspace.openTextDocument(canvas);
        for (const [, item] of MARKDOWN.matchAll(/^- (?:\*\*)?([^*\n]+)/gm)) {
          holds(document.getText().includes(item!.split(', ')[0]!), `${item} is in the canvas`);
        }
        await finding(canvas, 'relationship/needs-segment');
        await run('notifications.clearAll');
        await photograph('1-imported');

        // Mended: what it asks for is given by the light bulb alone.
        holds(
          (await mend(canvas, 'relationship/needs-segment', /with all/)) > 0,
          'relationships are with somebody now',
        );
        await mend(canvas, 'relationship/needs-type', /^State what the comment suggests/);
        const errors = () =>
          vscode.languages
            .getDiagnostics(canvas)
            .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
        await until('no error to be left', () => errors().length === 0);

        // Seen beside the old.
        await vscode.window.showTextDocument(markdown, { viewColumn: vscode.ViewColumn.One, preview: false });
        await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Two, preview: false });
        await run('bmc.showPreview');
        await preview('of the imported canvas', ({ uri }) => uri === canvas.toString());
        // A title's lines are texts of their own.
        const shown = (await textsOf('[data-note]')).join(' ').replaceAll(/\s/g, '');
        for (const title of ['Neighbours', 'The parish hall', 'A self-service shelf of tools', 'Insurance']) {
          holds(shown.includes(title.replaceAll(' ', '')), `the picture shows ${title}: ${shown}`);
        }
        await run('notifications.clearAll');
        await photograph('2-beside-the-old');
        holds(await document.save(), 'the canvas is saved');

        // Published, and once more: what was published is replaced, and nothing else.
        const site = fileOf('walk-site');
        for (const title of ['A first attempt', 'Our business models']) {
          same(
            `${await run('bmc.publishSite', folder, [folder], { target: site, title })}`,
            `${site}`,
            'where the pages are',
          );
        }
        same(
          await run('bmc.publishSite', folder, [folder], { target: folder }),
          undefined,
          'pages in place of canvases',
        );
        same(await namesIn(folder), `${OTHERS.join()},${NAME}.bmc,${NAME}.md`, 'the folder of canvases');
        same(await namesIn(site), '.bmc-site,assets,canvases,compare.html,data,index.html,search.js', 'the pages');
        await run('notifications.clearAll');

        // Read in a browser.
        await ask({ do: 'visit', address: `file://${site.path}/index.html` });
        await until('the index', () =>
          inTab(
            "['Our business models', 'Repair café', 'Private bank'].every((title) => document.body.innerText.includes(title))",
          ),
        );
        await photograph('3-site', true);
        await inTab("[...document.querySelectorAll('a')].find((a) => a.textContent.includes('Repair café')).click()");
        await until('the page of the canvas', () =>
          inTab("[...document.querySelectorAll('svg [data-note]')].some((n) => n.textContent.includes('Neighbours'))"),
        );
        await photograph('4-page', true);
      } finally {
        await run('notifications.clearAll');
        await closeAll();
        await fs.delete(folder, { recursive: true });
      }
    },
  },
];
