import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  DefinitionRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  InsertTextFormat,
  type LocationLink,
  type MarkupContent,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { LanguageClient } from './language-client.ts';

/* Each feature once over the built server, by real messages; the suites beside this one go into the cases. */

let client: LanguageClient;

beforeAll(async () => {
  client = await LanguageClient.start();
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

const open = (marked: string) => client.openMarked(marked);

async function labelsAt(uri: string, position: Position): Promise<readonly string[]> {
  const list = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  return (list as CompletionList | null)?.items.map((item) => item.label) ?? [];
}

const CANVAS = `segment families "Wealthy families" {
  pain fees high "Hidden fees"
}
proposition advice "Advice" { for families  relieves fees "One fee" }
relationship banker "A named banker" {
  with families
  type dedicated-personal-assistance
}
`;

describe('the built server', () => {
  it('says what it can do', () => {
    expect(client.initialized.capabilities).toMatchObject({
      completionProvider: { triggerCharacters: [' ', ','] },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      renameProvider: { prepareProvider: true },
    });
  });

  it('reports a relationship without a segment, with its code', async () => {
    const { diagnostics } = await open(`${CANVAS.replace('  with families\n', '')}|`);
    const finding = diagnostics.find(({ code }) => code === 'relationship/needs-segment');
    expect(finding).toMatchObject({ source: 'bmc', severity: 1, data: { code: 'relationship/needs-segment' } });
    expect(finding?.range.start).toEqual({ line: 4, character: 13 });
  });

  it('completes half-written text right after a change, from the new text', async () => {
    const { uri } = await open(CANVAS);
    const end = { line: 8, character: 0 };
    await client.change(uri, 'relationship helper "Help" {\n  with ', { start: end, end });
    expect(await labelsAt(uri, { line: 9, character: 7 })).toEqual(['families', 'all']);
    const next = { line: 9, character: 7 };
    await client.change(uri, 'families\n  type ', { start: next, end: next });
    expect(await labelsAt(uri, { line: 10, character: 7 })).toContain('co-creation');
    await client.change(uri, 'canvas "New"\n');
    expect(await labelsAt(uri, { line: 1, character: 0 })).toContain('segment');
  });

  it('completes each keystroke of a burst from its own text', async () => {
    const { uri } = await open('segment a "A" { }\n|');
    const asked: Promise<readonly string[]>[] = [];
    const line = 'channel c "C" { for ';
    for (let at = 0; at < line.length; at += 1) {
      await client.change(uri, line[at]!, { start: { line: 1, character: at }, end: { line: 1, character: at } });
      asked.push(labelsAt(uri, { line: 1, character: at + 1 }));
    }
    const answers = await Promise.all(asked);
    expect(answers.at(-1)).toEqual(['a', 'all']);
    expect(answers[2]).toContain('channel');
  });

  it('inserts snippets for an editor that knows them', async () => {
    const { params } = await open(`${CANVAS}|`);
    const list = await client.connection.sendRequest(CompletionRequest.type, params);
    const item = (list as CompletionList).items.find(({ label }) => label === 'channel') as CompletionItem;
    expect(item.insertTextFormat).toBe(InsertTextFormat.Snippet);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a snippet
    expect((item.textEdit as TextEdit).newText).toBe('channel ${1:id} "${2:Title}" {\n\tfor ${3:families}\n\t$0\n}');
  });

  it('tells of a term on hover', async () => {
    const { params } = await open(CANVAS.replace('type dedicated', 'type ded|icated'));
    const hover = (await client.connection.sendRequest(HoverRequest.type, params)) as Hover;
    expect((hover.contents as MarkupContent).value).toContain('One named person or small team');
  });

  it('goes to the definition of a reference', async () => {
    const { uri, params } = await open(CANVAS.replace('with families', 'with fami|lies'));
    const [link] = (await client.connection.sendRequest(DefinitionRequest.type, params)) as LocationLink[];
    expect(link?.targetUri).toBe(uri);
    expect(link?.targetSelectionRange.start).toEqual({ line: 0, character: 8 });
  });

  it('finds the references of an id, in its own canvas only', async () => {
    await open(CANVAS);
    const { uri, params } = await open(CANVAS.replace('segment fam', 'segment f|am'));
    const context = { includeDeclaration: false };
    const found = await client.connection.sendRequest(ReferencesRequest.type, { ...params, context });
    expect(found?.map((location) => [location.uri, location.range.start.line])).toEqual([
      [uri, 3],
      [uri, 5],
    ]);
  });

  it('renames an id, and says why it does not', async () => {
    const { uri, params } = await open(CANVAS.replace('with families', 'with fami|lies'));
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, params);
    expect(prepared).toEqual({ start: { line: 5, character: 7 }, end: { line: 5, character: 15 } });
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...params, newName: 'clans' });
    expect(edit?.changes?.[uri]?.map((change) => change.newText)).toEqual(['clans', 'clans', 'clans']);
    await expect(client.connection.sendRequest(RenameRequest.type, { ...params, newName: 'cost' })).rejects.toThrow(
      '“cost” is a word of the language',
    );
  });

  it('outlines and folds an example', async () => {
    const text = readFileSync('examples/private-bank.bmc', 'utf8');
    const { uri } = await open(`|${text}`);
    const textDocument = { uri };
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const [header, first] = symbols as DocumentSymbol[];
    expect(header?.name).toBe('Private bank');
    expect(first?.children?.map((child) => child.detail)).toEqual(['job', 'pain', 'pain', 'gain']);
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    const lines = text.split('\n');
    const fold = folds?.find(({ startLine }) => lines[startLine]?.startsWith('canvas '));
    expect(lines[(fold?.endLine ?? 0) + 1]).toBe('}');
  });

  it('answers every request at every place of broken text', async () => {
    const { uri, text } = await open(
      '|segment { " “ } relationship r {{ with ,, all type\n\u0000 }}} "" cost per per 12,\n/* \ud800 "',
    );
    for (const [line, { length }] of text.split('\n').entries()) {
      for (let character = 0; character <= length; character += 1) {
        const params = { textDocument: { uri }, position: { line, character } };
        await client.connection.sendRequest(CompletionRequest.type, params);
        await client.connection.sendRequest(HoverRequest.type, params);
        await client.connection.sendRequest(DefinitionRequest.type, params);
        await client.connection.sendRequest(PrepareRenameRequest.type, params).catch(() => undefined);
      }
    }
    expect(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } })).toBeDefined();
  });
});
