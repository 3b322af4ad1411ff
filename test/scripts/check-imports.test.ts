import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from '../../scripts/imports/find-violations.ts';

/** A small house in which nothing is wrong. */
const sound: Readonly<Record<string, string>> = {
  'src/messages/catalogue.ts': 'export interface Catalogue { readonly a: string }\n',
  'src/taxonomy/terms.ts': 'export const terms = [1];\n',
  'src/language/generated/ast.ts': "export { a } from './other.ts';\nexport interface Canvas { readonly b: number }\n",
  'src/language/generated/other.ts': 'export const a = 1;\n',
  'src/model/canvas.ts':
    "import type { Canvas } from '../language/generated/ast.ts';\nexport interface Model { readonly from: Canvas }\n",
  'src/model/range.ts': 'export interface Range { readonly start: number }\nexport const whole = { start: 0 };\n',
  'src/rules/rule.ts':
    "import type { Model } from '../model/canvas.ts';\nimport { terms } from '../taxonomy/terms.ts';\nexport const rule = (m: Model) => [m, terms];\n",
  'src/views/draw.ts':
    "import { rule } from '../rules/rule.ts';\nimport type { Catalogue } from '../messages/catalogue.ts';\nexport const draw = (c: Catalogue) => [c, rule];\n",
  'src/protocol/rendering.ts':
    "import type { Range } from '../model/range.ts';\nexport interface Rendering { readonly at: Range }\n",
  'src/server/process-host.ts': "import { argv } from 'node:process';\nexport const main = argv;\n",
  'src/cli/main.ts':
    "import { draw } from '../views/draw.ts';\nawait import('./late.ts');\nif (draw) process.exit(1); // import('x')\n",
  'src/cli/late.ts': 'export const late = 1;\n',
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bmc-imports-'));
  await plant(sound);
});
afterEach(() => rm(folder, { recursive: true }));

async function plant(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

it('finds nothing where nothing is wrong, and has looked at every file', async () => {
  expect(await findViolations(folder)).toEqual({ files: Object.keys(sound).length, violations: [] });
});

it('does not take an empty folder for a good one', async () => {
  await rm(join(folder, 'src'), { recursive: true });
  await mkdir(join(folder, 'src'));
  expect((await findViolations(folder)).violations).toEqual(['src: holds no file']);
});

/** What is planted, and what every finding about it must say. */
const planted: readonly (readonly [what: string, file: string, text: string, says: RegExp])[] = [
  [
    'an import against the direction',
    'src/model/bad.ts',
    "import { rule } from '../rules/rule.ts';\nexport const x = rule;\n",
    /model\/ may not import this folder/,
  ],
  [
    'a type import against the direction',
    'src/rules/bad.ts',
    "import type { draw } from '../views/draw.ts';\nexport type X = typeof draw;\n",
    /rules\/ may not import this folder/,
  ],
  [
    'an import of types alone, inline, against the direction',
    'src/rules/bad.ts',
    "import { type draw } from '../views/draw.ts';\nexport type X = typeof draw;\n",
    /rules\/ may not import this folder/,
  ],
  [
    'an import on demand against the direction',
    'src/views/bad.ts',
    "export const x = async () => await import('../cli/late.ts');\n",
    /views\/ may not import this folder/,
  ],
  [
    'a value imported by the messages',
    'src/messages/bad.ts',
    "import { terms } from '../taxonomy/terms.ts';\nexport const x = terms;\n",
    /types alone/,
  ],
  [
    'anything but the taxonomy imported by the messages',
    'src/messages/bad.ts',
    "import type { Whole } from '../model/range.ts';\nexport type X = Whole;\n",
    /messages\/ may not import this folder/,
  ],
  [
    'a value where only types may go',
    'src/protocol/bad.ts',
    "import { whole } from '../model/range.ts';\nexport const x = whole;\n",
    /types alone/,
  ],
  [
    "the syntax tree in the server's neighbours",
    'src/cli/bad.ts',
    "import type { Canvas } from '../language/generated/ast.ts';\nexport type X = Canvas;\n",
    /syntax tree/,
  ],
  [
    'a module of Node in a rule',
    'src/rules/bad.ts',
    "import { join } from 'node:path';\nexport const x = join;\n",
    /Node's own modules/,
  ],
  [
    'a module of Node without its prefix',
    'src/views/bad.ts',
    "import { join } from 'path';\nexport const x = join;\n",
    /Node's own modules/,
  ],
  [
    'a module of Node beside the Node entry',
    'src/server/bad.ts',
    "import { argv } from 'node:process';\nexport const x = argv;\n",
    /Node's own modules/,
  ],
  [
    'the API of VS Code in a view',
    'src/views/bad.ts',
    "import type { Uri } from 'vscode';\nexport type X = Uri;\n",
    /views\/ may not import this package/,
  ],
  [
    'a package in a rule',
    'src/rules/bad.ts',
    "import { glob } from 'tinyglobby';\nexport const x = glob;\n",
    /rules\/ may not import this package/,
  ],
  ['a cycle', 'src/taxonomy/bad.ts', "import { y } from './worse.ts';\nexport const x = y;\n", /leads back/],
  [
    'a type that is written as an import',
    'src/rules/bad.ts',
    "export type X = import('../views/draw.ts').Y;\n",
    /import type/,
  ],
  ['a file that only passes on', 'src/model/bad.ts', "export * from './range.ts';\n", /passed on/],
  ['a type that is passed on', 'src/model/bad.ts', "export type { Range } from './range.ts';\n", /passed on/],
  ['an end of the process', 'src/cli/bad.ts', 'export const x = () => process.exit(1);\n', /ends the process/],
  [
    'an import that leads nowhere',
    'src/model/bad.ts',
    "import { z } from './nowhere.ts';\nexport const x = z;\n",
    /leads nowhere/,
  ],
  ['a folder that nobody knows', 'src/helpers/bad.ts', 'export const x = 1;\n', /not in the list of layers/],
  ['a file named for nothing', 'src/model/utils.ts', 'export const x = 1;\n', /named for its main export/],
  ['a file that is too long', 'src/model/bad.ts', 'export const x = 1;\n'.repeat(301), /301 lines/],
];

describe('a planted violation is found:', () => {
  it.each(planted)('%s', async (_, file, text, says) => {
    await plant({
      [file]: text,
      'src/taxonomy/worse.ts': "import type { x } from './bad.ts';\nexport const y: typeof x = 1;\n",
    });
    if (file !== 'src/taxonomy/bad.ts') await rm(join(folder, 'src/taxonomy/worse.ts'));
    const { violations } = await findViolations(folder);
    expect(violations.filter((violation) => says.test(violation))).not.toEqual([]);
    expect(violations.every((violation) => violation.includes(file) || violation.startsWith('src/taxonomy/'))).toBe(
      true,
    );
  });
});
