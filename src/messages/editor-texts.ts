import type { Catalogue } from './catalogue.ts';
import { canvasesView as englishCanvases } from './english/canvases-view.ts';
import { compare as englishCompare } from './english/compare.ts';
import { editor as english } from './english/editor.ts';
import { exporting as englishExporting } from './english/exporting.ts';
import { guide as englishGuide } from './english/guide.ts';
import { importEditor as englishImport } from './english/import-editor.ts';
import { markdown as englishMarkdown } from './english/markdown.ts';
import { publishing as englishPublishing } from './english/publishing.ts';
import { templates as englishTemplates } from './english/templates.ts';
import { canvasesView as germanCanvases } from './german/canvases-view.ts';
import { compare as germanCompare } from './german/compare.ts';
import { editor as german } from './german/editor.ts';
import { exporting as germanExporting } from './german/exporting.ts';
import { guide as germanGuide } from './german/guide.ts';
import { importEditor as germanImport } from './german/import-editor.ts';
import { markdown as germanMarkdown } from './german/markdown.ts';
import { publishing as germanPublishing } from './german/publishing.ts';
import { templates as germanTemplates } from './german/templates.ts';
import { type Language, languageOf } from './language.ts';

const EDITOR_TEXTS: Readonly<Record<Language, Catalogue['editor']>> = { en: english, de: german };

/** What the extension says around a canvas, and what a new one begins with. */
export type GuideTexts = Pick<Catalogue, 'guide' | 'templates'>;

const GUIDE_TEXTS: Readonly<Record<Language, GuideTexts>> = {
  en: { guide: englishGuide, templates: englishTemplates },
  de: { guide: germanGuide, templates: germanTemplates },
};

/**
 * The texts of the editor extension alone, in a display language; English where there is none. What findings and terms
 * say comes from the server, so the extension need not carry it.
 */
export function editorTextsOf(language: string): Catalogue['editor'] {
  return EDITOR_TEXTS[languageOf(language)];
}

/** The texts around a canvas, in a display language; English where there is none. */
export function guideTextsOf(language: string): GuideTexts {
  return GUIDE_TEXTS[languageOf(language)];
}

const EXPORTING_TEXTS: Readonly<Record<Language, Catalogue['exporting']>> = {
  en: englishExporting,
  de: germanExporting,
};

/** The texts around an export, in a display language; English where there is none. */
export function exportingTextsOf(language: string): Catalogue['exporting'] {
  return EXPORTING_TEXTS[languageOf(language)];
}

/** The texts around an import. */
export type ImportTexts = Catalogue['importEditor'];

const IMPORT_TEXTS: Readonly<Record<Language, ImportTexts>> = { en: englishImport, de: germanImport };

/** The texts around an import, in a display language; English where there is none. */
export function importTextsOf(language: string): ImportTexts {
  return IMPORT_TEXTS[languageOf(language)];
}

/** The texts around pages of many canvases. */
export type PublishingTexts = Catalogue['publishing'];

const PUBLISHING_TEXTS: Readonly<Record<Language, PublishingTexts>> = { en: englishPublishing, de: germanPublishing };

/** The texts around pages of many canvases, in a display language; English where there is none. */
export function publishingTextsOf(language: string): PublishingTexts {
  return PUBLISHING_TEXTS[languageOf(language)];
}

/** The texts around comparing canvases. */
export type CompareTexts = Catalogue['compare'];

const COMPARE_TEXTS: Readonly<Record<Language, CompareTexts>> = { en: englishCompare, de: germanCompare };

/** The texts around comparing canvases, in a display language; English where there is none. */
export function compareTextsOf(language: string): CompareTexts {
  return COMPARE_TEXTS[languageOf(language)];
}

/** The texts around canvases within Markdown. */
export type MarkdownTexts = Catalogue['markdown'];

const MARKDOWN_TEXTS: Readonly<Record<Language, MarkdownTexts>> = { en: englishMarkdown, de: germanMarkdown };

/** The texts around canvases within Markdown, in a display language; English where there is none. */
export function markdownTextsOf(language: string): MarkdownTexts {
  return MARKDOWN_TEXTS[languageOf(language)];
}

/** The texts of the view of all canvases. */
export type CanvasesTexts = Catalogue['canvasesView'];

const CANVASES_TEXTS: Readonly<Record<Language, CanvasesTexts>> = { en: englishCanvases, de: germanCanvases };

/** The texts of the view of all canvases, in a display language; English where there is none. */
export function canvasesTextsOf(language: string): CanvasesTexts {
  return CANVASES_TEXTS[languageOf(language)];
}
