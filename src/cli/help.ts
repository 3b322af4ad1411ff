import type { Catalogue } from '../messages/catalogue.ts';
import type { Command } from './command.ts';
import type { OptionSpec } from './options.ts';

/** What `bmc --help` prints. */
export function helpOfAll(commands: readonly Command[], catalogue: Catalogue): string {
  const { help, commands: texts } = catalogue.commandLine;
  return layOut([
    [help.usage(help.line)],
    [help.about],
    [help.commands, ...columns(commands.map(({ name }) => [texts[name].usage, texts[name].summary]))],
    [help.options, ...columns([...Object.entries(help.generalOptions)])],
    [help.exitCodes, ...columns(Object.entries(help.exitCodeMeanings))],
    [help.examples, ...columns(commands.flatMap(({ name }) => texts[name].examples.slice(0, 1)))],
    [help.more],
  ]);
}

/** What `bmc COMMAND --help` prints. */
export function helpOfCommand(command: Command, catalogue: Catalogue): string {
  const { help, commands } = catalogue.commandLine;
  const texts = commands[command.name];
  const generalOptions = Object.entries(help.generalOptions);
  const described: Readonly<Record<string, string>> = texts.options;
  const options = Object.entries(command.options).map(([name, spec]): readonly [string, string] => [
    spelling(name, spec),
    spec.kind === 'choice' ? `${described[name]} ${help.choices(spec)}` : (described[name] ?? ''),
  ]);
  return layOut([
    [help.usage(`bmc ${texts.usage}${options.length > 0 && command.paths !== 'none' ? ' [OPTION…]' : ''}`)],
    [texts.about],
    [help.options, ...columns([...options, ...generalOptions.filter(([option]) => option !== '-v, --version')])],
    [help.examples, ...columns(texts.examples)],
  ]);
}

function spelling(name: string, spec: OptionSpec): string {
  if (spec.kind === 'attached') return `--${name}[=${spec.placeholder}]`;
  const value = 'placeholder' in spec ? ` ${spec.placeholder}` : spec.kind === 'choice' ? ` ${name.toUpperCase()}` : '';
  return `${spec.short ? `-${spec.short}, ` : ''}--${name}${value}`;
}

/** Paragraphs, an empty line between them. */
function layOut(paragraphs: readonly (readonly string[])[]): string {
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const INDENT = '  ';
const WIDEST_LEFT = 46;
const WIDTH = 80;

/** Two columns, the right one wrapped; a left part that is too wide stands on a line of its own. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const fitting = rows.map(([left]) => left.length).filter((length) => length <= WIDEST_LEFT);
  const left = Math.max(0, ...fitting) + INDENT.length;
  return rows.flatMap(([term, meaning]) => {
    const lines = wrap(meaning, WIDTH - INDENT.length - left);
    const rest = lines.map((line) => `${INDENT}${' '.repeat(left)}${line}`);
    if (term.length > WIDEST_LEFT) return [INDENT + term, ...rest];
    return [`${INDENT}${term.padEnd(left)}${lines[0] ?? ''}`.trimEnd(), ...rest.slice(1)];
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
