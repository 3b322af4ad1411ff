import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isEditorFetched, measuredInEditor, NO_EDITOR } from './in-editor.ts';
import { figuresOf, milliseconds, printTable } from './statistics.ts';

const RUNS = 3;
const TITLE = 'The extension in a real VS Code, with one canvas (medians)';
const HEAD = ['what', 'from its activation'];
/** A canvas that has a finding to wait for. */
const CANVAS = 'channel shop "Shop" { for nobody }\n';

/** How soon the extension is awake in the VS Code of the tests, and a canvas has its findings. */
export async function benchActivation(): Promise<void> {
  if (!isEditorFetched()) {
    printTable(TITLE, HEAD, [NO_EDITOR]);
    return;
  }
  const found: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) found.push(await start());
  const median = (of: (measured: Measured) => number) => milliseconds(figuresOf(found.map(of)).median);
  const rows = [
    ['the extension is awake, its server is starting', median(({ activated }) => activated)],
    ['the first findings are there', median(({ findings }) => findings)],
  ];
  printTable(TITLE, HEAD, rows);
}

interface Measured {
  readonly activated: number;
  readonly findings: number;
}

function start(): Promise<Measured> {
  return measuredInEditor('activation-suite.ts', (workspace) => writeFile(join(workspace, 'one.bmc'), CANVAS));
}
