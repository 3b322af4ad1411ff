import * as vscode from 'vscode';
import type { PreviewSnapshot, TestApi } from '../../src/extension/test-api.ts';
import { ask } from './hands.ts';
import { holds, until } from './harness.ts';

/** What the extension shows of its previews to tests alone. */
export async function testApi(): Promise<TestApi> {
  const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'business-model-canvas');
  const api = (await extension?.activate()) as TestApi | undefined;
  holds(api, 'the extension offers nothing to tests');
  return api;
}

/** Waits for the first preview to be such, with its canvas drawn as it is now; gives it. */
export async function preview(
  what: string,
  is: (preview: PreviewSnapshot) => boolean = () => true,
): Promise<PreviewSnapshot> {
  const api = await testApi();
  return until(
    `a preview ${what}; there are ${JSON.stringify(api.previews().map(({ notes, ...rest }) => rest))}`,
    () => {
      const [first] = api.previews();
      return first && isCurrent(first) && is(first) ? first : undefined;
    },
  );
}

function isCurrent({ drawn, uri }: PreviewSnapshot): boolean {
  const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
  return drawn?.uri === uri && drawn.version === document?.version;
}

/** The value of an expression in the page of the preview that is to be seen; only with hands. */
export async function inPage<T>(expression: string): Promise<T> {
  return (await ask({ do: 'evaluate', expression })) as T;
}

/** What the notes that a selector finds in the picture say, top to bottom. */
export function textsOf(selector: string): Promise<string[]> {
  return inPage(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((found) => found.textContent)`);
}

/** The range of the first stretch of the text that an expression finds. */
export function find(document: vscode.TextDocument, expression: RegExp): vscode.Range {
  const found = expression.exec(document.getText());
  holds(found, `${document.uri.path} has no ${expression}`);
  return new vscode.Range(document.positionAt(found.index), document.positionAt(found.index + found[0].length));
}
