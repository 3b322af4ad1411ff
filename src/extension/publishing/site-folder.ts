import * as vscode from 'vscode';
import type { PublishedFile } from '../../protocol/publishing.ts';
import { bytesOf } from '../ask-for-file.ts';
import { isThere } from '../is-there.ts';

/** Something else is in the folder: it is not replaced. */
export class ForeignFolder extends Error {
  override readonly name = 'ForeignFolder';
}

/** Canvases lie in the folder: it is not replaced. */
export class CanvasFolder extends Error {
  override readonly name = 'CanvasFolder';
}

/**
 * A folder of pages, written whole or not at all: into a new folder beside its place, which takes that place when all is
 * written. One that is there already is replaced where it is empty, or holds the file that marks pages.
 */
export class SiteFolder {
  readonly #target: vscode.Uri;
  readonly #beside: vscode.Uri;
  readonly #isThere: boolean;

  private constructor(target: vscode.Uri, isThere: boolean) {
    this.#target = target;
    this.#isThere = isThere;
    this.#beside = target.with({ path: `${target.path.replace(/\/$/, '')}.${crypto.randomUUID().slice(0, 8)}.tmp` });
  }

  /** Begins with a folder. Rejects with a `ForeignFolder` where something else is in it, or with the system's error. */
  static async at(target: vscode.Uri, marker: string): Promise<SiteFolder> {
    if (!(await isThere(target))) return new SiteFolder(target, false);
    const names = (await vscode.workspace.fs.readDirectory(target)).map(([name]) => name);
    if (names.length > 0 && !names.includes(marker)) throw new ForeignFolder(target.path);
    return new SiteFolder(target, true);
  }

  /** Writes one of its files. */
  async write({ content, isBase64, path }: PublishedFile): Promise<void> {
    const bytes = isBase64 ? bytesOf(content) : new TextEncoder().encode(content);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(this.#beside, path), bytes);
  }

  /** Puts what was written into its place. */
  async finish(): Promise<void> {
    const { fs } = vscode.workspace;
    if (!this.#isThere) return fs.rename(this.#beside, this.#target);
    const old = this.#beside.with({ path: `${this.#beside.path}.old` });
    await fs.rename(this.#target, old);
    try {
      await fs.rename(this.#beside, this.#target);
    } catch (error) {
      await fs.rename(old, this.#target);
      throw error;
    }
    // The pages are in their place: what cannot be cleared away is no failure of theirs.
    await Promise.resolve(fs.delete(old, { recursive: true })).catch(() => undefined);
  }

  /** Takes away what was written so far. */
  async abandon(): Promise<void> {
    await Promise.resolve(vscode.workspace.fs.delete(this.#beside, { recursive: true })).catch(() => undefined);
  }
}
