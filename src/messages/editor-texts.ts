import type { Catalogue } from './catalogue.ts';
import { editor as english } from './english/editor.ts';
import { editor as german } from './german/editor.ts';
import { type Language, languageOf } from './language.ts';

const EDITOR_TEXTS: Readonly<Record<Language, Catalogue['editor']>> = { en: english, de: german };

/**
 * The texts of the editor extension alone, in a display language; English where there is none. What findings and terms
 * say comes from the server, so the extension need not carry it.
 */
export function editorTextsOf(language: string): Catalogue['editor'] {
  return EDITOR_TEXTS[languageOf(language)];
}
