import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionTriggerKind,
  type CreateFile,
  type Diagnostic,
  DiagnosticTag,
  type Range,
  type SnippetTextEdit,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEditClientCapabilities,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LanguageClient } from './language-client.ts';

/* Code actions over the built server, by real messages, as VS Code asks for them. */

let client: LanguageClient;
let opened = 0;

beforeAll(async () => {
  client = await LanguageClient.start();
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

async function open(text: string, by = client) {
  opened += 1;
  const uri = `untitled:fixes-${opened}.bmc`;
  const { diagnostics } = await by.open(uri, text);
  return { uri, text, diagnostics };
}

async function actionsAt(
  uri: string,
  range: Range,
  diagnostics: readonly Diagnostic[] = [],
  only?: string[],
  by = client,
) {
  const context = { diagnostics: [...diagnostics], ...(only ? { only } : {}) };
  const answer = await by.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context });
  return (answer ?? []) as CodeAction[];
}

const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

/** What an action makes of a text, each snippet as its own source. */
function result(text: string, { edit }: CodeAction): string {
  const change = edit?.documentChanges?.[0] as TextDocumentEdit;
  const edits = change.edits.map((one): TextEdit => {
    const { snippet } = one as SnippetTextEdit;
    return { range: one.range, newText: snippet ? snippet.value : (one as TextEdit).newText };
  });
  return TextDocument.applyEdits(TextDocument.create('x', 'bmc', 1, text), edits);
}

const CANVAS = `segment readers "Readers" { expects communities }
segment writers "Writers"
relationship club "Club" { with readers  type co-creation }
relationship letter "Letter" { type communities  motive loyalty }
`;

describe('the built server', () => {
  it('says which kinds of code actions it has', () => {
    const { codeActionProvider } = client.initialized.capabilities;
    expect(codeActionProvider).toEqual({
      codeActionKinds: ['quickfix', 'refactor.extract', 'refactor.rewrite', 'source.fixAll.bmc', 'source.sortCanvas'],
    });
  });

  it('offers the fixes of a finding with that finding, for the version that it read', async () => {
    const { uri, diagnostics } = await open(CANVAS);
    const finding = diagnostics.find(({ code }) => code === 'relationship/needs-segment')!;
    const actions = await actionsAt(uri, finding.range, [finding]);
    expect(actions.map(({ title }) => title)).toEqual([
      'Add `with writers`',
      'Add `with readers`',
      'Add `with all`',
      'Ignore `relationship/needs-segment` here, with a comment',
      'Turn it into a channel',
    ]);
    expect(actions.map(({ kind }) => kind)).toEqual([...Array(4).fill('quickfix'), 'refactor.rewrite']);
    expect(actions[0]?.diagnostics).toEqual([finding]);
    expect(actions[0]?.edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri, version: 1 },
          edits: [
            {
              range: { start: { line: 3, character: 31 }, end: { line: 3, character: 31 } },
              newText: 'with writers  ',
            },
          ],
        },
      ],
    });
  });

  it('prefers one fix, and offers none where there is nothing to mend', async () => {
    const { uri, diagnostics } = await open(CANVAS);
    const finding = diagnostics.find(({ code }) => code === 'term/alias')!;
    const [action, ...others] = await actionsAt(uri, finding.range, [finding]);
    expect([action?.title, action?.isPreferred]).toEqual(['Change to `retention`', true]);
    expect(others.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Ignore `term/alias` here, with a comment', false],
    ]);
    const start = { line: 1, character: 10 };
    expect(await actionsAt(uri, { start, end: start })).toEqual([]);
  });

  it('works for an editor that tells no diagnostics', async () => {
    const { uri, diagnostics } = await open(CANVAS);
    const finding = diagnostics.find(({ code }) => code === 'term/alias')!;
    const [action] = await actionsAt(uri, finding.range);
    expect(action?.diagnostics).toEqual([finding]);
  });

  it('writes what is to be filled in as tab stops, in one row over all edits', async () => {
    const { uri, text } = await open(CANVAS.replace('with readers  ', 'with readers, wrters  '));
    const actions = await actionsAt(uri, WHOLE);
    const create = actions.find(({ title }) => title === 'Create the segment `wrters`')!;
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a snippet
    expect(result(text, create)).toContain('segment wrters "${1:New segment}"\n');
  });

  it('reads the newest text, and names its version', async () => {
    const { uri } = await open(CANVAS);
    await client.change(uri, 'segment a “A”\n');
    const [action] = await actionsAt(uri, WHOLE);
    const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
    expect(change?.textDocument.version).toBe(2);
    expect(result('segment a “A”\n', action!)).toBe('segment a "A"\n');
  });

  it('mends all of one kind where each has one clear fix', async () => {
    const text = 'segment a “A”\nsegment b “B”\nsegment c { kind niche\n';
    const { uri, diagnostics } = await open(text);
    const first = diagnostics.find(({ code }) => code === 'syntax/typographic-quotes')!;
    const actions = await actionsAt(uri, first.range, [first], ['quickfix']);
    const all = actions.find(({ title }) => title === 'Fix all 2 findings `syntax/typographic-quotes`')!;
    expect(all.isPreferred).toBeUndefined();
    expect(result(text, all)).toBe('segment a "A"\nsegment b "B"\nsegment c { kind niche\n');
  });

  it('mends everything that needs no asking when it is asked to, as on saving', async () => {
    const text = 'segment a “A”\nrelationship r "R" { with a type comunities motive loyalty\n';
    const { uri } = await open(text);
    for (const only of [['source.fixAll'], ['source.fixAll.bmc'], ['source']]) {
      const actions = await actionsAt(uri, WHOLE, [], only);
      const kinds = actions.map(({ kind }) => kind);
      expect(kinds).toEqual(only[0] === 'source' ? ['source.fixAll.bmc', 'source.sortCanvas'] : ['source.fixAll.bmc']);
      expect(result(text, actions[0]!)).toBe(
        'segment a "A"\nrelationship r "R" { with a type comunities motive retention }\n',
      );
    }
    expect(await actionsAt(uri, WHOLE, [], ['refactor'])).toEqual([]);
    const kinds = (await actionsAt(uri, WHOLE)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['quickfix']));
  });

  it('offers nothing on saving where nothing needs mending', async () => {
    const { uri } = await open('segment a "A"\n');
    expect(await actionsAt(uri, WHOLE, [], ['source.fixAll.bmc'])).toEqual([]);
  });

  it('marks what does nothing, so that an editor fades it', async () => {
    const { diagnostics } = await open('segment a "A" { kind niche, segmented }\n');
    expect(diagnostics.find(({ code }) => code === 'property/repeated')?.tags).toEqual([DiagnosticTag.Unnecessary]);
  });

  it('writes plain edits for an editor that knows no others', async () => {
    const simple = await LanguageClient.start({ documentChanges: false, snippetEditSupport: false });
    const { uri } = await open(CANVAS.replace('with readers  ', 'with readers, wrters  '), simple);
    const actions = await actionsAt(uri, WHOLE, [], undefined, simple);
    const create = actions.find(({ title }) => title === 'Create the segment `wrters`')!;
    expect(create.edit?.documentChanges).toBeUndefined();
    expect(create.edit?.changes?.[uri]?.[0]?.newText).toContain('segment wrters "New segment"');
    expect(await simple.stop()).toBe(0);
  });

  it('answers for broken text', async () => {
    const { uri } = await open(
      'segment { " “ } relationship r {{ with ,, all type\n\u0000 }}} "" cost per per 12,\n/* \ud800 "',
    );
    for (const action of await actionsAt(uri, WHOLE)) expect(action.title).not.toBe('');
    expect(await actionsAt(uri, WHOLE, [], ['source.fixAll'])).toBeDefined();
  });

  it('writes the reason for ignoring a finding as a tab stop', async () => {
    const { uri, text, diagnostics } = await open(CANVAS);
    const finding = diagnostics.find(({ code }) => code === 'term/alias')!;
    const ignore = (await actionsAt(uri, finding.range, [finding])).at(-1)!;
    expect(result(text, ignore)).toContain(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a snippet
      '// bmc-ignore term/alias: ${1:why it is right here}\nrelationship letter',
    );
  });
});

describe('a file that is not there', () => {
  const text = 'canvas "Bank" { from "old/the-bank.bmc" }\n';
  const create = 'Create the file `old/the-bank.bmc`';

  async function openIn(workspaceEdit: WorkspaceEditClientCapabilities) {
    const editor = await LanguageClient.start(workspaceEdit, { tellsSettings: true });
    editor.connection.onRequest('bmc/settings', () => ({}));
    editor.connection.onRequest('bmc/filesExist', ({ paths }: { paths: string[] }) => paths.map(() => false));
    const uri = 'file:///work%20space/bank.bmc';
    const { diagnostics } = await editor.open(uri, text);
    expect(diagnostics.map(({ code }) => code)).toContain('reference/missing-file');
    const actions = await actionsAt(uri, WHOLE, [], undefined, editor);
    expect(await editor.stop()).toBe(0);
    return actions;
  }

  it('is created with a canvas in it, named for it', async () => {
    const action = (await openIn({})).find(({ title }) => title === create)!;
    const [file, change] = action.edit!.documentChanges as [CreateFile, TextDocumentEdit];
    expect(file).toEqual({
      kind: 'create',
      uri: 'file:///work%20space/old/the-bank.bmc',
      options: { overwrite: false, ignoreIfExists: false },
    });
    expect(change.textDocument).toEqual({ uri: file.uri, version: null });
    expect((change.edits[0] as TextEdit).newText).toMatch(/^canvas "The bank"/m);
  });

  it('is not offered to an editor that creates none', async () => {
    const titles = (await openIn({ resourceOperations: [] })).map(({ title }) => title);
    expect(titles).not.toContain(create);
    expect(titles).toContain('Remove `from "old/the-bank.bmc"`');
  });
});

describe('refactorings', () => {
  const NOTED = `segment families "Families"
segment firms "Firms"
relationship banker "A banker" { with families, firms  note "They retire. No plan." }
activity reviews "Reviews" { for banker }
`;
  const at = (line: number, from: number, to = from): Range => ({
    start: { line, character: from },
    end: { line, character: to },
  });

  it('are offered by kind, each as one edit of the version that was read', async () => {
    const { uri, text } = await open(NOTED);
    const split = (await actionsAt(uri, at(2, 14), [], ['refactor']))[0]!;
    expect(result(text, split)).toBe(`segment families "Families"
segment firms "Firms"
relationship banker-families "A banker (Families)" { with families  note "They retire. No plan." }
relationship banker-firms "A banker (Firms)" { with firms  note "They retire. No plan." }
activity reviews "Reviews" { for banker-families, banker-firms }
`);
    expect((split.edit!.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument)).toEqual([
      { uri, version: 1 },
    ]);
    const noted = NOTED.indexOf('No plan') - NOTED.indexOf('relationship');
    const extract = await actionsAt(uri, at(2, noted, noted + 8), [], ['refactor.extract']);
    expect(extract.map(({ title }) => title)).toEqual([
      'Extract the selected words to a hypothesis',
      'Extract the selected words to a hotspot',
      'Extract the selected words to an idea',
      'Extract the selected words to a channel',
    ]);
    expect(result(text, extract[0]!)).toContain('note "They retire." }');
    expect(result(text, extract[0]!)).toContain('hypothesis "No plan" { about banker }');
    expect(await actionsAt(uri, at(2, 14), [], ['refactor.extract'])).toEqual([]);
  });

  it('do not show by themselves wherever the cursor stands', async () => {
    const { uri } = await open(NOTED);
    const ask = async (range: Range, triggerKind: CodeActionTriggerKind) => {
      const context = { diagnostics: [], triggerKind };
      const answer = await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context,
      });
      return (answer as CodeAction[]).filter(({ kind }) => kind?.startsWith('refactor')).length;
    };
    expect(await ask(at(2, 14), CodeActionTriggerKind.Automatic)).toBe(0);
    expect(await ask(at(2, 14), CodeActionTriggerKind.Invoked)).toBe(2);
    expect(await ask(at(2, 13, 19), CodeActionTriggerKind.Automatic)).toBe(2);
  });

  it('sort the whole canvas where that is asked for, and say why they cannot', async () => {
    const sorted = async (text: string, by = client) => {
      const { uri } = await open(text, by);
      return (await actionsAt(uri, WHOLE, [], ['source.sortCanvas'], by))[0];
    };
    const mixed = 'partner p "P"\nsegment s "S" // last\nactivity a "A"\nresource r "R"\n';
    const action = (await sorted(mixed))!;
    expect(result(mixed, action)).toBe('partner p "P"\n\nactivity a "A"\n\nresource r "R"\n\nsegment s "S"  // last\n');
    const [{ range }] = (action.edit!.documentChanges![0] as TextDocumentEdit).edits as [TextEdit];
    expect([action.kind, range.start]).toEqual(['source.sortCanvas', { line: 1, character: 0 }]);
    expect((await sorted('partner p\n\nsegment s\n'))?.disabled?.reason).toBe('The notes are in canvas order already.');
    expect((await sorted('segment s\npartner "\n'))?.disabled?.reason).toMatch(/^Not sorted, because of line 2\./);
  });
});
