import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { LanguageClient } from './language-client.ts';

let client: LanguageClient;

beforeAll(async () => {
  client = await LanguageClient.start();
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

describe('a request about a file that was never opened', () => {
  it.each(['hover', 'references', 'rename', 'prepareRename', 'documentHighlight'])(
    'is answered by an error that says so: %s',
    async (method) => {
      const textDocument = { uri: 'file:///never-opened.bmc' };
      const position = { line: 0, character: 0 };
      const context = { includeDeclaration: true };
      const answer = client.connection.sendRequest(`textDocument/${method}`, {
        textDocument,
        position,
        context,
        newName: 'x',
      });
      await expect(answer).rejects.toMatchObject({
        code: LSPErrorCodes.ServerCancelled,
        message: expect.stringContaining('never-opened.bmc'),
      });
    },
  );
});
