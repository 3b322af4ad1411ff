import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { builtFormats } from '../formats/node-files.ts';
import type { Host } from './host.ts';
import { diskSettings } from './settings/disk-settings.ts';

/** A process: it is spoken to in the way that its arguments say, `--stdio`, `--node-ipc`, …. */
export function processHost(): Host {
  return {
    connection: createConnection(ProposedFeatures.all),
    // The exporters are built beside the server, whatever an editor says.
    disk: diskSettings,
    findFormats: () => builtFormats(new URL('../formats/', pathToFileURL(__filename))),
  };
}
