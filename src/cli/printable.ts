/**
 * A text as one line that is safe to print: line breaks become spaces, and what would steer the terminal or turn the
 * direction of the line around is spelled out, as in `\u{1b}`.
 */
export function printable(text: string): string {
  return text.replace(BREAKS, ' ').replace(STEERING, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}

const BREAKS = /\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STEERING = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
