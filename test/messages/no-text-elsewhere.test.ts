import { describe, expect, it } from 'vitest';
import { findInAllVocabularies } from '../../src/taxonomy/lookup.ts';
import { isReserved } from '../../src/taxonomy/reserved-words.ts';
import { type SourceText, textsIn } from './texts-in-source.ts';

/** Where texts for people stand, each language by itself. */
const HOMES = /^(?:messages|taxonomy\/terms)\/|\/(?:compiled|generated)\//;

/** What reads like a text and is none, by file, and why. */
const NO_TEXT: readonly (readonly [file: string, text: RegExp, why: string])[] = [
  ['cli/reports/junit-report.ts', /^bmc check$/, 'the name of the suite that build servers file reports under'],
  ['formats/export-to.ts', /^RefusedExport$/, 'the name of an error'],
  ['extension/preview/webview-page.ts', /^default-src /, 'a content-security policy'],
  ['extension/main.ts', /^WorkerGlobalScope$/, 'a name of the browser'],
  ['server/main.ts', /^WorkerGlobalScope$/, 'a name of the browser'],
  [
    'git/setup.ts',
    /^(?:# Canvases|\*\.bmc |Business Model Canvas,)/,
    'lines of the configuration of git, found again by their words',
  ],
  ['extension/source-editors.ts', /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth)$/, 'names of commands'],
  ['foreign/', /^cost_structure:|^(?:business|canvas|company) name$/, 'names of fields in files of other tools'],
  ['foreign/import-result.ts', /^RefusedImport$/, 'the name of an error'],
  ['extension/importing/import-source.ts', /^FileNotFound$/, 'the name of an error'],
  ['formats/html.ts', /^font-src /, 'a content-security policy'],
  ['formats/page-body.ts', /^role=/, 'attributes'],
  ['formats/fonts/place-runs.ts', /^font-family=/, 'attributes'],
  ['formats/missing-message.ts', /^Arab Armn /, 'codes of scripts'],
  ['site/page-shell.ts', /^[a-z]+-src /, 'a content-security policy'],
  ['site/serve-site.ts', /^(?:text\/|GET, HEAD$|event: )/, 'what browsers and servers say to one another'],
  ['site/site-style.ts', /^@/, 'rules of CSS'],
  ['webview/show-views.ts', /^input, select|^:scope > |^\[data-note\], /, 'selectors'],
  ['site/sign-markup.ts', /^sign alert$/, 'names of classes'],
  ['formats/pdf.ts', /^xMidYMid meet$/, 'a value of SVG'],
  ['formats/', /^(?:Inter|Arial|Fonts|Microsoft|Windows|Library)$/, 'names of fonts and of their folders'],
  ['rules/fixes/idea-fixes.ts', /^… per year$/, 'a stretch of a canvas'],
  ['taxonomy/currencies.ts', /^\s+AED AFN /, 'the codes of currencies'],
  ['views/sheet/render-text.ts', /^Inter, 'Segoe UI'/, 'names of fonts'],
  ['webview/', /^(?:Enter|Escape|Tab|Home|End|ArrowRight|ArrowLeft|Shift\+)$/, 'names of keys on a keyboard'],
  ['webview/keyboard.ts', /^button, input$|^input:not/, 'selectors'],
  ['extension/preview/preview-parts.ts', /^aria-/, 'attributes'],
  ['webview/presenting/stage-view.ts', /^(?:\.header text|translate)/, 'a selector, a value of CSS'],
  ['webview/segment-sign.ts', /^\.legend /, 'a selector'],
  ['webview/theme.ts', /^\(prefers-/, 'a media query'],
];

/** Names of nodes of the syntax tree, and of what other programs call things. */
const NAME = /^(?:[A-Z][a-z]*){1,4}$/;
const NAMES: readonly (readonly [folder: string, why: string])[] = [
  ['language/', 'nodes of the syntax tree'],
  ['model/property-problems.ts', 'nodes of the syntax tree'],
  ['model/lower-facts.ts', 'nodes of the syntax tree'],
  ['server/language-module.ts', 'a node of the syntax tree'],
  ['formatting/', 'nodes of the syntax tree'],
  ['server/document-builder.ts', 'a node of the syntax tree'],
  ['server/rename/rename-provider.ts', 'a node of the syntax tree'],
  ['project/config/read-config.ts', 'a sort of mistake in JSON, as its parser calls them'],
  ['extension/connection/canvas-settings.ts', 'a code of an error of VS Code'],
];

/** Whether words beside each other, or a word with a capital letter, make it look as if it were for people. */
function readsLikeText(text: string): boolean {
  const bare = text.replaceAll(/<[^<>]*>/g, '');
  const words = bare.match(/\p{L}[\p{L}-]*/gu) ?? [];
  // A stretch of a canvas: words of the language itself.
  if (words.every((word) => isReserved(word) || findInAllVocabularies(word).length > 0)) return false;
  return /\p{L}{2,}[^\p{L}]* \p{L}{2,}/u.test(bare) || /^\p{Lu}\p{Ll}{2,}/u.test(bare);
}

function isKnown({ file, text }: SourceText): boolean {
  return (
    NO_TEXT.some(([at, what]) => file.startsWith(at) && what.test(text)) ||
    (NAME.test(text) && NAMES.some(([at]) => file.startsWith(at)))
  );
}

/** Errors that only programmers see; what a person is to read is said by a `UsageError`. */
const isForProgrammers = ({ calledWith = '' }: SourceText) => /Error$/.test(calledWith) && calledWith !== 'UsageError';

const suspects = textsIn('src').filter(
  (found) => !HOMES.test(found.file) && !isForProgrammers(found) && readsLikeText(found.text),
);

describe('what a person reads', () => {
  it('stands in the message catalogues alone', () => {
    const bypassing = suspects.filter((found) => !isKnown(found));
    expect(bypassing.map(({ file, line, text }) => `src/${file}:${line}: ${text}`)).toEqual([]);
  });

  it('is in the language that the reader asks for, named nowhere in the code', () => {
    const named = textsIn('src').filter(({ calledWith }) => /^(?:catalogueOf|editorTextsOf)$/.test(calledWith ?? ''));
    // An editor that has not said its language yet.
    expect(named.map(({ file, text }) => `${file}: ${text}`)).toEqual(['server/editor-client.ts: en']);
  });

  it('is told from other texts by a list without idle entries', () => {
    const idle = NO_TEXT.filter(
      ([at, what]) => !suspects.some(({ file, text }) => file.startsWith(at) && what.test(text)),
    );
    const idleNames = NAMES.filter(
      ([at]) => !suspects.some(({ file, text }) => file.startsWith(at) && NAME.test(text)),
    );
    expect([...idle, ...idleNames]).toEqual([]);
  });

  it.each(['Save', 'The canvas is empty.', 'no title yet', '<b>Save it</b>'])('is known by its looks: %s', (text) => {
    expect(readsLikeText(text)).toBe(true);
  });

  it.each(['relationship with', 'utf8', 'data-note', '<text x="1">…</text>'])('is not taken for it: %s', (text) => {
    expect(readsLikeText(text)).toBe(false);
  });
});
