import { command } from '../command.ts';
import { FINE } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** `bmc lsp`: the language server, for editors other than VS Code. */
export const lsp = command({
  name: 'lsp',
  paths: 'none',
  options: { stdio: { kind: 'flag' } },
  async run({ options, catalogue }, io) {
    if (!options.stdio) throw new UsageError(catalogue.commandLine.errors.noTransport);
    await io.startServer();
    return FINE;
  },
});
