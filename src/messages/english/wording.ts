import { blocks } from './blocks.ts';

/** An element as a message names it: by its title or id, else by what it is. */
export interface NamedElement {
  readonly label: string;
  readonly keyword: keyof typeof blocks;
}

/** Some elements to name, and how many there are in all: a message names the first few. */
export interface NameList {
  readonly first: readonly NamedElement[];
  readonly count: number;
}

/** The most letters of a title that a message quotes. */
const LONGEST_QUOTE = 60;

/** An element's title in quotation marks, cut where it is long; `this relationship` where it has none. */
export function named({ label, keyword }: NamedElement): string {
  return label.trim() === '' ? `this ${blocks[keyword].one}` : `“${short(label)}”`;
}

/** A text on one line, cut where it is long. */
export function short(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_QUOTE)
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > LONGEST_QUOTE
    ? `${letters
        .slice(0, LONGEST_QUOTE - 1)
        .join('')
        .trimEnd()}…`
    : line;
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

/** A text that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words as they are written in a canvas. */
export function code(word: string): string {
  return `\`${short(word)}\``;
}

/** A sentence that asks for one of the nearest known words; nothing where there is none. */
export function didYouMean(nearest: readonly string[]): string {
  return nearest.length > 0 ? ` Did you mean ${or(nearest.map(code))}?` : '';
}

/** What a reader calls an element of a keyword, or a job, pain or gain: `value proposition`. */
export function kindName(kind: string): string {
  return Object.hasOwn(blocks, kind) ? blocks[kind as keyof typeof blocks].one : kind;
}

/** What an amount comes to in a year, about as it would be written in a canvas: `4.2M EUR`, `480k EUR`, `950 EUR`. */
export function money(amount: number, currency: string | undefined): string {
  const [letter, factor] = SCALES.find(([, from]) => Math.abs(amount) >= from) ?? ['', 1];
  const digits = Number((amount / factor).toPrecision(3));
  return `${digits}${letter}${currency === undefined ? '' : ` ${currency}`}`;
}

const SCALES: readonly (readonly [string, number])[] = [
  ['bn', 1e9],
  ['M', 1e6],
  ['k', 1e3],
];

/** Elements that lack something, of how many of their block: what a finding about a habit knows. */
export interface Lacking {
  readonly lacking: NameList;
  readonly of: number;
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
