import { firstTokens } from './first-tokens.ts';
import type { Assignment, CallPart, ChoicePart, Part, Rule, SequencePart, TokenPart } from './rules.ts';

const HEADER = `/*
 * Written by scripts/parser/generate-parser.ts from bmc.langium: \`npm run generate\` writes it anew.
 */`;

/**
 * The text of a module with one function for each rule, which reads the rule's tokens and makes its node as Langium
 * makes it. The kinds of tokens are the places of their names.
 */
export function writeParser(rules: readonly Rule[], tokenNames: readonly string[]): string {
  const [entry] = rules;
  if (!entry) throw new Error('There is no rule to begin with.');
  const constants = new Constants(tokenNames);
  const functions = rules.map((rule) => writeRule(rule, constants));
  return [
    HEADER,
    '// biome-ignore-all lint: it is written for machines',
    "import type { GrammarAST } from 'langium';",
    "import type { SyntaxNode } from '../syntax-node.ts';",
    "import type { TokenCursor } from '../token-cursor.ts';",
    `import type { ${entry.type} } from '../generated/ast.ts';`,
    '',
    'const table = (places: string): Uint8Array => Uint8Array.from(places, (digit) => Number.parseInt(digit, 36));',
    'const assigned = (feature: string, operator: string, terminal: string) =>',
    "  ({ $type: 'Assignment', feature, operator, terminal: { $type: terminal } }) as unknown as GrammarAST.Assignment;",
    '',
    ...constants.lines(),
    '',
    `/** Reads all tokens of a text. */`,
    `export function parse${entry.name}(s: TokenCursor): ${entry.type} {`,
    `  return read${entry.name}(s, undefined, undefined, undefined, undefined);`,
    '}',
    '',
    ...functions,
  ].join('\n');
}

/** What the functions share: which kinds of tokens lead where, and the assignments that tokens and nodes come from. */
class Constants {
  readonly #tokenNames: readonly string[];
  readonly #tables = new Map<string, string>();
  readonly #assignments = new Map<string, string>();

  constructor(tokenNames: readonly string[]) {
    this.#tokenNames = tokenNames;
  }

  /** A table that says for each kind of token which of some sets has it, counted from one; zero for none. */
  table(sets: readonly ReadonlySet<string>[]): string {
    if (sets.length >= 36) throw new Error('A choice has more alternatives than a digit can tell.');
    const digits = this.#tokenNames.map((name) => (sets.findIndex((set) => set.has(name)) + 1).toString(36)).join('');
    return named(this.#tables, `table('${digits}')`, 'T');
  }

  assignment({ feature, operator, isReference }: Assignment): string {
    const terminal = isReference ? 'CrossReference' : 'RuleCall';
    return named(this.#assignments, `assigned('${feature}', '${operator}', '${terminal}')`, 'A');
  }

  lines(): readonly string[] {
    return [...this.#tables, ...this.#assignments].map(([value, name]) => `const ${name} = ${value};`);
  }
}

function named(names: Map<string, string>, value: string, letter: string): string {
  const name = names.get(value) ?? `${letter}${names.size + 1}`;
  names.set(value, name);
  return name;
}

function writeRule({ name, type, properties, body }: Rule, constants: Constants): string {
  const fields = properties.map(({ name, absent }) => `${name}: ${Array.isArray(absent) ? '[]' : absent}`);
  return [
    `function read${name}(s: TokenCursor, source: GrammarAST.Assignment | undefined, $container: any, $containerProperty: string | undefined, $containerIndex: number | undefined): any {`,
    `  const node: any = { $type: '${type}', $container, $containerProperty, $containerIndex, $cstNode: undefined, ${fields.join(', ')} };`,
    '  const piece: SyntaxNode = s.open($container?.$cstNode, source, node);',
    '  node.$cstNode = piece;',
    ...indented(writePart(body, constants)),
    '  s.close(piece);',
    '  return node;',
    '}',
    '',
  ].join('\n');
}

/** The lines that read a part as often as it stands. */
function writePart(part: Part, constants: Constants): readonly string[] {
  const once = writeOnce(part, constants);
  if (part.cardinality === '') return once;
  const ways = part.is === 'choice' ? waysOf(part, constants).map(({ first }) => first) : [firstTokens(part)];
  const isThere = `${constants.table(ways)}[s.kind] !== 0`;
  if (part.cardinality === '+') return ['do {', ...indented(once), `} while (${isThere});`];
  return [`${part.cardinality === '?' ? 'if' : 'while'} (${isThere}) {`, ...indented(once), '}'];
}

/** The lines that read a part whose first token is next. */
function writeOnce(part: Part, constants: Constants): readonly string[] {
  switch (part.is) {
    case 'token':
      return [writeToken(part, constants)];
    case 'call':
      return [writeCall(part, constants)];
    case 'sequence':
      return (part satisfies SequencePart).parts.flatMap((inner) => writePart(inner, constants));
    case 'choice':
      return writeChoice(part, constants);
  }
}

function writeToken({ assignment }: Pick<TokenPart, 'assignment'>, constants: Constants): string {
  if (!assignment) return 's.take(piece, undefined);';
  const source = constants.assignment(assignment);
  const { feature, operator, isReference } = assignment;
  if (isReference) return `node.${feature} = s.refer(piece, ${source}, node);`;
  if (operator === '?=') return `s.take(piece, ${source}); node.${feature} = true;`;
  const image = `s.take(piece, ${source}).image`;
  return operator === '=' ? `node.${feature} = ${image};` : `node.${feature}.push(${image});`;
}

function writeCall({ rule, assignment }: CallPart, constants: Constants): string {
  const { feature, operator } = assignment;
  const index = operator === '=' ? 'undefined' : `node.${feature}.length`;
  const made = `read${rule.name}(s, ${constants.assignment(assignment)}, node, '${feature}', ${index})`;
  return operator === '=' ? `node.${feature} = ${made};` : `node.${feature}.push(${made});`;
}

/** A way to read a choice: the tokens that it begins with, and the lines that read it. */
interface Way {
  readonly first: ReadonlySet<string>;
  readonly lines: readonly string[];
}

/** The ways to read a choice. Alternatives that are read in the same way, as the keywords of one property, are one. */
function waysOf({ parts }: ChoicePart, constants: Constants): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const part of parts) {
    const lines = writePart(part, constants);
    const key = lines.join('\n');
    ways.set(key, { first: new Set([...(ways.get(key)?.first ?? []), ...firstTokens(part)]), lines });
  }
  return [...ways.values()];
}

function writeChoice(part: ChoicePart, constants: Constants): readonly string[] {
  const ways = waysOf(part, constants);
  if (ways.length === 1) return ways[0]!.lines;
  return [
    `switch (${constants.table(ways.map(({ first }) => first))}[s.kind]) {`,
    ...ways.flatMap(({ lines }, index) => [
      index === ways.length - 1 ? '  default: {' : `  case ${index + 1}: {`,
      ...indented(indented(lines)),
      '    break;',
      '  }',
    ]),
    '}',
  ];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
