import { code } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { and, didYouMean, or } from './wording.ts';

/** What a firm's file of rules and words must be, in short. */
const REASON = 'What is wrong in this file is not heeded, and canvases are then checked otherwise than was meant.';

/** Findings about `bmc.config.json`. */
export const configFindings = {
  'config/unreadable': {
    summary: 'A configuration file can be read.',
    reason: 'Canvases are checked without it, which is not what whoever wrote it meant.',
    message: (_: object) =>
      'This file cannot be read, and canvases are checked without it. See that it is a file, and that you may read it.',
  },
  'config/too-large': {
    summary: 'A configuration file is small enough to be read at every change.',
    reason: 'Canvases are checked without it, which is not what whoever wrote it meant.',
    message: ({ kilobytes }: { kilobytes: number }) =>
      `This file is larger than ${kilobytes} KB and is not read. Canvases are checked without it.`,
  },
  'config/not-json': {
    summary: 'A configuration file is JSON; comments may stand in it.',
    reason: 'A file that cannot be read to its end is not heeded at all: half of it would be another configuration.',
    message: ({ problem }: { problem: string }) =>
      `${jsonProblems[problem] ?? 'This is not JSON'}. Until it is mended, nothing in this file counts.`,
  },
  'config/unknown-key': {
    summary: 'A configuration file holds only keys that it knows.',
    reason: REASON,
    message: ({ key, known, nearest }: UnknownWord) =>
      `${code(key)} is nothing that can be set here.${nearest.length > 0 ? didYouMean(nearest) : ` Known are ${and(known.map(code))}.`}`,
  },
  'config/repeated-key': {
    summary: 'A configuration file says each thing once.',
    reason: 'Of two values only the first counts, and a reader cannot tell which one is meant.',
    message: ({ key }: { key: string }) => `${code(key)} is set above already, and that counts. Keep one of the two.`,
  },
  'config/wrong-type': {
    summary: 'Each value of a configuration file is of the sort that its key takes.',
    reason: REASON,
    message: ({ key, expected }: { key: string | undefined; expected: keyof typeof sorts }) =>
      `${key === undefined ? 'What stands here' : code(key)} must be ${sorts[expected]}.`,
  },
  'config/unknown-rule': {
    summary: 'A severity is set for a finding that there is.',
    reason: REASON,
    message: ({ key, nearest }: { key: string; nearest: readonly string[] }) =>
      `No finding has the code ${code(key)}.${didYouMean(nearest)}`,
  },
  'config/unknown-severity': {
    summary: 'A severity is one of four words.',
    reason: REASON,
    message: ({ word, known }: { word: string; known: readonly string[] }) =>
      `${code(word)} is not a severity. Write ${or(known.map(code))}.`,
  },
  'config/unknown-property': {
    summary: 'Words of your own belong to a property that takes words.',
    reason: REASON,
    message: ({ key, known, nearest }: UnknownWord) =>
      `No property ${code(key)} takes words.${nearest.length > 0 ? didYouMean(nearest) : ` These do: ${and(known.map(code))}.`}`,
  },
  'config/unknown-term': {
    summary: 'A word of your own stands under a word of the taxonomy.',
    reason: 'The rules know the words of the taxonomy alone, and judge yours as the one it stands under.',
    message: ({ word, property, nearest, known }: UnknownTerm) =>
      `${code(word)} is not a word that ${code(property)} takes.${nearest.length > 0 ? didYouMean(nearest) : ` Known are ${and(known.map(code))}.`}`,
  },
  'config/missing-standard': {
    summary: 'A word of your own says which word of the taxonomy it stands under.',
    reason: 'The rules know the words of the taxonomy alone, and judge yours as the one it stands under.',
    message: ({ word }: { word: string }) =>
      `${code(word)} does not say what it is a case of. Name a word of the taxonomy with ${code('"as"')}.`,
  },
  'config/term-cycle': {
    summary: 'A word of your own stands under a word of the taxonomy, and not under one of your own.',
    reason: 'A chain of own words may lead in a circle, and a reader would have to follow it.',
    message: ({ word, as }: { word: string; as: string }) =>
      word === as
        ? `${code(word)} stands under itself. Name a word of the taxonomy.`
        : `${code(word)} stands under ${code(as)}, which is a word of your own too. Name a word of the taxonomy.`,
  },
  'config/word-taken': {
    summary: 'A word of your own is not one of the taxonomy.',
    reason: 'A word that means something else elsewhere misleads whoever knows the taxonomy.',
    message: ({ word, property }: { word: string; property: string }) =>
      `${code(word)} is a word of the taxonomy already, after ${code(property)}. Choose another.`,
  },
  'config/unusable-word': {
    summary: 'A word of your own can be written in a canvas.',
    reason: 'A word with spaces, or one of the language, would be read as something else.',
    message: ({ word }: { word: string }) =>
      `${code(word)} cannot be written in a canvas as a word. Use letters, digits, hyphens and underscores, a letter first, and no word of the language.`,
  },
} satisfies Readonly<Record<`config/${string}`, FindingTexts>>;

interface UnknownWord {
  key: string;
  known: readonly string[];
  nearest: readonly string[];
}

interface UnknownTerm {
  word: string;
  /** The key that the firm's word stands under. */
  property: string;
  known: readonly string[];
  nearest: readonly string[];
}

/** What a value can be asked to be. */
const sorts = {
  object: 'an object, in braces',
  texts: 'a list of texts, in brackets',
  text: 'a text, in quotation marks',
  glob: 'a pattern of paths, such as `drafts/**`, of at most 1,000 characters',
  severity: 'a severity, in quotation marks',
};

/** What keeps a text from being JSON. */
const jsonProblems: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'A key in quotation marks should stand here',
  ValueExpected: 'A value should stand here',
  ColonExpected: 'A colon should stand here',
  CommaExpected: 'A comma should stand here',
  CloseBraceExpected: `A ${code('}')} is missing`,
  CloseBracketExpected: `A ${code(']')} is missing`,
  EndOfFileExpected: 'The file should end here',
  InvalidCommentToken: 'This comment is not allowed',
  UnexpectedEndOfComment: 'This comment is not closed',
  UnexpectedEndOfString: 'This text is not closed on its line',
  UnexpectedEndOfNumber: 'This number is not complete',
  InvalidUnicode: 'This is not a Unicode character',
  InvalidEscapeCharacter: 'No such character can follow a backslash',
  InvalidCharacter: 'This character cannot stand here',
  TooDeep: 'This is nested more deeply than anything that can be set',
};
