import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canvasesIn, folderTree, type TreeNode } from '../../../src/extension/canvases/folder-tree.ts';
import '../../support/fixed-seed.ts';

const compare = new Intl.Collator('en', { numeric: true }).compare;
const tree = (...paths: string[]) =>
  folderTree(
    paths.map((path) => ({ path, uri: `file:///${path}` })),
    compare,
  );
const names = (nodes: readonly TreeNode[]): unknown[] =>
  nodes.map((node) => (node.kind === 'canvas' ? node.name : [node.name, node.canvases, ...names(node.children)]));

describe('the tree of folders', () => {
  it('has folders first, numbers in their order, and lone folders in one', () => {
    expect(names(tree('b10.bmc', 'b9.bmc', 'x/y/a.bmc', 'x/y/z/c.bmc', 'a/one.bmc'))).toEqual([
      ['a', 1, 'one.bmc'],
      ['x/y', 2, ['z', 1, 'c.bmc'], 'a.bmc'],
      'b9.bmc',
      'b10.bmc',
    ]);
    expect(names(tree())).toEqual([]);
  });

  it('keeps two of one name apart', () => {
    expect(names(tree('a/bank.bmc', 'b/bank.bmc'))).toEqual([
      ['a', 1, 'bank.bmc'],
      ['b', 1, 'bank.bmc'],
    ]);
  });

  it('loses no canvas and shows none twice', () => {
    const part = fc.constantFrom('a', 'b', 'c10', 'c9', '__proto__', 'constructor');
    const paths = fc.uniqueArray(
      fc.tuple(fc.array(part, { maxLength: 3 }), part).map(([folders, name]) => [...folders, `${name}.bmc`].join('/')),
    );
    fc.assert(
      fc.property(paths, (all) => {
        expect(
          canvasesIn(tree(...all))
            .map(({ path }) => path)
            .sort(),
        ).toEqual([...all].sort());
      }),
    );
  });

  it('counts a canvas once that is chosen by itself and in its folder', () => {
    const nodes = tree('a/bank.bmc');
    const folder = nodes[0] as Extract<TreeNode, { kind: 'folder' }>;
    expect(canvasesIn([...nodes, ...folder.children])).toHaveLength(1);
  });
});
