import { spawn } from 'node:child_process';

/** How a command ended, and the last `N passed, N failed` that it printed, if any. */
export interface Ended {
  readonly code: number;
  readonly counts: Counts | undefined;
}

/** How many checks passed and how many failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Reads a line of the form `N passed, N failed`. */
export function countsIn(line: string): Counts | undefined {
  const found = /^(\d+) passed, (\d+) failed$/.exec(line.trim());
  return found ? { passed: Number(found[1]), failed: Number(found[2]) } : undefined;
}

/** Runs a command in the project's folder and shows what it prints. Programs of node_modules are found by name. */
export function runCommand(command: string, args: readonly string[]): Promise<Ended> {
  const isWindows = process.platform === 'win32';
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: isWindows && command !== process.execPath,
  });
  let counts: Counts | undefined;
  let line = '';
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    const lines = (line + chunk).split('\n');
    line = lines.pop() ?? '';
    for (const whole of lines) counts = countsIn(whole) ?? counts;
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`\`${command}\` did not start: ${error.message}`)));
    child.once('close', (code) => resolve({ code: code ?? 1, counts }));
  });
}
