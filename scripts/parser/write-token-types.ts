import type { TokenType } from 'chevrotain';
import { Lexer } from 'chevrotain';
import type { LangiumCoreServices } from 'langium';
import { MATCHERS } from '../../src/language/terminals.ts';

/** What Chevrotain's lexer found out about its patterns: which are tried at which sign. */
interface Analysed {
  readonly patternIdxToConfig: { readonly defaultMode: readonly Pattern[] };
  readonly charCodeToPatternIdxToConfig: { readonly defaultMode: readonly (readonly Pattern[])[] };
}

interface Pattern {
  readonly tokenType: TokenType;
}

const ASCII = 128;

/** The names of all tokens of a language: nothing behind the last, the terminals, the keywords. Their places are their kinds. */
export function tokenNamesOf({ parser }: LangiumCoreServices): readonly string[] {
  const types = Object.values(parser.Lexer.definition).filter(({ GROUP }) => GROUP !== Lexer.SKIPPED);
  const isTerminal = ({ name }: TokenType) => /^[A-Z_]+$/.test(name);
  const terminals = types.filter(isTerminal).map(({ name }) => name);
  const keywords = types.filter((type) => !isTerminal(type)).map(({ name }) => name);
  return ['END', ...terminals, ...keywords.sort()];
}

/**
 * The text of a module with the names of all tokens, and of what the lexer tries at which sign: what Chevrotain
 * finds out of the terminals at each start is found out once.
 *
 * @throws Error where there is a sign that no terminal begins with.
 */
export function writeTokenTypes(services: LangiumCoreServices, names: readonly string[]): string {
  const definition = Object.values(services.parser.Lexer.definition).map(withBeginnings);
  const analysed = new Lexer(definition, {
    ensureOptimizations: true,
    positionTracking: 'onlyOffset',
  }) as unknown as Analysed;
  const all = analysed.patternIdxToConfig.defaultMode.map(({ tokenType }) => tokenType);
  const byCode = analysed.charCodeToPatternIdxToConfig.defaultMode;
  const tried = all.filter(({ GROUP }) => GROUP !== Lexer.SKIPPED);
  const placesOf = (patterns: readonly Pattern[]) => patterns.map(({ tokenType }) => tried.indexOf(tokenType));
  const signs = new Map<string, string>();
  for (let code = 0; code < ASCII; code += 1) {
    const sign = String.fromCharCode(code);
    if (/\s/.test(sign)) continue;
    const terminals = placesOf(byCode[code] ?? []).filter((place) => place >= 0);
    if (terminals.length === 0) throw new Error(`No terminal of the grammar begins with ${JSON.stringify(sign)}.`);
    const key = terminals.join(', ');
    signs.set(key, (signs.get(key) ?? '') + sign);
  }
  const beyond = new Set(byCode.slice(ASCII).flatMap((patterns) => placesOf(patterns ?? [])));
  beyond.delete(-1);
  const skipped = all.filter(({ GROUP }) => GROUP === Lexer.SKIPPED);
  for (const { name, PATTERN } of skipped) {
    if (String(PATTERN) !== '/[\\s]+/') throw new Error(`${name} is skipped and is not all white space.`);
  }
  return [
    '/*\n * Written by scripts/parser/generate-parser.ts from bmc.langium: `npm run generate` writes it anew.\n */',
    '/** The names of all tokens; the place of each is its kind. */',
    `export const TOKEN_NAMES: readonly string[] = ${JSON.stringify(names)};`,
    '/** What the lexer tries, in this order; without a pattern, what is matched by hand. */',
    'export const TERMINALS: readonly {',
    '  readonly name: string;',
    '  readonly kind: number;',
    '  readonly isHidden: boolean;',
    '  readonly pattern: string | RegExp;',
    '}[] = [',
    ...tried.map((type) => `  ${terminal(type, names.indexOf(type.name))},`),
    '];',
    '/** Which of them may begin with which signs of ASCII. */',
    'export const TRIED_AT: readonly (readonly [signs: string, terminals: readonly number[]])[] = [',
    ...[...signs].map(([terminals, at]) => `  [${JSON.stringify(at)}, [${terminals}]],`),
    '];',
    '/** Which of them may begin with any other sign. */',
    `export const BEYOND_ASCII: readonly number[] = [${[...beyond].sort((a, b) => a - b).join(', ')}];`,
    '',
  ].join('\n');
}

/** A token of which it is told that any sign may begin it, where that is said by what may not. */
function withBeginnings(type: TokenType): TokenType {
  const isAnything = type.PATTERN instanceof RegExp && /(?:^|\|)\[\^/.test(type.PATTERN.source);
  return isAnything ? { ...type, START_CHARS_HINT: Array.from({ length: MOST }, (_, code) => code) } : type;
}

/** Beyond this many, Chevrotain does not tell signs apart one by one. */
const MOST = 0xffff;

function terminal({ name, PATTERN, GROUP }: TokenType, kind: number): string {
  const pattern =
    name in MATCHERS
      ? "''"
      : PATTERN instanceof RegExp
        ? `/${PATTERN.source}/${PATTERN.flags.replace('y', '')}y`
        : JSON.stringify(PATTERN);
  return `{ name: ${JSON.stringify(name)}, kind: ${kind}, isHidden: ${GROUP === 'hidden'}, pattern: ${pattern} }`;
}
