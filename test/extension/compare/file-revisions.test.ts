import { expect, it } from 'vitest';
import type { Uri } from 'vscode';
import { fileRevisions } from '../../../src/extension/compare/file-revisions.ts';
import type { FoundRepository } from '../../../src/extension/compare/find-repository.ts';
import type { GitChange, GitCommit } from '../../../src/extension/compare/git-api.ts';

const at = (path: string) => ({ fsPath: path, toString: () => `file://${path}` }) as unknown as Uri;
const commit = (hash: string, ...parents: string[]): GitCommit => ({ hash, message: hash, parents });

/** A repository that knows these commits of each path, the newest first, and these renames, by commit. */
function repository(
  logs: Readonly<Record<string, readonly GitCommit[]>>,
  renames: Readonly<Record<string, readonly [from: string, to: string]>> = {},
  staged: readonly GitChange[] = [],
) {
  const asked: unknown[] = [];
  const found = {
    file: at('/r/bank.bmc'),
    repository: {
      state: { indexChanges: staged },
      log: async (options: { readonly maxEntries: number; readonly path: string }) => {
        asked.push(options);
        return (logs[options.path] ?? []).slice(0, options.maxEntries);
      },
      diffBetween: async (_: string, hash: string) => {
        const [from, to] = renames[hash] ?? [];
        return from && to ? [{ uri: at(from), originalUri: at(from), renameUri: at(to) }] : [];
      },
    },
  };
  return { found: found as unknown as FoundRepository, asked };
}

const told = async (found: FoundRepository) =>
  (await fileRevisions(found)).map(({ before, commit: { hash }, file }) => [hash, file.fsPath, before]);

it('tells each commit of a file and the one before it; before the first there was nothing', async () => {
  const { found } = repository({ '/r/bank.bmc': [commit('c', 'b'), commit('b', 'a0')] });
  expect(await told(found)).toEqual([
    ['c', '/r/bank.bmc', { kind: 'revision', ref: 'b', name: 'b' }],
    ['b', '/r/bank.bmc', { kind: 'nothing' }],
  ]);
});

it('goes on under the name that the file had before, without what happened to that name later', async () => {
  const logs = {
    '/r/bank.bmc': [commit('d', 'c'), commit('c', 'b')],
    '/r/old.bmc': [commit('e', 'd'), commit('c', 'b'), commit('b', 'a'), commit('a')],
  };
  const { found } = repository(logs, { c: ['/r/old.bmc', '/r/bank.bmc'] });
  expect(await told(found)).toEqual([
    ['d', '/r/bank.bmc', { kind: 'revision', ref: 'c', name: 'c' }],
    ['c', '/r/bank.bmc', { kind: 'revision', ref: 'b', name: 'b', uri: 'file:///r/old.bmc' }],
    ['b', '/r/old.bmc', { kind: 'revision', ref: 'a', name: 'a' }],
    ['a', '/r/old.bmc', { kind: 'nothing' }],
  ]);
});

it('knows a file by its committed name where its new one is only staged', async () => {
  const staged = [{ uri: at('/r/old.bmc'), originalUri: at('/r/old.bmc'), renameUri: at('/r/bank.bmc') }];
  const { found } = repository({ '/r/old.bmc': [commit('a')] }, {}, staged);
  expect(await told(found)).toEqual([['a', '/r/old.bmc', { kind: 'nothing' }]]);
});

it('asks for a hundred commits at most, and does not take the last of them for the first of all', async () => {
  const many = Array.from({ length: 300 }, (_, place) => commit(`c${place}`, `c${place + 1}`));
  const { asked, found } = repository({ '/r/bank.bmc': many });
  const revisions = await told(found);
  expect(revisions).toHaveLength(100);
  expect(revisions.at(-1)).toEqual(['c99', '/r/bank.bmc', { kind: 'revision', ref: 'c100', name: 'c100' }]);
  expect(asked).toEqual([{ maxEntries: 100, path: '/r/bank.bmc' }]);
});
