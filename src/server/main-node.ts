import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { builtFormats } from '../formats/node-files.ts';
import { startServer } from './start.ts';

// The exporters are built beside the server, whatever an editor says.
startServer(createConnection(ProposedFeatures.all), () =>
  builtFormats(new URL('../formats/', pathToFileURL(__filename))),
);
