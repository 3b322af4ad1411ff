import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './start.ts';

startServer(createConnection(ProposedFeatures.all));
