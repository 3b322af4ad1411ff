import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemCode } from '../project/system-error.ts';
import { writeWhole } from '../project/write-whole.ts';
import { ELEMENT_KEYWORDS } from '../taxonomy/elements.ts';
import { askGit, runGit } from './run-git.ts';

/** What is set in one clone, so that git itself knows canvases. */
export interface GitSetup {
  /** Keys and values of the clone's own configuration. */
  readonly config: readonly (readonly [key: string, value: string])[];
  /** The file of the clone's own attributes, as a whole path, and the line that it gets. */
  readonly attributesFile: string;
  readonly attributes: string;
}

/** The sections of the configuration that are ours. */
const SECTIONS = ['diff.bmc', 'merge.bmc'] as const;

/** Stands before our line in the attributes, so that it is found again. */
const MARK = '# Canvases are compared and merged by what they say.';
const ATTRIBUTES = '*.bmc diff=bmc merge=bmc';

/** What is set up in the clone that a folder belongs to. Rejects with a `GitTrouble`. */
export async function gitSetup(folder: string, bmc: string): Promise<GitSetup> {
  const path = await askGit(folder, ['rev-parse', '--git-path', 'info/attributes']);
  return {
    config: [
      // A change's heading names the element that it stands in.
      ['diff.bmc.xfuncname', `^((${ELEMENT_KEYWORDS.join('|')})([ \\t]+[^ \\t{"]+)?([ \\t]+"[^"]*")?)([ \\t{]|$)`],
      // `git diff --word-diff` compares ids and words, not lines.
      ['diff.bmc.wordRegex', '[^][:space:],{}"]+|[],{}"]'],
      ['merge.bmc.name', 'Business Model Canvas, merged by what it says'],
      ['merge.bmc.driver', `${bmc} merge %O %A %B --output %A --marker-size %L --name %P`],
    ],
    attributesFile: resolve(folder, path.toString('utf8').replace(/\r?\n$/, '')),
    attributes: ATTRIBUTES,
  };
}

/** Sets it up; done twice is done once. Rejects with a `GitTrouble` or the system's error. */
export async function applySetup(folder: string, { config, attributesFile, attributes }: GitSetup): Promise<void> {
  for (const [key, value] of config) await askGit(folder, ['config', '--local', '--replace-all', key, value]);
  const lines = await linesOf(attributesFile);
  const kept = withoutOurs(lines);
  await writeWhole(attributesFile, `${[...kept, MARK, attributes].join('\n')}\n`);
}

/** Takes back what was set up, and nothing else. */
export async function undoSetup(folder: string, { attributesFile }: GitSetup): Promise<void> {
  // A section that is not there is no failure.
  for (const section of SECTIONS) await runGit(folder, ['config', '--local', '--remove-section', section]);
  const lines = await linesOf(attributesFile);
  const kept = withoutOurs(lines);
  if (kept.length < lines.length) await writeWhole(attributesFile, kept.length === 0 ? '' : `${kept.join('\n')}\n`);
}

async function linesOf(file: string): Promise<readonly string[]> {
  try {
    return (await readFile(file, 'utf8'))
      .replace(/\n$/, '')
      .split('\n')
      .filter((line, _, all) => all.length > 1 || line !== '');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function withoutOurs(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== MARK && line !== ATTRIBUTES);
}
