import type { CanvasElement, CanvasModel, Link, TermUse, Value } from '../../model/canvas-model.ts';
import type { Range } from '../../model/range.ts';
import { ID_TYPES, TERM_TYPES, TOKEN_TYPES, type TokenType } from './token-types.ts';

/** A word that means something: an id that is given or that leads somewhere, or a word of the taxonomy. */
export interface MeantWord {
  readonly range: Range;
  readonly type: TokenType;
  readonly declares: boolean;
}

/** The words of a canvas that mean something, in the order of the text; a word that nothing knows stays as it is. */
export function meantWords(canvas: CanvasModel): readonly MeantWord[] {
  const all = canvas.header ? [canvas.header, ...canvas.elements] : canvas.elements;
  return all.flatMap(wordsOf).sort(({ range: { start: a } }, { range: { start: b } }) => {
    return a.line - b.line || a.character - b.character;
  });
}

/** Words as the Language Server Protocol writes them: five numbers each, the places counted from the word before. */
export function encode(words: readonly MeantWord[]): number[] {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { range, type, declares } of words) {
    const { start, end } = range;
    const fromCharacter = start.line === line ? start.character - character : start.character;
    const length = end.character - start.character;
    data.push(start.line - line, fromCharacter, length, TOKEN_TYPES.indexOf(type), declares ? 1 : 0);
    [line, character] = [start.line, start.character];
  }
  return data;
}

function wordsOf(element: CanvasElement): readonly MeantWord[] {
  const { keyword, idRange } = element;
  const id = keyword === 'canvas' ? [] : meant(idRange, ID_TYPES[keyword], true);
  return [...id, ...element.facts.flatMap(({ row, values }) => (row ? values.flatMap(wordsIn) : []))];
}

function wordsIn(value: Value): readonly MeantWord[] {
  switch (value.kind) {
    case 'link':
      return linkWord(value);
    case 'answer':
      return value.links.flatMap(linkWord);
    case 'step':
      return value.link ? linkWord(value.link) : [];
    case 'term':
      return termWord(value);
    case 'rated': {
      const { key, idRange, level } = value;
      const id = key === 'job' || key === 'pain' || key === 'gain' ? meant(idRange, ID_TYPES[key], true) : [];
      return [...id, ...(level ? termWord(level) : [])];
    }
    default:
      return [];
  }
}

function linkWord({ target, range }: Link): readonly MeantWord[] {
  const sort = target && ('keyword' in target ? target.keyword : target.key);
  return sort !== undefined && Object.hasOwn(ID_TYPES, sort)
    ? meant(range, ID_TYPES[sort as keyof typeof ID_TYPES], false)
    : [];
}

function termWord({ term, range }: TermUse): readonly MeantWord[] {
  return term ? meant(range, TERM_TYPES[term.vocabulary], false) : [];
}

function meant(range: Range | undefined, type: TokenType, declares: boolean): readonly MeantWord[] {
  return range ? [{ range, type, declares }] : [];
}
