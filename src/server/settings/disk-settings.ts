import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fileBeside } from '../../project/file-beside.ts';
import { readText } from '../../project/read-text.ts';
import { systemCode } from '../../project/system-error.ts';
import { CONFIG_FILE, type ConfigFile } from '../../protocol/settings.ts';
import type { SettingsSource } from './settings-source.ts';

/** What holds for canvases that are files on this machine, for editors that answer no questions: as for `bmc check`. */
export const diskSettings: SettingsSource = {
  tellsChanges: false,
  async settingsOf({ uri }) {
    const canvas = fileOf(uri);
    const config = canvas === undefined ? undefined : await nearestConfig(dirname(canvas));
    return config ? { config } : {};
  },
  async filesExist({ uri, paths }) {
    const isThere = fileBeside(fileOf(uri));
    return paths.map((path) => isThere(path) ?? null);
  },
};

/** The file that an address names; undefined for what is no file of this machine. */
function fileOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The configuration of a folder, or of the nearest one above it. */
async function nearestConfig(folder: string): Promise<ConfigFile | undefined> {
  const file = join(folder, CONFIG_FILE);
  const uri = pathToFileURL(file).href;
  try {
    return { uri, text: await readText(file) };
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return { uri };
  }
  const above = dirname(folder);
  return above === folder ? undefined : nearestConfig(above);
}
