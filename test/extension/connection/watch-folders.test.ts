import { expect, it, vi } from 'vitest';

vi.mock('vscode', () => ({}));

const { addFoldersAbove } = await import('../../../src/extension/connection/watch-folders.ts');

it('knows the folders that files lie in, however deep, and no others', () => {
  const folders = new Set<string>();
  for (const address of ['file:///w/a/b/one.bmc', 'file:///w/a/two.bmc', 'file:///w/c%20d/three.bmc']) {
    addFoldersAbove(address, folders);
  }
  const asked = ['file:///w', 'file:///w/a', 'file:///w/a/b', 'file:///w/c%20d'];
  expect(asked.filter((folder) => !folders.has(folder))).toEqual([]);
  const others = ['file:///w/a/b/one.bmc', 'file:///w/ab', 'file:///w/b', 'file:///w/a/b/'];
  expect(others.filter((folder) => folders.has(folder))).toEqual([]);
});
