import { expect, it } from 'vitest';
import { previewPage } from '../../../src/extension/preview/preview-page.ts';
import { previewPageTextsOf } from '../../../src/messages/preview-page-texts.ts';

const texts = previewPageTextsOf('en');

const page = (parts: Partial<Parameters<typeof previewPage>[0]> = {}) =>
  previewPage({
    script: 'vscode-resource://main.js',
    style: 'vscode-resource://main.css',
    sources: 'vscode-resource:',
    nonce: 'n0nce',
    language: 'en',
    texts,
    ...parts,
  });

const policyOf = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!.replaceAll('&#39;', "'");

it('lets one script run and one place be loaded from, and forbids everything else', () => {
  expect(policyOf(page())).toBe(
    "default-src 'none'; style-src vscode-resource:; font-src vscode-resource:; script-src 'nonce-n0nce'; base-uri 'none'; form-action 'none'",
  );
});

it('holds nothing inline: no script, style or handler', () => {
  expect(page()).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  expect(page().match(/<script/g)).toHaveLength(1);
});

it('escapes what is put into it', () => {
  const html = page({ texts: { ...texts, zoomIn: '"><img src=x onerror=alert(1)>' } });
  expect(html).not.toContain('<img');
  expect(html).toContain('&#34;&#62;&#60;img');
});
