import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Catalogue } from '../../messages/catalogue.ts';
import { searchable, searchedWords } from '../../messages/searchable.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import type { Range } from '../../model/range.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { cleanText } from '../../views/text/clean-text.ts';
import { elementName, SYMBOL_KINDS } from '../outline/document-symbols.ts';

/** What is kept of a canvas so that it can be found: its elements, and no more. */
export interface CanvasSymbols {
  readonly uri: string;
  /** What the canvas is called; empty where its header says nothing. */
  readonly title: string;
  readonly elements: readonly FoundElement[];
}

interface FoundElement {
  readonly name: string;
  readonly id: string | undefined;
  readonly keyword: ElementKeyword;
  readonly range: Range;
}

/** What can be found of a canvas. */
export function symbolsOf(canvas: CanvasModel, uri: string): CanvasSymbols {
  const all = canvas.header ? [canvas.header, ...canvas.elements] : canvas.elements;
  const elements = all.map((element) => {
    const { id, keyword, nameRange: range } = element;
    return { name: elementName(element), id, keyword, range };
  });
  return { uri, title: cleanText(canvas.title ?? ''), elements };
}

/**
 * The elements that a query finds by title or id: those in which every word of it stands, in whichever letters, with accents or without.
 * An element that is found by its id is called by it too, or an editor that looks again would drop it.
 */
export function find(query: string, canvas: CanvasSymbols, catalogue: Catalogue): readonly WorkspaceSymbol[] {
  const words = searchedWords(query);
  const holds = (text: string) => words.every((word) => searchable(text).includes(word));
  return canvas.elements.flatMap(({ name, id, keyword, range }): WorkspaceSymbol[] => {
    const shown = holds(name) ? name : id !== undefined && holds(`${id} ${name}`) ? `${id} · ${name}` : undefined;
    if (shown === undefined) return [];
    const { title } = catalogue.blocks[keyword];
    const containerName = canvas.title === '' || keyword === 'canvas' ? title : `${title} · ${canvas.title}`;
    return [{ name: shown, containerName, kind: SYMBOL_KINDS[keyword], location: { uri: canvas.uri, range } }];
  });
}
