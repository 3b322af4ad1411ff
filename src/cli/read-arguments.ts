import { parseArgs } from 'node:util';
import type { Catalogue } from '../messages/catalogue.ts';
import { nearestWords } from '../taxonomy/nearest.ts';
import type { Command, Request } from './command.ts';
import type { OptionSpec, OptionSpecs } from './options.ts';
import { UsageError } from './usage-error.ts';

/** The option that every command has. */
const HELP: OptionSpecs = { help: { kind: 'flag', short: 'h' } };

/** What the words after a command's name ask for: its help, or to do it. Throws a `UsageError`. */
export function readArguments(command: Command, args: readonly string[], catalogue: Catalogue): 'help' | Request {
  const texts = catalogue.commandLine.errors;
  const specs: OptionSpecs = { ...command.options, ...HELP };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, nodeOption(spec)])),
    allowPositionals: true,
    // The messages of the strict reading are not ours; the tokens tell everything.
    strict: false,
    tokens: true,
  });

  const options: Record<string, string | number | boolean | undefined> = {};
  for (const [name, spec] of Object.entries(specs)) options[name] = fallbackOf(spec);
  const paths: string[] = [];
  let named: number | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind === 'option-terminator') named = paths.length;
    if (token.kind !== 'option') continue;
    const { name, rawName: option } = token;
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec) {
      const nearest = option.startsWith('--') ? nearestWords(name, Object.keys(specs), 1) : [];
      const options = nearest.map((known) => `--${known}`);
      throw new UsageError(texts.unknownOption({ command: command.name, option, nearest: options }));
    }
    options[name] = readValue(spec, option, token.value, token.inlineValue === true, catalogue);
  }
  if (options.help) return 'help';
  if (command.paths === 'none' && paths.length > 0) {
    throw new UsageError(texts.noPaths({ command: command.name, path: paths[0]! }));
  }
  if (command.paths === 'one' && paths.length === 0) throw new UsageError(texts.missingPath({ command: command.name }));
  if (command.paths === 'one' && paths.length > 1) {
    throw new UsageError(texts.onePath({ command: command.name, count: paths.length }));
  }
  if (paths.includes('')) throw new UsageError(texts.emptyPath);
  return { paths, named: named ?? paths.length, options: options as Request['options'], catalogue };
}

function nodeOption({ kind, short }: OptionSpec): { type: 'boolean' | 'string'; short?: string } {
  return {
    type: kind === 'flag' || kind === 'attached' ? 'boolean' : 'string',
    ...(short === undefined ? {} : { short }),
  };
}

function fallbackOf(spec: OptionSpec): string | boolean | undefined {
  if (spec.kind === 'flag') return false;
  return spec.kind === 'choice' ? spec.fallback : undefined;
}

function readValue(
  spec: OptionSpec,
  option: string,
  value: string | undefined,
  isAttached: boolean,
  catalogue: Catalogue,
): string | number | boolean | undefined {
  const texts = catalogue.commandLine.errors;
  if (spec.kind === 'flag') {
    if (value !== undefined) throw new UsageError(texts.noValue({ option }));
    return true;
  }
  if (spec.kind === 'attached') return value || true;
  // `--format --fail-on never` forgot the format; a value that begins with a hyphen is attached: `--output=-x`.
  const isForgotten = value === undefined || value === '' || (!isAttached && /^-./.test(value));
  if (spec.kind === 'count') {
    if (isForgotten) throw new UsageError(texts.missingValue({ option, value: spec.placeholder }));
    if (!/^\d{1,9}$/.test(value)) throw new UsageError(texts.notACount({ option, value }));
    return Number(value);
  }
  if (spec.kind === 'text') {
    if (isForgotten) throw new UsageError(texts.missingValue({ option, value: spec.placeholder }));
    return spec.dashIsNone && value === '-' ? undefined : value;
  }
  if (isForgotten) throw new UsageError(texts.missingChoice({ option, values: spec.values }));
  if (!spec.values.includes(value)) {
    const nearest = nearestWords(value, spec.values, 1);
    throw new UsageError(texts.unknownChoice({ option, value, values: spec.values, nearest }));
  }
  return value;
}
