import { beforeAll, describe, expect, it } from 'vitest';
import type { CallHierarchyItem } from 'vscode-languageserver-types';
import { documentOf, services, withCursor } from './canvas-document.ts';

const provider = services.lsp.CallHierarchyProvider!;
const URI = 'memory:///hierarchy.bmc';

const CANVAS = `segment rich "Wealthy families" { pain fees "Fees" }
proposition advice "Advice" { for rich  relieves fees "One fee" }
channel branch "Branch" { for advice }
relationship banker "A named banker" { with rich  needs people }
resource people "Bankers" { for advice }
`;

async function prepared(marked: string): Promise<CallHierarchyItem | undefined> {
  const { document, position } = withCursor(marked);
  const params = { textDocument: { uri: document.uri.toString() }, position };
  return (await provider.prepareCallHierarchy(document, params))?.[0];
}

const itemOf = async (name: string): Promise<CallHierarchyItem> => {
  const item = await prepared(CANVAS.replace(`"${name}"`, `"|${name}"`));
  return { ...item!, uri: URI };
};

beforeAll(() => {
  services.shared.workspace.LangiumDocuments.addDocument(documentOf(CANVAS, URI));
});

describe('what depends on what', () => {
  it('starts from an element, wherever in it, and from a reference to it', async () => {
    const item = await itemOf('Wealthy families');
    expect(item).toMatchObject({ name: 'Wealthy families', detail: 'Customer Segments' });
    expect(item.selectionRange.start).toEqual({ line: 0, character: 8 });
    expect((await prepared(CANVAS.replace('with rich', 'with ri|ch')))?.name).toBe('Wealthy families');
    expect((await prepared(CANVAS.replace('relieves fees', 'relieves fe|es')))?.name).toBe('Wealthy families');
    expect((await prepared(CANVAS.replace('needs', 'ne|eds')))?.name).toBe('A named banker');
    expect(await prepared('canvas "C|"\n')).toBeUndefined();
    expect((await prepared('relationship r "R" {\n  with|'))?.name).toBe('R');
  });

  it('tells what depends on an element, and where the text says so', async () => {
    const calls = await provider.incomingCalls({ item: await itemOf('Wealthy families') });
    expect(calls?.map(({ from, fromRanges }) => [from.name, ...fromRanges.map(({ start }) => start.line)])).toEqual([
      ['Advice', 1, 1],
      ['Branch', 2],
      ['A named banker', 3],
    ]);
    const onPeople = await provider.incomingCalls({ item: await itemOf('Bankers') });
    expect(onPeople?.map(({ from }) => from.name)).toEqual(['Advice', 'A named banker']);
  });

  it('tells on what an element depends, also on the channels that carry it unnamed', async () => {
    const calls = await provider.outgoingCalls({ item: await itemOf('A named banker') });
    expect(calls?.map(({ to }) => to.name)).toEqual(['Wealthy families', 'Branch', 'Bankers']);
  });

  it('finds an element again that has moved, and forgets one that has gone', async () => {
    const moved = await itemOf('Bankers');
    const start = { line: 40, character: 0 };
    const item = { ...moved, selectionRange: { start, end: start } };
    expect(await provider.incomingCalls({ item })).toHaveLength(2);
    expect(await provider.incomingCalls({ item: { ...moved, name: 'Gone' } })).toBeUndefined();
    expect(await provider.outgoingCalls({ item: { ...moved, uri: 'memory:///closed.bmc' } })).toBeUndefined();
  });
});
