import type { Catalogue } from '../messages/catalogue.ts';
import type { ExitCode, Io } from './io.ts';
import type { OptionSpecs, OptionValues } from './options.ts';

/** The commands, each with its texts in the message catalogue. */
export type CommandName = keyof Catalogue['commandLine']['commands'];

/** One command: data for the help and the command line's reader, and what it does. */
export interface Command<Specs extends OptionSpecs = OptionSpecs> {
  readonly name: CommandName;
  readonly options: Specs;
  /** How many paths it takes. */
  readonly paths: 'none' | 'one' | 'many';
  /** Does it. Throws a `UsageError` where it cannot be done as asked; any other error is a fault of ours. */
  run(request: Request<Specs>, io: Io): Promise<ExitCode>;
}

/** A command line that has been understood. */
export interface Request<Specs extends OptionSpecs = OptionSpecs> {
  readonly paths: readonly string[];
  /** How many of the paths stand before `--`. */
  readonly named: number;
  readonly options: OptionValues<Specs>;
  /** The texts in the reader's language. */
  readonly catalogue: Catalogue;
}

/** Types a command by its options; gives it back as one of many. */
export function command<const Specs extends OptionSpecs>(definition: Command<Specs>): Command {
  return definition as unknown as Command;
}
