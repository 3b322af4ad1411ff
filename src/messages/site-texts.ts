import type { Catalogue } from './catalogue.ts';
import { site as english } from './english/site.ts';
import { site as german } from './german/site.ts';
import { type Language, languageOf } from './language.ts';

/** What the pages of a folder's canvases say. */
export type SiteTexts = Catalogue['site'];

const TEXTS: Readonly<Record<Language, SiteTexts>> = { en: english, de: german };

/** The texts of these pages alone, in a display language; English where there is none. */
export function siteTextsOf(language: string): SiteTexts {
  return TEXTS[languageOf(language)];
}
