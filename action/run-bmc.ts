import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How a run of bmc ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
}

/** Runs bmc without a shell; what it complains of goes to the log. Rejects where it cannot be started. */
export function runBmc(args: readonly string[], environment: NodeJS.ProcessEnv = process.env): Promise<Outcome> {
  const [program = '', ...first] = commandOf(environment);
  return new Promise((resolve, reject) => {
    const bmc = spawn(program, [...first, '--lang', environment.BMC_LANGUAGE || 'en', ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const out: Buffer[] = [];
    bmc.stdout.on('data', (piece: Buffer) => out.push(piece));
    bmc.on('error', reject);
    bmc.on('close', (code) => resolve({ code: code ?? 1, out: Buffer.concat(out).toString('utf8') }));
  });
}

/** The words of the command: as it was given, else the published package in this very version. */
function commandOf({ BMC_COMMAND = '' }: NodeJS.ProcessEnv): readonly string[] {
  const given = linesOf(BMC_COMMAND);
  if (given.length > 0) return given;
  const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return ['npx', '--yes', `${name}@${version}`];
}

/** The lines of an input, without those that are empty. */
export function linesOf(input: string): readonly string[] {
  return input.split(/\r?\n/).flatMap((line) => line.trim() || []);
}
