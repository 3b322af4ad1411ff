import { basename } from 'node:path';
import { watch } from 'chokidar';
import { isCanvasName, isFolderWalked } from '../project/canvas-files.ts';
import { CONFIG_NAME } from '../project/config/config.ts';

/** So long nothing more may happen before changes are told, in milliseconds: an editor that saves does several things. */
const CALM = 60;

/** Watches the canvases and settings in a folder and below. */
export interface CanvasWatch {
  /** Resolves once every change from now on will be told. */
  readonly ready: Promise<void>;
  end(): Promise<void>;
}

/** What is told of a folder. */
export interface WatchEvents {
  /** A canvas or a configuration in it or below came, went or was saved; several at once are told once. */
  changed(): void;
  /** Something in it cannot be watched: its changes are not told. */
  failed(error: unknown): void;
}

/** Watches the canvases in a folder and below. */
export function watchCanvases(folder: string, { changed, failed }: WatchEvents): CanvasWatch {
  let calm: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) => {
      // Before it is known what a path leads to, it is looked at.
      if (path === folder || !stats) return false;
      const name = basename(path);
      return stats.isDirectory() ? !isFolderWalked(name) : !isCanvasName(name) && name !== CONFIG_NAME;
    },
  });
  watcher.on('all', () => {
    clearTimeout(calm);
    calm = setTimeout(changed, CALM);
  });
  watcher.on('error', failed);
  return {
    ready: new Promise((resolve) => {
      watcher.once('ready', () => resolve());
    }),
    async end() {
      clearTimeout(calm);
      await watcher.close();
    },
  };
}
