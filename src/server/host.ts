import type { Connection } from 'vscode-languageserver';
import type { FindFormats } from './export-requests.ts';

/** What the server runs in. */
export interface Host {
  /** To whoever asks. */
  readonly connection: Connection;
  readonly findFormats: FindFormats;
}
