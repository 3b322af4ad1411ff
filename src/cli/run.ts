import { type Catalogue, catalogueOf } from '../messages/catalogue.ts';
import { nearestWords } from '../taxonomy/nearest.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { complain, confess, outputMessage } from './complaints.ts';
import { helpOfAll, helpOfCommand } from './help.ts';
import { type ExitCode, FINE, INTERNAL_ERROR, type Io, WRONG_USAGE } from './io.ts';
import { OutputError } from './output-error.ts';
import { readArguments } from './read-arguments.ts';
import { readVersion } from './read-version.ts';
import { askedLanguage, environmentLanguage } from './spoken-language.ts';
import { UsageError } from './usage-error.ts';

/** Does what a command line asks, given the words after `bmc`. Never rejects: the exit code says how it went. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let language = environmentLanguage(io.environment);
  try {
    const asked = askedLanguage(args, language);
    language = asked.language ?? language;
    return await dispatch(asked.rest, io, catalogueOf(language));
  } catch (error) {
    if (error instanceof UsageError) {
      await complain(io, error.message);
      return WRONG_USAGE;
    }
    if (error instanceof OutputError) {
      await complain(io, outputMessage(error.code, catalogueOf(language)));
      return WRONG_USAGE;
    }
    await confess(io, error, catalogueOf(language));
    return INTERNAL_ERROR;
  }
}

async function dispatch(args: readonly string[], io: Io, catalogue: Catalogue): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === undefined) {
    await io.stderr.write(helpOfAll(COMMANDS, catalogue));
    return WRONG_USAGE;
  }
  if (first === '--version' || first === '-v') {
    await io.stdout.write(`${await readVersion()}\n`);
    return FINE;
  }
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    await io.stdout.write(helpOfAll(COMMANDS, catalogue));
    return FINE;
  }
  const command = commandOf(first === 'help' ? rest[0]! : first, catalogue);
  const request = first === 'help' ? 'help' : readArguments(command, rest, catalogue);
  if (request !== 'help') return command.run(request, io);
  await io.stdout.write(helpOfCommand(command, catalogue));
  return FINE;
}

function commandOf(name: string, catalogue: Catalogue): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found) return found;
  const texts = catalogue.commandLine.errors;
  if (name.startsWith('-')) {
    const nearest = nearestWords(name, ['--help', '--version'], 1);
    throw new UsageError(texts.unknownOption({ command: undefined, option: name, nearest }));
  }
  const nearest = nearestWords(
    name,
    COMMANDS.map((command) => command.name),
    1,
  );
  throw new UsageError(texts.unknownCommand({ name, nearest }));
}
