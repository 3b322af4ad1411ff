import type { Catalogue } from '../messages/catalogue.ts';
import type { PathTrouble } from '../project/canvas-files.ts';
import { systemCode } from '../project/system-error.ts';
import type { Io } from './io.ts';
import { printable } from './printable.ts';

/** Says on the error stream, in one line, what went wrong and what to do. */
export async function complain(io: Io, message: string): Promise<void> {
  await io.stderr.write(`bmc: ${printable(message)}\n`);
}

/** What is wrong with a path. */
export function troubleMessage({ path, kind, reason }: PathTrouble, catalogue: Catalogue): string {
  const texts = catalogue.commandLine.errors;
  return kind === 'unreadable'
    ? texts.unreadable({ path, reason: reasonOf(reason, catalogue) })
    : texts[kind]({ path });
}

/** What is wrong with a file that could not be read; throws on an error that is not the system's. */
export function unreadableMessage(path: string, error: unknown, catalogue: Catalogue): string {
  return troubleMessage({ path, kind: 'unreadable', reason: codeOf(error) }, catalogue);
}

/** What is wrong with a file that could not be written; throws on an error that is not the system's. */
export function unwritableMessage(path: string, error: unknown, catalogue: Catalogue): string {
  const code = codeOf(error);
  const { errors } = catalogue.commandLine;
  if (code === 'ENOENT' || code === 'ENOTDIR') return errors.noFolder({ path });
  if (code === 'EISDIR') return errors.outputIsFolder({ path });
  return errors.unwritable({ path, reason: reasonOf(code, catalogue) });
}

/** What is wrong with the standard output. */
export function outputMessage(code: string | undefined, catalogue: Catalogue): string {
  return catalogue.commandLine.errors.outputUnwritable({ reason: reasonOf(code, catalogue) });
}

function codeOf(error: unknown): string {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return code;
}

function reasonOf(code: string | undefined, catalogue: Catalogue): string {
  const reasons: Readonly<Record<string, string>> = catalogue.commandLine.reasons;
  return (code && reasons[code]) ?? code ?? '';
}

/** Says that the program itself is at fault; with `BMC_DEBUG` set, where. */
export async function confess(io: Io, error: unknown, catalogue: Catalogue, path?: string): Promise<void> {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  await complain(io, catalogue.commandLine.errors.internal({ cause, path }));
  const stack = error instanceof Error ? error.stack : undefined;
  if (io.environment.BMC_DEBUG && stack) await io.stderr.write(`${stack}\n`);
}
