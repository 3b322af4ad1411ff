import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { builtFormats } from '../formats/node-files.ts';
import { partsBeside } from '../site/parts-beside.ts';
import type { Host } from './host.ts';
import { diskSettings } from './settings/disk-settings.ts';

/** A process: it is spoken to in the way that its arguments say, `--stdio`, `--node-ipc`, …. */
export function processHost(): Host {
  const own = pathToFileURL(__filename);
  const formats = builtFormats(new URL('../formats/', own));
  const site = new URL('../site/', own);
  return {
    connection: createConnection(ProposedFeatures.all),
    // The exporters are built beside the server, whatever an editor says.
    disk: diskSettings,
    findFormats: () => formats,
    findSite: () => ({
      maker: async () => (await import(new URL('pages.js', site).href)).site,
      read: partsBeside(formats, (part) => readFile(new URL(part, site))),
    }),
  };
}
