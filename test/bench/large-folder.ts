import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { writeCanvases } from './bench-folder.ts';
import { generateCanvas } from './generate-canvas.ts';
import { isEditorFetched, measuredInEditor, NO_EDITOR } from './in-editor.ts';
import type { LargeFolder } from './large-folder-suite.ts';
import { megabytes, milliseconds, printTable, quantile, ratio } from './statistics.ts';

const MANY = 10_000;
const TITLE = 'A folder of 10,000 canvases in the editor';

/**
 * What a person meets who opens a folder of 10,000 canvases in a real VS Code and types in one of 300 lines: beside it
 * nothing is read at first, then all of them, for the view of canvases, a search and the portfolio.
 */
export async function benchLargeFolder(): Promise<void> {
  if (!isEditorFetched()) {
    printTable(TITLE, ['what', 'how long'], [NO_EDITOR]);
    return;
  }
  const { found, keys, memory, still, waits } = await measuredInEditor<LargeFolder>('large-folder-suite.ts', fill);
  // Wall clocks of a whole editor tell of whatever else the machine does.
  const busy = `${loadavg()[1]!.toFixed(0)} programs wanted the processors`;
  printTable(`${TITLE}: a key, beside a preview (lower quartile / median; ${busy})`, KEYS_HEAD, keyRows(keys, still));
  printTable(
    `${TITLE}: what is waited for`,
    ['what', 'how long'],
    Object.entries(waits).map(([what, wait]) => [what, milliseconds(wait)]),
  );
  const [before] = Object.values(memory);
  printTable(
    `${TITLE}: memory of the machine`,
    ['when', 'server', '/ before', 'extension host', '/ before'],
    Object.entries(memory).map(([when, { host, server }]) => [
      when,
      megabytes(server),
      ratio(server / before!.server),
      megabytes(host),
      ratio(host / before!.host),
    ]),
  );
  console.log(`\nfound: ${JSON.stringify(found)}`);
}

/** As the suite names them. */
const QUICK = 'nothing else';
const SLOW = 'nothing else, a key a second';
const KEYS_HEAD = ['when', 'keys', 'key → findings', '/ alone', '→ picture', '/ alone', 'the window stood still'];

function keyRows(keys: LargeFolder['keys'], still: LargeFolder['still']): string[][] {
  // Others on the machine disturb a high share of keys, and hardly the quickest quarter.
  const low = (times: readonly number[]) => quantile(times, 0.25);
  const both = (times: readonly number[]) => `${milliseconds(low(times))} / ${milliseconds(quantile(times, 0.5))}`;
  return Object.entries(keys).map(([when, { findings, pictures }]) => {
    // The first key after a rest takes longer, whatever else goes on.
    const alone = keys[/a key a second|^while/.test(when) ? SLOW : QUICK]!;
    return [
      when,
      String(findings.length),
      both(findings),
      ratio(low(findings) / low(alone.findings)),
      both(pictures),
      ratio(low(pictures) / low(alone.pictures)),
      still[when] === undefined ? '' : milliseconds(still[when]),
    ];
  });
}

function fill(workspace: string): void {
  writeCanvases(workspace, MANY - 1);
  const text = generateCanvas(50).replace('currency  EUR\n', 'currency  EUR\n  from  "0.bmc"\n');
  writeFileSync(join(workspace, 'typed.bmc'), `${text}\nsegment lonely "Lonely 0"\n`);
}
