/**
 * Everything that is tested: `npm test`, or some stages by name: `npm test -- types lint`.
 *
 * Prints what each stage prints, then a line for each stage, and as its last line `N passed, N failed` over all. A
 * stage without counts of its own is one check for each of its commands. The exit code is 1 if anything failed.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Counts, type Ended, runCommand } from './run-command.ts';

const root = join(import.meta.dirname, '..');
const unitReport = join('.vscode-test', 'unit-tests.json');
const node = (...args: string[]) => runCommand(process.execPath, args);
const typeProjects = [
  'tsconfig.json',
  'tsconfig.browser.json',
  'tsconfig.hosts.json',
  'src/webview/tsconfig.json',
  'test/webview/tsconfig.json',
];

/** A stage and what it came to; the build comes first, because the rest tests what it makes. */
const stages: Readonly<Record<string, () => Promise<Counts>>> = {
  build: () => one(runCommand('npm', ['run', '--silent', 'build'])),
  types: () => each(typeProjects, (project) => runCommand('tsc', ['-p', project])),
  lint: () => one(runCommand('biome', ['check', '--error-on-warnings', '--diagnostic-level=warn'])),
  imports: () => one(node('scripts/check-imports.ts')),
  unit: unitTests,
  vscode: () => counted(node('scripts/test-vscode.ts', 'node')),
  'vscode-web': () => counted(node('scripts/test-vscode.ts', 'web')),
};

async function one(ended: Promise<Ended>): Promise<Counts> {
  return (await ended).code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function each(names: readonly string[], run: (name: string) => Promise<Ended>): Promise<Counts> {
  let sum: Counts = { passed: 0, failed: 0 };
  for (const name of names) sum = add(sum, await one(run(name)));
  return sum;
}

/** A stage that ends badly has at least one failure, whatever it counted. */
async function counted(running: Promise<Ended>): Promise<Counts> {
  const { code, counts = { passed: 0, failed: 0 } } = await running;
  return code === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

async function unitTests(): Promise<Counts> {
  await mkdir('.vscode-test', { recursive: true });
  await rm(unitReport, { force: true });
  const { code } = await runCommand('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${unitReport}`,
  ]);
  const report = JSON.parse(await readFile(unitReport, 'utf8').catch(() => '{}'));
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report;
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

async function main(asked: readonly string[]): Promise<number> {
  const unknown = asked.find((name) => !Object.hasOwn(stages, name));
  if (unknown) {
    console.error(`There is no stage \`${unknown}\`; there are: ${Object.keys(stages).join(', ')}`);
    return 2;
  }
  process.chdir(root);
  let sum: Counts = { passed: 0, failed: 0 };
  const told: string[] = [];
  for (const [name, run] of Object.entries(stages)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n── ${name}`);
    const started = Date.now();
    const counts = await run().catch((error): Counts => {
      console.error(error instanceof Error ? error.message : String(error));
      return { passed: 0, failed: 1 };
    });
    sum = add(sum, counts);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    told.push(`${name.padEnd(12)}${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
    // Without a build, what follows would test the last one or nothing.
    if (name === 'build' && counts.failed > 0) break;
  }
  console.log(`\n${told.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
