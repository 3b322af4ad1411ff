import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Catalogue } from '../../messages/catalogue.ts';
import { searchable, searchedWords } from '../../messages/searchable.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import type { Range } from '../../model/range.ts';
import type { PortfolioCanvas } from '../../portfolio/portfolio-canvas.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { cleanText } from '../../views/text/clean-text.ts';
import { SYMBOL_KINDS } from '../outline/document-symbols.ts';

/** What is kept of a canvas so that it can be found: its elements, and no more. */
export interface CanvasSymbols {
  readonly uri: string;
  /** What the canvas is called; empty where its header says nothing. */
  readonly title: string;
  readonly elements: readonly FoundElement[];
  /** Where its header stands; undefined where it has none. */
  readonly header: FoundElement | undefined;
}

interface FoundElement {
  readonly id: string | undefined;
  /** What a reader calls it, on one line: its title, else its id, else nothing. */
  readonly label: string;
  readonly keyword: ElementKeyword;
  readonly range: Range;
}

/** What can be found of a canvas. */
export function symbolsOf(canvas: CanvasModel, uri: string): CanvasSymbols {
  const { elements, header, title } = canvas;
  return {
    uri,
    title: cleanText(title ?? ''),
    header: header && foundElement(header),
    elements: elements.map(foundElement),
  };
}

/** The same of a canvas of the portfolio, which holds all of it: nothing is kept twice. */
export function symbolsOfSaved({ header, notes, title }: PortfolioCanvas, uri: string): CanvasSymbols {
  return { uri, title, header, elements: notes };
}

function foundElement({ id, keyword, label, nameRange: range }: CanvasElement): FoundElement {
  return { id, label: cleanText(label), keyword, range };
}

/**
 * The elements that a query finds by title or id: those in which every word of it stands, in whichever letters, with accents or without.
 * An element that is found by its id is called by it too, or an editor that looks again would drop it.
 */
export function find(query: string, canvas: CanvasSymbols, catalogue: Catalogue): readonly WorkspaceSymbol[] {
  const words = searchedWords(query);
  const holds = (text: string) => words.every((word) => searchable(text).includes(word));
  const all = canvas.header ? [canvas.header, ...canvas.elements] : canvas.elements;
  return all.flatMap(({ id, keyword, label, range }): WorkspaceSymbol[] => {
    const name = label || id || keyword;
    const shown = holds(name) ? name : id !== undefined && holds(`${id} ${name}`) ? `${id} · ${name}` : undefined;
    if (shown === undefined) return [];
    const { title } = catalogue.blocks[keyword];
    const containerName = canvas.title === '' || keyword === 'canvas' ? title : `${title} · ${canvas.title}`;
    return [{ name: shown, containerName, kind: SYMBOL_KINDS[keyword], location: { uri: canvas.uri, range } }];
  });
}
