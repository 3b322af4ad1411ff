import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { quantile } from './statistics.ts';

/** What one process took: milliseconds, and bytes at its largest. */
export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** Has a process tell what it took when it ends, on a stream of its own. */
const REPORTING = [
  "const{writeSync}=require('node:fs');",
  "process.on('exit',()=>{const u=process.resourceUsage();",
  'try{writeSync(3,JSON.stringify([u.userCPUTime+u.systemCPUTime,u.maxRSS]))}catch{}})',
].join('');
const REPORTER = `--import=data:text/javascript,${encodeURIComponent(
  `import{createRequire}from'node:module';const require=createRequire('/');${REPORTING}`,
)}`;

/** How a process is started. */
export interface Surroundings {
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The exit codes that are no failure. */
  readonly fine?: readonly number[];
}

/** Runs Node with some arguments to its end; rejects where it fails. */
export async function runNode(
  args: readonly string[],
  { environment = {}, cwd, fine = [0] }: Surroundings = {},
): Promise<Usage> {
  const begin = performance.now();
  const child = spawn(process.execPath, [REPORTER, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
    ...(cwd === undefined ? {} : { cwd }),
  });
  let told = '';
  child.stdio[3]!.on('data', (piece: Buffer) => {
    told += piece.toString();
  });
  const [code] = await once(child, 'close');
  const wall = performance.now() - begin;
  if (!fine.includes(code)) throw new Error(`${args.join(' ').slice(0, 200)} ended with ${code}`);
  const [microseconds, kilobytes] = JSON.parse(told) as [number, number];
  return { wall, cpu: microseconds / 1000, peak: kilobytes * 1024 };
}

/**
 * Runs tasks by turns, so that what disturbs one disturbs all; gives of each the lower quartile of its times, which is
 * what it takes undisturbed, and the median of its peaks. Each runs once before, uncounted, unless it takes long.
 */
export async function byTurns<Name extends string>(
  tasks: Readonly<Record<Name, () => Promise<Usage>>>,
  runs: number,
  warmUp = 1,
): Promise<Readonly<Record<Name, Usage>>> {
  const names = Object.keys(tasks) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as Usage[]])) as Record<Name, Usage[]>;
  for (let run = 0; run < runs + warmUp; run += 1) {
    for (const name of names) {
      const usage = await tasks[name]();
      if (run >= warmUp) found[name].push(usage);
    }
  }
  const summary = (usages: readonly Usage[]): Usage => ({
    wall: quantile(
      usages.map(({ wall }) => wall),
      0.25,
    ),
    cpu: quantile(
      usages.map(({ cpu }) => cpu),
      0.25,
    ),
    peak: quantile(
      usages.map(({ peak }) => peak),
      0.5,
    ),
  });
  return Object.fromEntries(names.map((name) => [name, summary(found[name])])) as Record<Name, Usage>;
}
