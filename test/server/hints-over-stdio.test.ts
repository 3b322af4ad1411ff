import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type InlayHint,
  InlayHintRefreshRequest,
  InlayHintRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
  SignatureHelpRequest,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol/node';
import { type EditorHints, SETTINGS, SETTINGS_CHANGED, type SettingsResult } from '../../src/protocol/settings.ts';
import { ALL_HINTS } from '../../src/server/settings/canvas-settings.ts';
import { LanguageClient } from './language-client.ts';

/* What an editor shows beside a text and above it, by real messages; the suites beside this one go into the cases. */

let client: LanguageClient;
let hints: EditorHints = ALL_HINTS;
const refreshed: string[] = [];

beforeAll(async () => {
  client = await LanguageClient.start(
    { changeAnnotationSupport: { groupsOnLabel: true } },
    { tellsSettings: true, runsLensCommands: true },
    {
      codeLens: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      semanticTokens: { refreshSupport: true },
    },
  );
  client.connection.onRequest(SETTINGS, (): SettingsResult => ({ hints }));
  for (const { method } of [CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest]) {
    client.connection.onRequest(method, () => {
      refreshed.push(method);
      return null;
    });
  }
});

afterEach(() => {
  hints = ALL_HINTS;
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

const open = (marked: string) => client.openMarked(marked);
const wholeOf = (text: string) => ({
  start: { line: 0, character: 0 },
  end: { line: text.split('\n').length, character: 0 },
});
const plain = (text: unknown) => String(text).replaceAll('\u00a0', ' ');

async function lensTitles(uri: string): Promise<readonly (string | undefined)[]> {
  const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
  return (lenses as CodeLens[]).map(({ command }) => command?.title);
}

async function hintLabels(uri: string, text: string): Promise<readonly string[]> {
  const params = { textDocument: { uri }, range: wholeOf(text) };
  const found = await client.connection.sendRequest(InlayHintRequest.type, params);
  return (found as InlayHint[]).map(({ label }) => plain(label));
}

const CANVAS = `canvas "Bank" { from "old.bmc" }
segment families "Wealthy families" {
  pain fees high "Hidden fees"
}
relationship banker "A named banker" {
  with families
  type dedicated-personal-assistance
  needs people
}
resource people "Bankers" { for banker }
`;

describe('the built server', () => {
  it('says what it can do', () => {
    expect(client.initialized.capabilities).toMatchObject({
      callHierarchyProvider: {},
      codeLensProvider: {},
      documentLinkProvider: {},
      inlayHintProvider: {},
      selectionRangeProvider: true,
      semanticTokensProvider: { full: { delta: true }, range: true },
      signatureHelpProvider: { triggerCharacters: [' '] },
      workspaceSymbolProvider: true,
    });
  });

  it('shows lenses that open the preview and list what depends on an element', async () => {
    const { uri } = await open(`${CANVAS}|`);
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
    expect((lenses as CodeLens[]).map(({ command }) => [command?.title, command?.command])).toEqual([
      ['Preview', 'bmc.showPreviewToSide'],
      ['1 relationship', 'bmc.showDependents'],
    ]);
    const [preview, counts] = lenses as CodeLens[];
    expect(preview?.command?.arguments).toEqual([uri]);
    expect(counts?.command?.arguments).toEqual([uri, { line: 1, character: 8 }]);
  });

  it('answers from the new text right after a keystroke, half-written as it is', async () => {
    const { uri, text } = await open(`${CANVAS}|`);
    const end = { line: 10, character: 0 };
    const added = 'relationship help "Help" {\n  type self-service\n  with families,\n';
    await client.change(uri, added, { start: end, end });
    const lenses = lensTitles(uri);
    const labels = hintLabels(uri, text + added);
    const signature = client.connection.sendRequest(SignatureHelpRequest.type, {
      textDocument: { uri },
      position: { line: 13, character: 9 },
    });
    await client.change(uri, '  metric "x"\n}\ncost c "C" {\n  amount 12k EUR per ', {
      start: { line: 13, character: 0 },
      end: { line: 13, character: 0 },
    });
    const position = { line: 16, character: 21 };
    const now = client.connection.sendRequest(SignatureHelpRequest.type, { textDocument: { uri }, position });
    const params = { textDocument: { uri }, position: { line: 12, character: 9 } };
    const items = await client.connection.sendRequest(CallHierarchyPrepareRequest.type, params);
    expect(await lenses).toContain('2 relationships');
    expect(await labels).toContain('mode automated');
    expect(await signature).toBeNull();
    expect((await now)?.activeParameter).toBe(2);
    expect(items?.[0]?.name).toBe('Wealthy families');
    const incoming = await client.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item: items![0]! });
    expect(incoming?.map(({ from }) => from.name)).toEqual(['A named banker', 'Help']);
  });

  it('tells what an element depends on', async () => {
    const { params } = await open(CANVAS.replace('"A named', '"A |named'));
    const items = await client.connection.sendRequest(CallHierarchyPrepareRequest.type, params);
    const outgoing = await client.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item: items![0]! });
    expect(outgoing?.map(({ to, fromRanges }) => [to.name, fromRanges.length])).toEqual([
      ['Wealthy families', 1],
      ['Bankers', 2],
    ]);
  });

  it('gives the meaning of words, and after a keystroke what has changed in it', async () => {
    const { uri, text } = await open(`${CANVAS}|`);
    const textDocument = { uri };
    const full = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const range = { textDocument, range: { ...wholeOf(text), end: { line: 2, character: 0 } } };
    const first = await client.connection.sendRequest(SemanticTokensRangeRequest.type, range);
    expect(full?.data.slice(0, first?.data.length)).toEqual(first?.data);
    await client.change(uri, 'segment young "Y"\n', {
      start: { line: 10, character: 0 },
      end: { line: 10, character: 0 },
    });
    const previousResultId = full!.resultId!;
    const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId,
    });
    expect(delta).toMatchObject({ edits: [{ start: full!.data.length, deleteCount: 0 }] });
  });

  it('grows a selection and leads to the earlier canvas', async () => {
    const { uri, position } = await open(CANVAS.replace('"Hidden', '"Hid|den'));
    const textDocument = { uri };
    const [grown] = (await client.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument,
      positions: [position],
    }))!;
    expect(grown?.range).toEqual({ start: { line: 2, character: 18 }, end: { line: 2, character: 24 } });
    expect(grown?.parent?.range).toEqual({ start: { line: 2, character: 18 }, end: { line: 2, character: 29 } });
    const file = 'file:///plans/bank.bmc';
    await client.open(file, CANVAS);
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: file } });
    expect(links?.map(({ target }) => target)).toEqual(['file:///plans/old.bmc']);
  });

  it('finds both ends of a link, from either', async () => {
    for (const marked of [
      CANVAS.replace('needs people', 'needs pe|ople'),
      CANVAS.replace('for banker', 'for ban|ker'),
    ]) {
      const { params } = await open(marked);
      const context = { includeDeclaration: true };
      const references = await client.connection.sendRequest(ReferencesRequest.type, { ...params, context });
      const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, params);
      const lines = references?.map(({ range }) => range.start.line);
      expect(lines?.toSorted()).toEqual(marked.includes('pe|ople') ? [7, 9] : [4, 9]);
      expect(highlights?.map(({ range }) => range.start.line).toSorted()).toEqual(lines?.toSorted());
    }
  });

  it('groups the edits of a rename by what they are', async () => {
    const { uri, params } = await open(
      `${CANVAS}cost pay "Pay" { for people }\n`.replace('needs people', 'needs peo|ple'),
    );
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...params, newName: 'staff' });
    const [change] = edit!.documentChanges as TextDocumentEdit[];
    expect(change?.textDocument).toEqual({ uri, version: 1 });
    expect(change?.edits.map((each) => ('annotationId' in each ? each.annotationId : '')).toSorted()).toEqual([
      'References in Cost Structure',
      'References in Customer Relationships',
      'The id of “Bankers”',
    ]);
    expect(Object.keys(edit?.changeAnnotations ?? {}).toSorted()).toEqual([
      'References in Cost Structure',
      'References in Customer Relationships',
      'The id of “Bankers”',
    ]);
  });

  it('shows less where the settings say so, and has the editor ask again', async () => {
    const { uri, text } = await open(`${CANVAS}|`);
    expect(await hintLabels(uri, text)).toEqual(['mode personal']);
    refreshed.length = 0;
    hints = { ...ALL_HINTS, codeLens: false, mode: false };
    const checked = client.published(uri);
    await client.connection.sendNotification(SETTINGS_CHANGED);
    await checked;
    expect(await lensTitles(uri)).toEqual([]);
    expect(await hintLabels(uri, text)).toEqual([]);
    expect(new Set(refreshed)).toEqual(
      new Set(['workspace/codeLens/refresh', 'workspace/inlayHint/refresh', 'workspace/semanticTokens/refresh']),
    );
  });

  it('tells without commands where the editor runs none', async () => {
    const other = await LanguageClient.start();
    await other.open('untitled:a.bmc', CANVAS);
    const textDocument = { uri: 'untitled:a.bmc' };
    const lenses = await other.connection.sendRequest(CodeLensRequest.type, { textDocument });
    expect((lenses as CodeLens[]).map(({ command }) => command)).toEqual([{ title: '1 relationship', command: '' }]);
    expect(await other.stop()).toBe(0);
  });

  it('answers every request at every place of broken text and of an example', async () => {
    const broken = '|segment { " “ } relationship r {{ with ,, all type\n\u0000 }}} "" cost per per 12,\n/* \ud800 "';
    for (const marked of [broken, `|${readFileSync('examples/with-findings.bmc', 'utf8')}`]) {
      const { uri, text } = await open(marked);
      const textDocument = { uri };
      for (const [line, content] of text.split('\n').entries()) {
        const asked = Array.from({ length: content.length + 1 }, async (_, character) => {
          const params = { textDocument, position: { line, character } };
          await client.connection.sendRequest(SignatureHelpRequest.type, params);
          await client.connection.sendRequest(CallHierarchyPrepareRequest.type, params);
          const positions = [params.position];
          expect(
            await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions }),
          ).toHaveLength(1);
        });
        await Promise.all(asked);
      }
      expect(await hintLabels(uri, text)).toBeDefined();
      expect(await lensTitles(uri)).toContain('Preview');
    }
  });
});
