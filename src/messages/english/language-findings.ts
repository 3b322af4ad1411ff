/**
 * Findings about the text itself: what it says that the language does not know.
 *
 * Each has a `summary` of what should be, and a `message` that names what is there and says what to do.
 */

const or = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;

const a = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const quoted = (words: readonly string[]): string => or(words.map((word) => `\`${word}\``));

const didYouMean = (nearest: readonly string[]): string =>
  nearest.length > 0 ? ` Did you mean ${quoted(nearest)}?` : '';

export const languageFindings = {
  'syntax/unclosed-text': {
    summary: 'A text ends with a quotation mark on the line where it begins.',
    message: (_: object) => 'This text has no closing quotation mark. Add `"` where it ends.',
  },
  'syntax/unclosed-block-text': {
    summary: 'A long text ends with three quotation marks.',
    message: (_: object) => 'This long text has no end. Close it with `"""`.',
  },
  'syntax/typographic-quotes': {
    summary: 'A text stands in straight quotation marks.',
    message: (_: object) => 'These quotation marks come from a word processor. Write the text in straight ones: `"…"`.',
  },
  'syntax/unclosed-comment': {
    summary: 'A comment that begins with `/*` ends with `*/`.',
    message: (_: object) => 'This comment has no end. Close it with `*/`, or begin it with `//`.',
  },
  'syntax/missing-close': {
    summary: 'The braces of an element are closed.',
    message: ({ element }: { element: string }) =>
      `The facts of ${element} have no closing brace. Add \`}\` after the last one.`,
  },
  'syntax/missing-open': {
    summary: 'The facts of an element stand in braces.',
    message: ({ element }: { element: string }) =>
      `The facts of ${element} stand in braces. Add \`{\` before the first one.`,
  },
  'syntax/missing-comma': {
    summary: 'The values of a list are separated by commas.',
    message: ({ word }: { word: string }) => `Put a comma before \`${word}\`.`,
  },
  'syntax/missing-value': {
    summary: 'A comma is followed by another value.',
    message: (_: object) => 'Nothing follows this comma. Add a value, or remove the comma.',
  },
  'syntax/text-for-id': {
    summary: 'A reference is by id, without quotation marks.',
    message: ({ text, id }: { text: string; id: string | undefined }) =>
      id === undefined
        ? `Refer to an element by its id, without quotation marks: no element is called “${text}”.`
        : `Refer to “${text}” by its id: \`${id}\`.`,
  },
  'syntax/quoted-word': {
    summary: 'A word of the language stands without quotation marks.',
    message: ({ word }: { word: string }) => `Write \`${word}\` without quotation marks.`,
  },
  'syntax/unquoted-text': {
    summary: 'A text stands in quotation marks.',
    message: ({ text }: { text: string }) => `Put this text in quotation marks: \`"${text}"\`.`,
  },
  'syntax/stray': {
    summary: 'Everything belongs to an element or is a comment.',
    message: ({ text }: { text: string }) =>
      `\`${text}\` does not belong here. Remove it, or make it a comment with \`//\`.`,
  },
  'syntax/fact-outside': {
    summary: 'Facts stand inside the braces of an element.',
    message: ({ key }: { key: string }) =>
      `This \`${key}\` stands outside of every element. Move it into the braces of the element that it is about.`,
  },
  'syntax/extra-brace': {
    summary: 'Every closing brace has an opening one.',
    message: (_: object) => 'This brace closes nothing. Remove it.',
  },
  'syntax/header-id': {
    summary: 'The header has a title and no id.',
    message: ({ id }: { id: string }) =>
      `The canvas itself has no id: remove \`${id}\`, or write it as its title, \`"${id}"\`.`,
  },
  'property/unknown': {
    summary: 'A property is one that the language knows.',
    message: ({ element, key, nearest }: { element: string; key: string; nearest: readonly string[] }) =>
      `${capital(a(element))} has no property \`${key}\`.${didYouMean(nearest)}`,
  },
  'property/misplaced': {
    summary: 'A property belongs to the element that states it.',
    message: ({ element, key, owners }: { element: string; key: string; owners: readonly string[] }) =>
      `${capital(a(element))} has no property \`${key}\`: it belongs to ${or(owners.map(a))}.`,
  },
  'property/empty': {
    summary: 'A property has a value.',
    message: ({ key }: { key: string }) => `\`${key}\` has no value. Write one after it, or remove it.`,
  },
  'property/repeated': {
    summary: 'A property that takes one value is stated once.',
    message: ({ element, key }: { element: string; key: string }) =>
      `${capital(a(element))} states \`${key}\` once. Keep one of the values.`,
  },
  'canvas/second-header': {
    summary: 'A file is one canvas and has one header.',
    message: (_: object) => 'This file already has a header. A file is one canvas: move this one to a file of its own.',
  },
  'file/too-large': {
    summary: 'A file is small enough to be read at every keystroke.',
    message: ({ megabytes }: { megabytes: number }) =>
      `This file is larger than ${megabytes} MB and is not read. Split it into several canvases.`,
  },
  'encoding/not-utf-8': {
    summary: 'A file is encoded as UTF-8.',
    message: (_: object) => 'Some characters of this file could not be read. Save it with the encoding UTF-8.',
  },
  'reference/unknown': {
    summary: 'A reference names an element that is there.',
    message: ({ id, nearest }: { id: string; nearest: readonly string[] }) =>
      `No element has the id \`${id}\`.${didYouMean(nearest)}`,
  },
  'reference/wrong-kind': {
    summary: 'A reference names an element that can stand there.',
    message: ({ id, is, key, expected }: { id: string; is: string; key: string; expected: readonly string[] }) =>
      expected.length === 0
        ? `\`${id}\` cannot stand after \`${key}\`.`
        : `\`${id}\` is ${a(is)}; after \`${key}\` stands ${or(expected.map(a))}.`,
  },
  'reference/missing-file': {
    summary: 'The canvas that this one evolved from is there.',
    message: ({ path }: { path: string }) =>
      `There is no file \`${path}\` beside this one. Correct the path, or create the canvas.`,
  },
  'name/duplicate': {
    summary: 'An id names one element.',
    message: ({ id, first }: { id: string; first: string }) =>
      `The id \`${id}\` already belongs to ${first}; references go there. Give this one an id of its own.`,
  },
  'name/reserved': {
    summary: 'An id is not a word of the language.',
    message: ({ id }: { id: string }) =>
      `\`${id}\` is a word of the language and cannot be an id. Call it \`${id}-1\`, for example.`,
  },
  'name/missing': {
    summary: 'An element has a title or an id.',
    message: ({ element }: { element: string }) =>
      `This ${element} has neither a title nor an id. Give it a title: \`"…"\`.`,
  },
  'term/unknown': {
    summary: 'A term is a word of the taxonomy.',
    message: ({
      word,
      key,
      nearest,
      known,
    }: {
      word: string;
      key: string;
      nearest: readonly string[];
      known: readonly string[];
    }) =>
      nearest.length > 0
        ? `\`${word}\` is not a known ${key}.${didYouMean(nearest)}`
        : `\`${word}\` is not a known ${key}. Known are ${known.map((term) => `\`${term}\``).join(', ')}.`,
  },
  'term/alias': {
    summary: 'A term is written as the taxonomy writes it.',
    message: ({ word, term }: { word: string; term: string }) =>
      `\`${word}\` is understood as \`${term}\`. Write that.`,
  },
  'amount/not-a-number': {
    summary: 'An amount is a number that can be read.',
    message: ({ source, key, suggestion }: { source: string; key: string; suggestion: string | undefined }) =>
      suggestion === undefined
        ? `\`${source}\` cannot be read as ${measureExamples[key] ?? 'a number'}.`
        : `\`${source}\` cannot be read. Write \`${suggestion}\`.`,
  },
};

const measureExamples: Readonly<Record<string, string>> = {
  amount: 'an amount. Write one like `12000 EUR per year`',
  share: 'a share. Write one like `40 %`',
  size: 'a number. Write one like `1200` or `1000..1500`',
  meets: 'a frequency. Write one like `2 per year`',
  date: 'a date. Write one like `2026-11-21`',
  currency: 'a currency. Write its three letters, like `EUR`',
};
