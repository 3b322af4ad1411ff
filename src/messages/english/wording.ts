import { capital, code, type Lacking, type NamedElement, type NameList, short } from '../quoting.ts';
import { blocks } from './blocks.ts';

/** An element's title in quotation marks, cut where it is long; `this relationship` where it has none. */
export function named({ label, keyword }: NamedElement): string {
  return label.trim() === '' ? `this ${blocks[keyword].one}` : `“${short(label)}”`;
}

/** The names of elements: `“A”, “B” and “C”`, or `“A”, “B” and 7 more`. */
export function names({ first, count }: NameList): string {
  const rest = count - first.length;
  return and([...first.map(named), ...(rest > 0 ? [`${rest} more`] : [])]);
}

/** `x, y and z`. */
export function and(words: readonly string[]): string {
  return join(words, 'and');
}

/** `x, y or z`. */
export function or(words: readonly string[]): string {
  return join(words, 'or');
}

function join(words: readonly string[], last: string): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/** A word with its indefinite article: `an activity`. */
export function a(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** A sentence that asks for one of the nearest known words; nothing where there is none. */
export function didYouMean(nearest: readonly string[]): string {
  return nearest.length > 0 ? ` Did you mean ${or(nearest.map(code))}?` : '';
}

/** What a reader calls an element of a keyword, or a job, pain or gain: `value proposition`. */
export function kindName(kind: string): string {
  return Object.hasOwn(blocks, kind) ? blocks[kind as keyof typeof blocks].one : kind;
}

/** How a message says that elements lack something. */
export interface LackWords {
  /** Said of one: `does not say what it pays for`. */
  readonly one: string;
  /** The elements, and what none of them does: `costs`, `says what it pays for`. */
  readonly many: string;
  readonly none: string;
  /** What some of them do not do: `do not say what they pay for`. */
  readonly some: string;
}

/** `“Rent” does not say what it pays for.`, or `None of your 7 costs says what it pays for: “Rent”, “Wages” …` */
export function sayLacking({ lacking, of }: Lacking, { one, many, none, some }: LackWords): string {
  const [first] = lacking.first;
  if (lacking.count === 1 && first) return `${capital(named(first))} ${one}.`;
  const who =
    lacking.count === of ? `None of your ${of} ${many} ${none}` : `${lacking.count} of your ${of} ${many} ${some}`;
  return `${who}: ${names(lacking)}.`;
}
