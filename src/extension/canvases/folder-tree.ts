/** A canvas as a file. */
export interface CanvasEntry {
  readonly uri: string;
  /** Its place in the workspace, with `/` between folders. */
  readonly path: string;
}

/** A folder with canvases in it or below. */
export interface FolderNode {
  readonly kind: 'folder';
  /** Its name; of folders that hold nothing but one another, all of them: `clients/north`. */
  readonly name: string;
  readonly path: string;
  readonly children: readonly TreeNode[];
  /** How many canvases are in it and below. */
  readonly canvases: number;
}

/** A canvas in the tree. */
export interface CanvasNode extends CanvasEntry {
  readonly kind: 'canvas';
  /** The name of its file. */
  readonly name: string;
}

export type TreeNode = FolderNode | CanvasNode;

/**
 * Files as a tree of their folders: folders first, each in the order of their names as people read them. A folder with
 * one folder in it and nothing else is one with it.
 *
 * @param compare puts names in order.
 */
export function folderTree(
  entries: readonly CanvasEntry[],
  compare: (a: string, b: string) => number,
): readonly TreeNode[] {
  const root = new Draft('');
  for (const entry of entries) {
    const parts = entry.path.split('/');
    const name = parts.pop() ?? entry.path;
    let folder = root;
    for (const part of parts) folder = folder.inner(part);
    folder.canvases.push({ kind: 'canvas', name, ...entry });
  }
  return childrenOf(root, compare);
}

/** Every canvas in some nodes and below, in the order of the tree, each once. */
export function canvasesIn(nodes: readonly TreeNode[]): readonly CanvasNode[] {
  const found = nodes.flatMap((node): readonly CanvasNode[] =>
    node.kind === 'canvas' ? [node] : canvasesIn(node.children),
  );
  return [...new Map(found.map((canvas) => [canvas.uri, canvas])).values()];
}

class Draft {
  readonly path: string;
  readonly folders = new Map<string, Draft>();
  readonly canvases: CanvasNode[] = [];

  constructor(path: string) {
    this.path = path;
  }

  inner(name: string): Draft {
    const known = this.folders.get(name) ?? new Draft(this.path === '' ? name : `${this.path}/${name}`);
    this.folders.set(name, known);
    return known;
  }
}

function childrenOf(draft: Draft, compare: (a: string, b: string) => number): readonly TreeNode[] {
  const folders = [...draft.folders].map(([name, inner]) => folderNode(name, inner, compare));
  const byName = (a: TreeNode, b: TreeNode) => compare(a.name, b.name);
  return [...folders.sort(byName), ...draft.canvases.sort(byName)];
}

function folderNode(name: string, draft: Draft, compare: (a: string, b: string) => number): FolderNode {
  const [only, ...others] = draft.folders;
  if (only && others.length === 0 && draft.canvases.length === 0) {
    return folderNode(`${name}/${only[0]}`, only[1], compare);
  }
  const children = childrenOf(draft, compare);
  const canvases = children.reduce((sum, child) => sum + (child.kind === 'folder' ? child.canvases : 1), 0);
  return { kind: 'folder', name, path: draft.path, children, canvases };
}
