import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { LangiumDocument } from 'langium';
import { describe, expect, it } from 'vitest';
import { HoverRequest, ReferencesRequest } from 'vscode-languageserver-protocol/node';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { findingsOf } from '../../src/server/canvas-findings.ts';
import { modelOf } from '../../src/server/canvas-models.ts';
import { MOST_TREES, RecentTrees } from '../../src/server/recent-trees.ts';
import { documentOf } from './canvas-document.ts';
import { LanguageClient } from './language-client.ts';

const catalogue = catalogueOf('en');
const textOf = (at: number) =>
  `segment rich "Rich ${at}"\nchannel app "App" { for rich }\nrelationship r "R" { with poor }\n`;

/** Whether a document has its tree at hand, and need not read it again. */
const holdsTree = (document: LangiumDocument) =>
  Object.getOwnPropertyDescriptor(document, 'parseResult')?.get === undefined;

/** Resolves when what nobody holds is gone. */
async function collected(): Promise<void> {
  setFlagsFromString('--expose-gc');
  await new Promise((resolve) => setTimeout(resolve));
  (runInNewContext('gc') as () => void)();
}

describe('the trees of many open canvases', () => {
  it('are kept for those that were read last, and made again for whoever asks', async () => {
    const trees = new RecentTrees();
    const documents = Array.from({ length: MOST_TREES + 3 }, (_, at) => documentOf(textOf(at), `memory:///${at}.bmc`));
    const first = documents[0]!;
    const before = findingsOf(first, catalogue).map(({ message }) => message);
    const model = new WeakRef(modelOf(first));
    for (const document of documents) trees.note(document);
    expect(documents.map(holdsTree)).toEqual(documents.map((_, at) => at >= 3));
    await collected();
    expect(model.deref(), 'what was made of a tree goes with it').toBeUndefined();

    expect(modelOf(first).byId.get('rich')?.title).toBe('Rich 0');
    expect(findingsOf(first, catalogue).map(({ message }) => message)).toEqual(before);
    expect(first.parseResult.value.$document).toBe(first);
    expect(documents.filter(holdsTree)).toHaveLength(MOST_TREES);
    expect(holdsTree(documents[3]!)).toBe(false);
  });

  it('go with a canvas that is closed', () => {
    const trees = new RecentTrees();
    const documents = Array.from({ length: MOST_TREES + 1 }, (_, at) => documentOf(textOf(at), `memory:///${at}.bmc`));
    const [closed, ...others] = documents;
    trees.note(closed!);
    trees.forget(closed!);
    for (const document of others) trees.note(document);
    expect(documents.every(holdsTree)).toBe(true);
  });

  it('are no matter of the editor’s: a canvas that was left alone for long answers, and is edited, like any other', async () => {
    const client = await LanguageClient.start();
    const uri = 'file:///0.bmc';
    const params = { textDocument: { uri }, position: { line: 0, character: 9 } };
    const { diagnostics } = await client.open(uri, textOf(0));
    const hover = await client.connection.sendRequest(HoverRequest.type, params);
    for (let at = 1; at <= MOST_TREES; at += 1) await client.open(`file:///${at}.bmc`, textOf(at));

    expect(await client.connection.sendRequest(HoverRequest.type, params)).toEqual(hover);
    for (let at = 1; at <= MOST_TREES; at += 1) await client.change(`file:///${at}.bmc`, textOf(at + 1));
    const context = { includeDeclaration: true };
    expect(await client.connection.sendRequest(ReferencesRequest.type, { ...params, context })).toHaveLength(2);
    const published = client.published(uri);
    await client.change(uri, 'segment poor "Poor"\n', {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    });
    const after = (await published).diagnostics.map(({ code }) => code);
    expect(diagnostics.map(({ code }) => code)).toContain('reference/unknown');
    expect(after).not.toContain('reference/unknown');
    expect(await client.stop()).toBe(0);
  });
});
