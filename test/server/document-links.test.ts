import { expect, it } from 'vitest';
import { documentOf, services } from './canvas-document.ts';

async function links(text: string, uri = 'file:///plans/2026/bank.bmc') {
  const document = documentOf(text, uri);
  const found = await services.lsp.DocumentLinkProvider!.getDocumentLinks(document, { textDocument: { uri } });
  return found.map(({ range, target, tooltip }) => ({ text: document.textDocument.getText(range), target, tooltip }));
}

it('leads to the canvas that this one evolved from, beside its file', async () => {
  const tooltip = 'Open the canvas that this one evolved from';
  expect(await links('canvas "Bank" { from "bank 2024.bmc" }')).toEqual([
    { text: 'bank 2024.bmc', target: 'file:///plans/2026/bank%202024.bmc', tooltip },
  ]);
  expect((await links('canvas "B" { from "../old/é.bmc"'))[0]?.target).toBe('file:///plans/old/%C3%A9.bmc');
  expect((await links('canvas "B" { from "a.bmc" }', 'vscode-vfs://github/a/b/c.bmc'))[0]?.target).toBe(
    'vscode-vfs://github/a/b/a.bmc',
  );
});

it.each([
  ['an empty text', 'canvas "B" { from "" }', undefined],
  ['a path from the root', 'canvas "B" { from "/etc/passwd" }', undefined],
  ['an address', 'canvas "B" { from "https://example.com/a.bmc" }', undefined],
  ['a text without quotation marks', 'canvas "B" { from old.bmc }', undefined],
  ['the source of a hotspot', 'hotspot h "H" { from "swot" }', undefined],
  ['a canvas that is no file yet', 'canvas "B" { from "a.bmc" }', 'untitled:Untitled-1.bmc'],
])('leads nowhere from %s', async (_, text, uri) => {
  expect(await links(text, uri)).toEqual([]);
});
