import { suiteMark } from '../../scripts/vscode/suite-mark.ts';

/** One thing to see in a real VS Code. */
export interface Case {
  readonly name: string;
  /** Needs a browser's hands (`ask` in hands.ts); left out, and told, where nobody lends them. */
  readonly needsHands?: boolean;
  run(): Promise<void>;
}

/**
 * Runs the cases one after the other, says how each went, and closes with `N passed, N failed`.
 *
 * @param tidy puts away what a case that failed has left open, so that the next one begins like any other.
 * @throws Error when a case failed or none ran: VS Code then ends with another exit code than 0.
 */
export async function runCases(cases: readonly Case[], haveHands: boolean, tidy: () => Promise<void>): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const { name, needsHands, run } of cases) {
    if (needsHands && !haveHands) {
      say(`left out (needs a browser): ${name}`);
      continue;
    }
    const started = Date.now();
    try {
      await run();
      passed += 1;
      say(`passed: ${name} (${Date.now() - started} ms)`);
    } catch (error) {
      failed += 1;
      say(`FAILED: ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      await tidy().catch(() => undefined);
    }
  }
  say(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) throw new Error(`${passed} passed, ${failed} failed`);
}

/**
 * Looks again and again until there is something to see.
 *
 * @param what what is waited for, for the message when it does not come within `patience` milliseconds.
 * @returns the first result that is neither undefined, null nor false.
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  patience = 30_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Fails unless both are the same when written as JSON. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${what}: expected ${e}, got ${a}`);
}

/** Fails with this message unless the condition holds. */
export function holds(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

function say(line: string): void {
  console.log(suiteMark + line);
}
