import { dirname, join, relative, sep } from 'node:path';
import type { Catalogue } from '../../messages/catalogue.ts';
import { SourceText } from '../../model/source-text.ts';
import { readText } from '../read-text.ts';
import { systemCode } from '../system-error.ts';
import { CONFIG_NAME, NO_CONFIG, type ReadConfig } from './config.ts';
import { unreadableConfig } from './unreadable-config.ts';

/** A configuration file that was found. */
export interface FoundConfig extends ReadConfig {
  /** The file, as a whole path. */
  readonly file: string;
  readonly source: SourceText;
  /** Whether its patterns leave out a canvas, given as a whole path. */
  excludes(canvas: string): boolean;
}

/** Finds the configuration that holds in a folder, given as a whole path: that of the nearest one above, or its own. */
export type ConfigFinder = (folder: string) => Promise<FoundConfig | undefined>;

/**
 * A finder that looks into each folder once and reads each file once.
 *
 * @param mayRead whether a file may be opened; one that may not counts as absent.
 */
export function configFinder(catalogue: Catalogue, mayRead?: (file: string) => Promise<boolean>): ConfigFinder {
  const known = new Map<string, Promise<FoundConfig | undefined>>();
  const find: ConfigFinder = (folder) => {
    let found = known.get(folder);
    if (!found) {
      found = lookInto(folder, catalogue, mayRead).then((here) => {
        const parent = dirname(folder);
        return here ?? (parent === folder ? undefined : find(parent));
      });
      known.set(folder, found);
    }
    return found;
  };
  return find;
}

async function lookInto(
  folder: string,
  catalogue: Catalogue,
  mayRead?: (file: string) => Promise<boolean>,
): Promise<FoundConfig | undefined> {
  const file = join(folder, CONFIG_NAME);
  if (mayRead && !(await mayRead(file))) return undefined;
  let text: string;
  try {
    text = await readText(file);
  } catch (error) {
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return undefined;
    const findings = [unreadableConfig(catalogue)];
    return { file, source: new SourceText(''), config: NO_CONFIG, findings, excludes: () => false };
  }
  // Loaded on use: most canvases have no configuration.
  const { readConfig } = await import('./read-config.ts');
  const { excludes } = await import('./excludes.ts');
  const read = readConfig(text, catalogue);
  const isExcluded = excludes(read.config.exclude);
  return {
    file,
    source: new SourceText(text),
    ...read,
    excludes: (canvas) => isExcluded(relative(folder, canvas).split(sep).join('/')),
  };
}
