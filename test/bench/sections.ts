import { execFileSync } from 'node:child_process';
import { benchActivation } from './activation.ts';
import { benchAnswers } from './answers.ts';
import { benchChanges } from './changes.ts';
import { benchCommandLine } from './command-line.ts';
import { benchExports } from './exports.ts';
import { benchFolders, benchLargeFolders } from './folders.ts';
import { benchLargeFolder } from './large-folder.ts';
import { benchMemory } from './memory.ts';
import { benchPeers } from './peers.ts';
import { benchPipeline } from './pipeline.ts';
import { benchServer } from './server.ts';
import { benchServing } from './serving.ts';
import { benchShapes } from './shapes.ts';
import { benchSite } from './site.ts';
import { benchSizes } from './sizes.ts';
import { benchWorkspace } from './workspace.ts';

/** What is measured, by name, in the order of the tables. */
export const SECTIONS: Readonly<Record<string, () => void | Promise<void>>> = {
  'command-line': benchCommandLine,
  folders: benchFolders,
  'large-folders': benchLargeFolders,
  pipeline: benchPipeline,
  shapes: benchShapes,
  server: benchServer,
  answers: benchAnswers,
  workspace: benchWorkspace,
  memory: benchMemory,
  changes: benchChanges,
  exports: benchExports,
  site: benchSite,
  serving: benchServing,
  // What runs in a page is checked against other types than what runs here.
  preview: () => void execFileSync(process.execPath, ['test/webview/measure-frames.ts'], { stdio: 'inherit' }),
  activation: benchActivation,
  'large-folder': benchLargeFolder,
  sizes: benchSizes,
  peers: benchPeers,
};
