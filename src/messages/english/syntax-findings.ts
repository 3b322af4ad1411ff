import { code, type NamedElement, short } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { and, didYouMean, named } from './wording.ts';

/** Findings about the shape of a text: its quotation marks, braces, commas and comments. */
export const syntaxFindings = {
  'syntax/quoted-word': {
    summary: 'A word of the language stands without quotation marks.',
    reason: 'Quotation marks hold what you say in your own words; known words and ids stand without them.',
    message: ({ word }: { word: string }) =>
      word.trim() === ''
        ? 'A known word stands here, without quotation marks.'
        : `Write ${code(word)} without quotation marks.`,
  },
  'syntax/text-for-id': {
    summary: 'A reference is by id, without quotation marks.',
    reason: 'An id stays when a title is reworded, so a reference by id keeps leading to the same note.',
    message: ({ text, id }: { text: string; id: string | undefined }) => {
      if (id !== undefined) return `Refer to “${short(text)}” by its id: ${code(id)}.`;
      const what = 'Refer to an element by its id, without quotation marks';
      return text.trim() === '' ? `${what}.` : `${what}: none with an id is called “${short(text)}”.`;
    },
  },
  'syntax/unquoted-text': {
    summary: 'A text stands in quotation marks.',
    reason: 'Without quotation marks nobody can tell where your own words end and the next fact begins.',
    message: ({ text }: { text: string }) => `Put this text in quotation marks: ${code(`"${text}"`)}.`,
  },
  'syntax/unclosed-text': {
    summary: 'A text ends with a quotation mark on the line where it begins.',
    reason: 'A text without its closing mark is taken to end with the line, and facts behind it are lost.',
    message: (_: object) => 'This text has no closing quotation mark. Add `"` where it ends.',
  },
  'syntax/unclosed-block-text': {
    summary: 'A long text ends with three quotation marks.',
    reason: 'A long text without an end takes in every fact below it, up to the next element.',
    message: (_: object) => 'This long text has no end. Close it with `"""`.',
  },
  'syntax/typographic-quotes': {
    summary: 'A text stands in straight quotation marks.',
    reason: 'Word processors bend quotation marks. The text is understood all the same, but is written straight.',
    message: (_: object) => 'These quotation marks come from a word processor. Write straight ones: `"…"`.',
  },
  'syntax/unclosed-comment': {
    summary: 'A comment that begins with `/*` ends with `*/`.',
    reason: 'A comment without an end is taken to end with its line, so that the canvas below it is still read.',
    message: (_: object) => 'This comment has no end. Close it with `*/`, or begin it with `//`.',
  },
  'syntax/missing-close': {
    summary: 'The braces of an element are closed.',
    reason: 'The closing brace says where the facts of one note end.',
    message: ({ element }: { element: NamedElement }) =>
      `The facts of ${named(element)} have no closing brace. Add \`}\` after the last one.`,
  },
  'syntax/missing-open': {
    summary: 'The facts of an element stand in braces.',
    reason: 'The braces say which facts belong to which note.',
    message: ({ element }: { element: NamedElement }) =>
      `The facts of ${named(element)} stand outside of braces. Add \`{\` before the first one.`,
  },
  'syntax/missing-comma': {
    summary: 'The values of a list are separated by commas.',
    reason: 'The comma tells one value from the next, and a list from the property after it.',
    message: ({ words, joined }: MissingComma) =>
      joined === undefined
        ? `Put a comma before ${and(words.slice(0, MOST_WORDS).map(code))}.`
        : `Write ${code(joined)} as one word, with hyphens.`,
  },
  'syntax/missing-value': {
    summary: 'A comma stands between two values.',
    reason: 'A comma with nothing beside it may stand for a value that was forgotten.',
    message: (_: object) => 'There is no value beside this comma. Add one, or remove the comma.',
  },
  'syntax/fact-outside': {
    summary: 'Facts stand inside the braces of an element.',
    reason: 'Outside of all braces nobody can tell which note a fact is about.',
    message: ({ key }: { key: string }) =>
      `This ${code(key)} stands outside of every element. Move it into the braces of the element that it is about.`,
  },
  'syntax/extra-brace': {
    summary: 'Every closing brace has an opening one.',
    reason: 'A brace too many often means that a note was closed too early, above it.',
    message: (_: object) => 'This brace closes nothing. Remove it.',
  },
  'syntax/header-id': {
    summary: 'The header has a title and no id.',
    reason: 'Nothing refers to the canvas as a whole, so it needs no id.',
    message: ({ id }: { id: string }) =>
      `The canvas itself has no id: remove ${code(id)}, or write it as the title, ${code(`"${id}"`)}.`,
  },
  'syntax/stray': {
    summary: 'Everything belongs to an element or is a comment.',
    reason: 'What belongs nowhere is neither drawn nor checked.',
    message: ({ text, nearest }: { text: string; nearest: readonly string[] }) =>
      nearest.length > 0
        ? `${code(text)} begins no element.${didYouMean(nearest)}`
        : `${code(text)} does not belong here. Remove it, or make it a comment with \`//\`.`,
  },
} satisfies Readonly<Record<`syntax/${string}`, FindingTexts>>;

/** The most words that a message lists. */
const MOST_WORDS = 8;

interface MissingComma {
  /** The values that a comma is missing before. */
  words: readonly string[];
  /** The term that they are when joined with the word before them. */
  joined: string | undefined;
}
