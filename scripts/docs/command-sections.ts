import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COMMANDS } from '../../src/cli/commands.ts';
import { helpOfAll, helpOfCommand } from '../../src/cli/help.ts';
import type { Io, Output } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { builtFormats } from '../../src/formats/node-files.ts';
import { english } from '../../src/messages/english.ts';
import { inOwnFolder } from '../vscode/places.ts';
import { code, folded, table } from './markdown.ts';

/** Each command with what it is for. */
export function commandTable(): string {
  const { commands } = english.commandLine;
  const rows = COMMANDS.map(({ name }) => [code(`bmc ${commands[name].usage}`), commands[name].summary]);
  return table(['command', 'does'], rows);
}

/** What `bmc --help` says, and, folded away, what it says of each command. */
export function commandLine(): string {
  const ofEach = COMMANDS.map((command) =>
    folded(`<code>bmc ${command.name}</code>`, fence('text', helpOfCommand(command, english))),
  );
  return [fence('text', helpOfAll(COMMANDS, english)), ...ofEach].join('\n\n');
}

/** What a program that asks for JSON gets of a canvas with one finding. */
export async function jsonExample(): Promise<string> {
  const text = 'relationship club "Reading club" {\n  type communities\n}\n';
  const printed = await check('club.bmc', text, '--format', 'json');
  return fence('json', JSON.stringify(JSON.parse(printed), null, 2));
}

/** What the command line prints of the README's own canvas, once two things in it are wrong. */
export async function findingsExample(readme: string): Promise<string> {
  const text = spoil(tutorialCanvas(readme), [
    [/("Ask the mechanic" \{\n) {2}with .*\n/, '$1'],
    [/(with {4}couriers\n {2}type {4})dedicated-personal-assistance/, '$1dedicated-asistance'],
  ]);
  return fence('text', await check('workshop.bmc', text));
}

/** The canvas that the code blocks of a README make together. */
export function tutorialCanvas(readme: string): string {
  return codeBlocks(readme).join('\n');
}

/** The canvases in a Markdown text. */
export function codeBlocks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```bmc\n([\s\S]*?)^```/gm)].map((match) => match[1]!);
}

function spoil(text: string, slips: readonly (readonly [RegExp, string])[]): string {
  return slips.reduce((spoilt, [place, slip]) => {
    if (!place.test(spoilt)) throw new Error(`The canvas of the README has nothing like ${place}.`);
    return spoilt.replace(place, slip);
  }, text);
}

/** What `bmc check` prints of a text in a file of this name. */
async function check(name: string, text: string, ...options: readonly string[]): Promise<string> {
  let printed = '';
  const output = (write: (text: string) => void): Output => ({
    isTerminal: false,
    isClosed: false,
    write: async (content) => write(String(content)),
  });
  await inOwnFolder(async (folder) => {
    await writeFile(join(folder, name), text);
    const io: Io = {
      folder,
      environment: {},
      stdin: (async function* () {})(),
      stdout: output((text) => {
        printed += text;
      }),
      stderr: output(() => {}),
      now: () => 0,
      formats: builtFormats(new URL('../../dist/formats/', import.meta.url)),
      startServer: async () => {},
      serveTools: async () => {},
      sitePart: async () => new Uint8Array(),
      stopAsked: async () => {},
    };
    await run(['check', name, ...options], io);
  });
  return printed;
}

function fence(language: string, content: string): string {
  return `\`\`\`${language}\n${content.trimEnd()}\n\`\`\``;
}
