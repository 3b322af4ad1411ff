import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import { glob } from 'tinyglobby';
import { endsTheProcess, layers, longestFile, packageDoor } from './layers.ts';
import { importRules } from './rules.ts';

/** One place where the house is not as it should be: `file: what is wrong`. */
export type Violation = string;

/** What was looked at and what was found. */
export interface Inspection {
  readonly files: number;
  readonly violations: readonly Violation[];
}

/**
 * Looks at every file of `src/` in the folder: the directions of its imports, types included, and what else of the
 * house can be seen from outside a file.
 *
 * dependency-cruiser parses with swc, because it reads no TypeScript beside TypeScript 7, and says nothing then. So
 * everything is checked to have been read.
 */
export async function findViolations(folder: string): Promise<Inspection> {
  const files = (await glob('src/**/*.ts', { cwd: folder })).filter((file) => !file.endsWith('.d.ts')).sort();
  const { output } = await cruise(['src'], {
    baseDir: folder,
    parser: 'swc',
    tsPreCompilationDeps: true,
    validate: true,
    ruleSet: { forbidden: importRules() },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  });
  const { modules, summary } = output as ICruiseResult;
  const read = new Map(modules.map((module) => [module.source, module]));
  const ownRules = await Promise.all(
    files.map(async (file) => inspect(file, await readFile(join(folder, file), 'utf8'), read.get(file))),
  );
  const ofImports = summary.violations.map(({ from, to, rule, cycle }) => {
    const way = cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : to;
    return `${from}: ${rule.name} (${way})`;
  });
  const none = files.length === 0 ? ['src: holds no file'] : [];
  return { files: files.length, violations: [...new Set([...none, ...ofImports, ...ownRules.flat()])].sort() };
}

/** What can be seen in the text of one file; `module` is what dependency-cruiser read of it. */
function inspect(file: string, text: string, module: IModule | undefined): Violation[] {
  const wrong: string[] = [];
  const generated = /\/(?:compiled|generated)\//.test(file);
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  if (!Object.hasOwn(layers, file.split('/')[1] ?? '')) wrong.push('this folder is not in the list of layers');
  if (!module) wrong.push('dependency-cruiser did not look at it');
  else if (module.dependencies.length === 0 && /^(import|export)\b[^;]*\bfrom\s+['"]/m.test(code)) {
    wrong.push('dependency-cruiser did not see its imports');
  }
  // A type written as `import('…').X` is one that swc's visitor passes over.
  if (!generated && /(?<!\bawait\s+)\bimport\s*\(/.test(code)) {
    wrong.push('a type is imported by `import type`, a module on demand by `await import()`');
  }
  if (file !== endsTheProcess && /\bprocess\s*\.\s*(exit|abort|reallyExit|kill)\b/.test(code)) {
    wrong.push(`nothing but ${endsTheProcess} ends the process`);
  }
  if (file !== packageDoor && /^(index|utils?|helpers?|common|misc|shared)\.ts$/.test(basename(file))) {
    wrong.push('a file is named for its main export');
  }
  const lines = text.split('\n').length - 1;
  if (!generated && lines > longestFile) wrong.push(`${lines} lines are more than ${longestFile}`);
  return wrong.map((what) => `${file}: ${what}`);
}
