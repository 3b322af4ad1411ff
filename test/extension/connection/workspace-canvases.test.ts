import { afterEach, expect, it, vi } from 'vitest';

const found = vi.hoisted(() => ({ count: 0, asked: 0 }));
const watched = vi.hoisted(() => ({ change: (_: { toString(): string }) => {} }));

vi.mock('vscode', () => {
  const nothing = () => ({ dispose() {} });
  const watcher = { onDidCreate: nothing, onDidDelete: nothing, onDidChange: nothing, dispose() {} };
  const uriOf = (at: number) => ({ path: `/w/${at}.bmc`, toString: () => `file:///w/${at}.bmc` });
  return {
    Disposable: Object.assign(
      class {
        dispose() {}
      },
      { from: nothing },
    ),
    EventEmitter: class {
      event = nothing;
      fire() {}
      dispose() {}
    },
    RelativePattern: class {},
    workspace: {
      createFileSystemWatcher: () => ({
        ...watcher,
        onDidChange(listener: typeof watched.change) {
          watched.change = listener;
          return nothing();
        },
      }),
      onDidRenameFiles: nothing,
      onDidDeleteFiles: nothing,
      onDidCreateFiles: nothing,
      onDidChangeWorkspaceFolders: nothing,
      async findFiles(_: string, __: undefined, most: number) {
        found.asked += 1;
        return Array.from({ length: Math.min(found.count, most) }, (_, at) => uriOf(at));
      },
      asRelativePath: ({ path }: { path: string }) => path.slice('/w/'.length),
    },
  };
});

const { WorkspaceCanvases } = await import('../../../src/extension/connection/workspace-canvases.ts');

afterEach(() => {
  found.count = 0;
});

it('tells of a folder with more canvases than are looked through', async () => {
  const canvases = new WorkspaceCanvases();
  found.count = 20_000;
  expect(await canvases.list()).toHaveLength(20_000);
  expect(canvases.limit).toBeUndefined();
  const more = new WorkspaceCanvases();
  found.count = 20_001;
  expect(await more.list()).toHaveLength(20_000);
  expect(more.limit).toBe(20_000);
});

it('tells the same list as long as nothing changes, and another version of what has', async () => {
  const canvases = new WorkspaceCanvases();
  found.count = 2;
  const first = await canvases.list();
  expect(first.map(({ path }) => path)).toEqual(['0.bmc', '1.bmc']);
  expect(await canvases.list()).toBe(first);
  watched.change({ toString: () => 'file:///w/1.bmc' });
  const later = await canvases.list();
  expect(later[0]).toEqual(first[0]);
  expect(later[1]!.version).toBeGreaterThan(first[1]!.version);
});
