import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { startServer } from './start.ts';

startServer(createConnection(ProposedFeatures.all));
