/** What a path that leads to no canvas lacks. */
export type PathTroubleKind =
  /** Nothing is there. */
  | 'missing'
  /** It is a folder, and holds no canvas. */
  | 'no-canvas'
  /** It is a pattern, and no file fits it. */
  | 'no-match'
  /** It is a link, found in a folder, to a file that is not in that folder. */
  | 'leads-out'
  /** The operating system refuses to read it: `reason` says why. */
  | 'unreadable';

/** A path that could not be followed. */
export interface PathTrouble {
  /** As a reader knows it: as given, or found below what was given. */
  readonly path: string;
  readonly kind: PathTroubleKind;
  /** The system's code, such as `EACCES`; undefined where nothing was refused. */
  readonly reason: string | undefined;
}

/** Canvases found, and what was not. */
export interface FoundCanvases {
  /** The files, each once, in the order of the paths they came from and by name within a folder. */
  readonly files: readonly string[];
  /** Those of the files that were named themselves, and not found in a folder or by a pattern. */
  readonly named: ReadonlySet<string>;
  readonly troubles: readonly PathTrouble[];
}

/** How a canvas's file name ends. */
const CANVAS_EXTENSION = '.bmc';

/** Folders that hold other people's files, or none of anyone's. */
export const IGNORED_FOLDERS: readonly string[] = ['node_modules', '.git'];

/** Whether a file is a canvas by its name. */
export function isCanvasName(name: string): boolean {
  return name.toLowerCase().endsWith(CANVAS_EXTENSION) && !name.startsWith('.');
}

/** Whether a folder is looked into on the way to canvases: hidden ones and those of packages are not. */
export function isFolderWalked(name: string): boolean {
  return !name.startsWith('.') && !IGNORED_FOLDERS.includes(name);
}

/** By code unit: the same on every machine, whatever its language. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
