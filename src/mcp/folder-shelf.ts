import { realpathSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import type { FormatFiles } from '../formats/format-files.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { isCanvasName } from '../project/canvas-files.ts';
import { NO_CONFIG } from '../project/config/config.ts';
import { configFinder, type FoundConfig } from '../project/config/find-config.ts';
import { findCanvases } from '../project/find-canvases.ts';
import { isWithin } from '../project/is-within.ts';
import { readText } from '../project/read-text.ts';
import { systemCode } from '../project/system-error.ts';
import type { CheckOptions } from '../rules/check.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { MOST_CHARACTERS } from '../tools/limits.ts';
import type { CanvasNames, Shelf, ShelvedCanvas } from '../tools/shelf.ts';
import { ToolRefusal } from '../tools/tool-refusal.ts';

/** A folder that may be read. */
interface Root {
  /** The folder, as a whole path without links. */
  readonly folder: string;
  /** What its canvases' names begin with: empty for the only folder. */
  readonly prefix: string;
}

/** A character takes up to three bytes of a file; what is longer is not even opened. */
const MOST_BYTES = MOST_CHARACTERS * 3;

/**
 * The canvases of some folders on disk, called by their paths in them. Nothing outside of the folders is opened or asked
 * after: neither by `..`, nor by a whole path, nor through a link, neither a canvas nor a configuration.
 */
export class FolderShelf implements Shelf {
  readonly catalogue: Catalogue;
  readonly formats: FormatFiles;
  readonly #roots: readonly Root[];

  private constructor(roots: readonly Root[], catalogue: Catalogue, formats: FormatFiles) {
    this.#roots = roots;
    this.catalogue = catalogue;
    this.formats = formats;
  }

  /** The shelf of some folders, given as whole paths. Rejects with the system's error where one is no folder. */
  static async of(folders: readonly string[], catalogue: Catalogue, formats: FormatFiles): Promise<FolderShelf> {
    const real: string[] = [];
    for (const folder of folders) {
      const path = await realpath(folder);
      if (!(await stat(path)).isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTDIR' });
      if (!real.includes(path)) real.push(path);
    }
    return new FolderShelf(rootsOf(real), catalogue, formats);
  }

  async names(most: number): Promise<CanvasNames> {
    const names: string[] = [];
    const findConfig = this.#configFinder();
    for (const { folder, prefix } of this.#roots) {
      const { files } = await findCanvases(['.'], folder);
      for (const file of files) {
        const path = join(folder, file);
        const real = await realpath(path).catch(() => undefined);
        if (real === undefined || !this.#holds(real)) continue;
        const config = await findConfig(dirname(path));
        if (!config?.excludes(path)) names.push(prefix + file.split(sep).join('/'));
      }
    }
    return { names: names.slice(0, most), more: Math.max(0, names.length - most) };
  }

  async take(name: string): Promise<ShelvedCanvas> {
    const { refused } = this.catalogue.tools;
    const path = this.#pathOf(name);
    if (path === undefined) throw new ToolRefusal(refused.outside({ name }));
    const real = await realpath(path).catch((error: unknown) => {
      if (systemCode(error) === undefined) throw error;
      throw new ToolRefusal(refused.unknownCanvas({ name }));
    });
    if (!this.#holds(real)) throw new ToolRefusal(refused.outside({ name }));
    const at = await stat(real).catch(() => undefined);
    // A pipe or a device would be waited for without an end.
    if (!at?.isFile() || !isCanvasName(basename(real))) throw new ToolRefusal(refused.notACanvas({ name }));
    const text = at.size > MOST_BYTES ? undefined : await this.#read(real, name);
    if (text === undefined || text.length > MOST_CHARACTERS) {
      throw new ToolRefusal(refused.canvasTooLong({ name, most: MOST_CHARACTERS }));
    }
    return { name: this.#nameOf(path), text, options: this.#options(await this.#configFinder()(dirname(path)), path) };
  }

  async looseOptions(): Promise<CheckOptions> {
    const [first] = this.#roots;
    return this.#options(first && (await this.#configFinder()(first.folder)), undefined);
  }

  /** The file that a name stands for, as far as its words tell; undefined where these lead out of the folders. */
  #pathOf(name: string): string | undefined {
    if (name.includes('\0')) return undefined;
    if (isAbsolute(name)) {
      const path = resolve(name);
      return this.#holds(path) ? path : undefined;
    }
    const root = this.#roots.find(({ prefix }) => name.startsWith(prefix));
    if (!root) return undefined;
    const path = resolve(root.folder, name.slice(root.prefix.length));
    return isWithin(root.folder, path) ? path : undefined;
  }

  #nameOf(path: string): string {
    const root = this.#roots.find(({ folder }) => isWithin(folder, path))!;
    return (
      root.prefix +
      path
        .slice(root.folder.length + 1)
        .split(sep)
        .join('/')
    );
  }

  #holds(path: string): boolean {
    return this.#roots.some(({ folder }) => isWithin(folder, path));
  }

  #read(path: string, name: string): Promise<string> {
    return readText(path).catch((error: unknown) => {
      if (systemCode(error) === undefined) throw error;
      throw new ToolRefusal(this.catalogue.tools.refused.unreadable({ name }));
    });
  }

  /** Looks anew at each question: files change while a client is connected. */
  #configFinder() {
    return configFinder(this.catalogue, async (file) => {
      const real = await realpath(file).catch(() => undefined);
      return this.#holds(file) && real !== undefined && this.#holds(real);
    });
  }

  #options(config: FoundConfig | undefined, path: string | undefined): CheckOptions {
    const { severities, taxonomy } = config?.config ?? NO_CONFIG;
    return {
      catalogue: this.catalogue,
      severities,
      taxonomy: taxonomyIn(this.catalogue, taxonomy),
      fileExists: (file) => (path === undefined ? undefined : this.#exists(resolve(dirname(path), file))),
    };
  }

  /** Whether there is a file; undefined where nobody may know. */
  #exists(path: string): boolean | undefined {
    if (!this.#holds(path)) return undefined;
    const real = realPath(path);
    if (real !== undefined) return this.#holds(real) ? true : undefined;
    // Through a link, what is not there outside would be told as well.
    let above = dirname(path);
    while (realPath(above) === undefined) above = dirname(above);
    return this.#holds(realPath(above)!) ? false : undefined;
  }
}

/** Several folders are told apart by their names, and by a number where these are alike. */
function rootsOf(folders: readonly string[]): readonly Root[] {
  if (folders.length === 1) return [{ folder: folders[0]!, prefix: '' }];
  const taken = new Set<string>();
  return folders.map((folder) => {
    const name = basename(folder) || 'root';
    let prefix = `${name}/`;
    for (let number = 2; taken.has(prefix); number += 1) prefix = `${name}-${number}/`;
    taken.add(prefix);
    return { folder, prefix };
  });
}

/** A path without links; undefined where nothing is there. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
