import { describe, expect, it } from 'vitest';
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import { formatText } from '../../src/formatting/format-canvas.ts';
import { documentOf, services } from './canvas-document.ts';
import { LanguageClient } from './language-client.ts';

/* Formatting as an editor asks for it: the whole text, a selection, and while typing. */

const formatter = services.lsp.Formatter!;
const options = { tabSize: 8, insertSpaces: false };
const textDocument = { uri: 'memory:///canvas.bmc' };

const apply = (text: string, edits: TextEdit[]) =>
  TextDocument.applyEdits(TextDocument.create(textDocument.uri, 'bmc', 1, text), edits);

async function typed(marked: string, ch: string): Promise<string> {
  const at = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const document = documentOf(text);
  const position: Position = document.textDocument.positionAt(at);
  return apply(text, await formatter.formatDocumentOnType(document, { textDocument, position, ch, options }));
}

const LOOSE = 'segment   a { kind   niche\nrole user\n}\npartner   b\n\n\npartner   c   { kind supplier }\n';

describe('the formatter of the server', () => {
  it('lays out the whole text, whatever an editor wishes as to tabs', async () => {
    const edits = await formatter.formatDocument(documentOf(LOOSE), { textDocument, options });
    expect(apply(LOOSE, edits)).toBe(formatText(LOOSE));
  });

  it('lays out what a selection touches, and nothing else', async () => {
    const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } };
    const edits = await formatter.formatDocumentRange(documentOf(LOOSE), { textDocument, range, options });
    expect(apply(LOOSE, edits)).toBe(
      'segment a {\n  kind  niche\n  role  user\n}\npartner   b\n\n\npartner   c   { kind supplier }\n',
    );
  });

  it('lays out the element that a brace closes', async () => {
    expect(await typed('segment   x\n\nsegment   a {\nkind   niche\n role payer\n  }¦\nsegment   b\n', '}')).toBe(
      'segment   x\n\nsegment a {\n  kind  niche\n  role  payer\n}\nsegment   b\n',
    );
    expect(await typed('segment   a\n}¦\n', '}')).toBe('segment   a\n}\n');
  });

  it('lays out the element whose line was ended, and takes no line away from whom types', async () => {
    expect(await typed('segment a {\n  expects  communities\n  kind niche,mass-market\n  ¦\n}\n', '\n')).toBe(
      'segment a {\n  expects  communities\n  kind     niche, mass-market\n  \n}\n',
    );
    expect(
      await typed('segment a {\n  role  user\n  expects communities\n¦\n\n kind   niche\n}\npartner   b\n', '\n'),
    ).toBe('segment a {\n  role     user\n  expects  communities\n  \n\n kind     niche\n}\npartner   b\n');
    expect(await typed('segment a {\n  kind   niche\n¦', '\n')).toBe('segment a {\n  kind   niche\n');
    expect(await typed('partner a { kind supplier }\npartner bcd { kind supplier }\n¦', '\n')).toBe(
      'partner a   { kind supplier }\npartner bcd { kind supplier }\n',
    );
  });

  it('indents the new line as what will stand on it', async () => {
    expect(await typed('segment a {\n¦\n}\n', '\n')).toBe('segment a {\n  \n}\n');
    expect(await typed('segment a {\n  role  payer,\n¦\n}\n', '\n')).toBe('segment a {\n  role  payer,\n        \n}\n');
    expect(await typed('segment a {\n  role  payer,\n¦user\n}\n', '\n')).toBe(
      'segment a {\n  role  payer,\n        user\n}\n',
    );
    expect(await typed('segment a {\n  kind  niche\n      ¦\n  role  user\n}\n', '\n')).toBe(
      'segment a {\n  kind  niche\n  \n  role  user\n}\n',
    );
    expect(await typed('segment a {\r\n  kind  niche\r\n¦\r\n}\r\n', '\n')).toBe(
      'segment a {\r\n  kind  niche\r\n  \r\n}\r\n',
    );
    expect(await typed('segment a {\n  note  """\n One\n    ¦\n  """\n}\n', '\n')).toBe(
      'segment a {\n  note  """\n One\n    \n  """\n}\n',
    );
    expect(await typed('segment a { kind niche }\n¦', '\n')).toBe('segment a { kind niche }\n');
    expect(await typed('segment a { kind   niche\n¦role user }\n', '\n')).toBe(
      'segment a { kind  niche\n  role  user }\n',
    );
  });

  it('says when it is to be asked', () => {
    expect(formatter.formatOnTypeOptions).toEqual({ firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] });
  });
});

describe('the built server', () => {
  it('lays out the newest text, a selection of it, and what is typed', async () => {
    const client = await LanguageClient.start();
    const { capabilities } = client.initialized;
    expect(capabilities.documentFormattingProvider).toBe(true);
    expect(capabilities.documentRangeFormattingProvider).toBe(true);
    expect(capabilities.documentOnTypeFormattingProvider).toEqual(formatter.formatOnTypeOptions);
    const uri = 'untitled:loose.bmc';
    await client.open(uri, 'segment a\n');
    await client.change(uri, LOOSE);
    const asked = { textDocument: { uri }, options };
    const whole = await client.connection.sendRequest(DocumentFormattingRequest.type, asked);
    expect(apply(LOOSE, whole ?? [])).toBe(formatText(LOOSE));
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const selected = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, { ...asked, range });
    expect(selected).toEqual(whole);
    const position = { line: 2, character: 1 };
    const closed = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
      ...asked,
      position,
      ch: '}',
    });
    expect(apply(LOOSE, closed ?? [])).toMatch(
      /^segment a \{\n {2}kind {2}niche\n {2}role {2}user\n\}\npartner {3}b\n/,
    );
    expect(await client.stop()).toBe(0);
  });
});
