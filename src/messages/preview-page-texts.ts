import type { Catalogue } from './catalogue.ts';
import { previewPage as english } from './english/preview-page.ts';
import { previewPage as german } from './german/preview-page.ts';
import { type Language, languageOf } from './language.ts';

/** What the page of a preview says. */
export type PreviewPageTexts = Catalogue['previewPage'];

const TEXTS: Readonly<Record<Language, PreviewPageTexts>> = { en: english, de: german };

/** The texts of the preview's page alone, in a display language; English where there is none. */
export function previewPageTextsOf(language: string): PreviewPageTexts {
  return TEXTS[languageOf(language)];
}
