import type { Catalogue } from './catalogue.ts';
import { presenting as english } from './english/presenting.ts';
import { presenting as german } from './german/presenting.ts';
import { type Language, languageOf } from './language.ts';

/** What is said while a canvas is presented. */
export type PresentingTexts = Catalogue['presenting'];

const TEXTS: Readonly<Record<Language, PresentingTexts>> = { en: english, de: german };

/** The texts of presenting alone, in a display language; English where there is none. */
export function presentingTextsOf(language: string): PresentingTexts {
  return TEXTS[languageOf(language)];
}
