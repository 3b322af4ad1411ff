import * as vscode from 'vscode';
import type { ListedNote } from '../../protocol/portfolio.ts';
import type { CanvasServer } from '../connection/canvas-server.ts';
import { LANGUAGE } from '../source-editors.ts';
import {
  type BlockNode,
  blockItem,
  blocksOf,
  canvasItem,
  folderItem,
  type ItemTexts,
  type NoteNode,
  noteItem,
} from './canvas-items.ts';
import { CanvasesFilter } from './canvases-filter.ts';
import { type CanvasNode, canvasesIn, type FolderNode, folderTree, type TreeNode } from './folder-tree.ts';
import { PortfolioData } from './portfolio-data.ts';

/** Whatever stands in the tree. */
export type ViewNode = FolderNode | CanvasNode | BlockNode | NoteNode;

/** How long nothing is asked after a change, in milliseconds: typing goes first. */
const REST = 700;
/** How long it waits from one part of a long answer to the next; and how long the tree stays as it is, at first and at most. */
const BETWEEN = 50;
const STEADY = { first: 500, most: 15_000, rowsEachMillisecond: 2 };
/** Up to so many canvases are renewed one by one, more of them with the whole tree. */
const MOST_SINGLE = 20;
/** A tree of so few canvases is shown with its folders open. */
const FEW = 30;

/**
 * All canvases of the workspace: folders, canvases, blocks, notes. Their files are there at once; what stands in them comes
 * bit by bit. Nothing is asked or read while nobody looks, and nothing while somebody types.
 */
export class CanvasesView implements vscode.TreeDataProvider<ViewNode>, vscode.Disposable {
  /** The id of the view in the manifest. */
  static readonly id = 'bmc.canvases';

  readonly view: vscode.TreeView<ViewNode>;
  readonly filter: CanvasesFilter;
  readonly #server: CanvasServer;
  readonly #texts: ItemTexts;
  readonly #data: PortfolioData;
  readonly #changed = new vscode.EventEmitter<ViewNode | undefined>();
  readonly #disposables: vscode.Disposable[];
  readonly #compare = new Intl.Collator(vscode.env.language, { numeric: true }).compare;
  #roots: Promise<readonly TreeNode[]> | undefined;
  /** The canvases of the tree as it was told last, and the titles that occur twice in a folder. */
  #nodes = new Map<string, CanvasNode>();
  #namesakes: ReadonlySet<string> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When nobody will have typed for a while. */
  #quietUntil = 0;
  #asking = false;
  #askAgain = false;
  /** Of the files that the tree shows. */
  #revision = 0;
  #steady = STEADY.first;
  #renewed = 0;
  #isStale = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: CanvasServer, texts: ItemTexts) {
    this.#server = server;
    this.#texts = texts;
    this.#data = new PortfolioData(server);
    this.filter = new CanvasesFilter(this.#data, texts.canvases, () => this.#filterAgain());
    this.view = vscode.window.createTreeView(CanvasesView.id, {
      treeDataProvider: this,
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.#disposables = [
      this.view,
      this.#changed,
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.#soon(0);
      }),
      server.canvases.onChanged(() => {
        this.#data.forgetFiles();
        this.#soon(REST);
      }),
      server.onCanvasChanged(() => this.#soon(REST)),
      server.onRunningChanged(() => {
        this.#data.forget();
        this.#soon(0);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId !== LANGUAGE) return;
        this.#quietUntil = performance.now() + REST;
        this.#soon(REST);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
    ];
  }

  /** How many canvases are still to be read; undefined while nobody has asked. */
  get pending(): number | undefined {
    return this.#data.pending;
  }

  /** Looks at everything again. */
  refresh(): void {
    this.#data.forgetFiles();
    this.#data.forget();
    this.#steady = STEADY.first;
    this.#renew();
    this.#soon(0);
  }

  async getChildren(node?: ViewNode): Promise<ViewNode[]> {
    if (!node) return [...(await this.#tree())];
    switch (node.kind) {
      case 'folder':
        return [...node.children];
      case 'canvas':
        return [...blocksOf(node, this.#data.listed(node.uri), this.#data.words)];
      case 'block':
        return (await this.#notes(node)).map((note) => ({ kind: 'note', canvas: node.canvas, note }));
      case 'note':
        return [];
    }
  }

  getTreeItem(node: ViewNode): vscode.TreeItem {
    switch (node.kind) {
      case 'folder':
        return folderItem(node, this.#texts, this.#nodes.size <= FEW);
      case 'canvas': {
        const listed = this.#data.listed(node.uri);
        return canvasItem(node, listed, this.#namesakes.has(placeOf(node, listed?.title)), this.#texts);
      }
      case 'block':
        return blockItem(node, this.#texts);
      case 'note':
        return noteItem(node, this.#texts);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #filterAgain(): void {
    this.#isStale = true;
    this.#steady = STEADY.first;
    this.#soon(0);
  }

  #tree(): Promise<readonly TreeNode[]> {
    this.#roots ??= this.#list();
    return this.#roots;
  }

  async #list(): Promise<readonly TreeNode[]> {
    await this.#data.list();
    this.#revision = this.#data.revision;
    if (this.#data.pending === undefined) this.#soon(0);
    const nodes = folderTree(this.#data.shown, this.#compare);
    this.#nodes = new Map();
    const seen = new Set<string>();
    const twice = new Set<string>();
    for (const node of canvasesIn(nodes)) {
      this.#nodes.set(node.uri, node);
      const title = this.#data.listed(node.uri)?.title;
      const place = placeOf(node, title);
      if (title && seen.has(place)) twice.add(place);
      seen.add(place);
    }
    this.#namesakes = twice;
    return nodes;
  }

  async #notes({ canvas, keyword }: BlockNode): Promise<readonly ListedNote[]> {
    try {
      return (await this.#data.notes(canvas.uri)).filter((note) => note.keyword === keyword);
    } catch (error) {
      this.#server.log(String(error));
      return [];
    }
  }

  #soon(after: number): void {
    if (!this.view.visible) return;
    const rest = Math.max(after, this.#quietUntil - performance.now());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#askAgain = true;
      if (!this.#asking) void this.#ask();
    }, rest);
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    try {
      while (this.#askAgain && this.view.visible && !this.#server.stopped) {
        this.#askAgain = false;
        await this.#askOnce();
      }
    } catch (error) {
      this.#server.log(String(error));
    } finally {
      this.#asking = false;
    }
  }

  async #askOnce(): Promise<void> {
    await this.#data.list();
    if (this.#data.revision !== this.#revision) this.#isStale = true;
    const { changed, isOther } = await this.#data.ask(this.filter.chosen);
    if (isOther) this.#isStale = true;
    if (changed.length > MOST_SINGLE) this.#isStale = true;
    else if (!this.#isStale) for (const uri of changed) this.#renewCanvas(uri);
    this.#say();
    const { pending = 0 } = this.#data;
    const now = performance.now();
    // A tree of thousands is costly to show: while more is read, it is renewed more and more seldom.
    if (this.#isStale && (pending === 0 || now - this.#renewed >= this.#steady)) {
      this.#renew();
      this.#renewed = now;
      const least = Math.max(STEADY.first, this.#nodes.size / STEADY.rowsEachMillisecond);
      this.#steady = pending === 0 ? least : Math.min(Math.max(2 * this.#steady, least), STEADY.most);
    }
    if (pending > 0) this.#soon(BETWEEN);
  }

  #renewCanvas(uri: string): void {
    const node = this.#nodes.get(uri);
    if (node) this.#changed.fire(node);
  }

  #renew(): void {
    this.#isStale = false;
    this.#roots = undefined;
    this.#changed.fire(undefined);
  }

  /** Above the tree: what it is filtered by, and how far the reading is where that takes a while. */
  #say(): void {
    const { all, pending = 0, shown } = this.#data;
    const { canvases: texts } = this.#texts;
    const by = this.filter.words;
    const limit = this.#data.limit === undefined ? [] : [texts.limited({ limit: this.#data.limit })];
    if (by.length === 0) {
      const reading = pending > MOST_SINGLE ? [texts.reading({ pending, all })] : [];
      this.view.message = [...reading, ...limit].join(' · ');
      this.view.description = '';
      return;
    }
    const told = shown.length === 0 ? texts.nothingFits({ by, all }) : texts.filtered({ by, shown: shown.length, all });
    const filtered = [told, ...(pending > 0 ? [texts.stillReading({ pending })] : [])].join(', ');
    this.view.message = [filtered, ...limit].join(' · ');
    this.view.description = texts.isFiltered;
  }
}

/** Where a title stands: in its folder. */
function placeOf({ path }: CanvasNode, title: string | undefined): string {
  return `${path.slice(0, path.lastIndexOf('/') + 1)}\n${title ?? ''}`;
}
