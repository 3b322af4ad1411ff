import type { Catalogue } from './catalogue.ts';
import { editor } from './english/editor.ts';

/**
 * The texts of the editor extension alone, in a display language; English where there is none. What findings and terms
 * say comes from the server, so the extension need not carry it.
 */
export function editorTextsOf(_language: string): Catalogue['editor'] {
  return editor;
}
