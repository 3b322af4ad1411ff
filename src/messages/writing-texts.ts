import type { Catalogue } from './catalogue.ts';
import { writing as english } from './english/writing.ts';
import { writingPage as englishPage } from './english/writing-page.ts';
import { writing as german } from './german/writing.ts';
import { writingPage as germanPage } from './german/writing-page.ts';
import { type Language, languageOf } from './language.ts';

/** What is said of notes that are written in the picture, and of copying and printing. */
export type WritingTexts = Catalogue['writing'];

/** What the page of a preview says while notes are written in the picture. */
export type WritingPageTexts = Catalogue['writingPage'];

const TEXTS: Readonly<Record<Language, WritingTexts>> = { en: english, de: german };
const PAGE_TEXTS: Readonly<Record<Language, WritingPageTexts>> = { en: englishPage, de: germanPage };

/** The texts of writing from the picture, in a display language; English where there is none. */
export function writingTextsOf(language: string): WritingTexts {
  return TEXTS[languageOf(language)];
}

/** The texts of the page alone, in a display language; English where there is none. */
export function writingPageTextsOf(language: string): WritingPageTexts {
  return PAGE_TEXTS[languageOf(language)];
}
