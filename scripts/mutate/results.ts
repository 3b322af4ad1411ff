import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './mutants.ts';

/** What became of a mutant. What does not come to an end is noticed: a test run tells of it. */
export type Verdict = 'noticed in the fixtures' | 'noticed by tests' | 'endless' | 'not noticed' | 'no program';

/** Keeps what became of each mutant as soon as it is known, so that a run that was ended goes on where it was. */
export class Results {
  readonly #file: string;
  readonly #known = new Map<string, Verdict>();

  /** @param folder where the results of a layer are kept. */
  constructor(folder: string, layer: string) {
    mkdirSync(folder, { recursive: true });
    this.#file = join(folder, `${layer.replaceAll('/', '-')}.jsonl`);
    const lines = existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n') : [];
    for (const line of lines) {
      if (line === '') continue;
      const { name, verdict } = JSON.parse(line) as { name: string; verdict: Verdict };
      this.#known.set(name, verdict);
    }
  }

  of(mutant: Mutant): Verdict | undefined {
    return this.#known.get(nameOf(mutant));
  }

  /** @param by the file of the test that noticed it, if one did. */
  keep(mutant: Mutant, verdict: Verdict, by = ''): void {
    const name = nameOf(mutant);
    this.#known.set(name, verdict);
    const { change, line, path } = mutant;
    appendFileSync(this.#file, `${JSON.stringify({ name, verdict, path, line, change, by })}\n`);
  }
}

/** Its whole text names a mutant: once its file is another, it is another mutant. */
function nameOf({ path, text }: Mutant): string {
  return createHash('sha256').update(`${path}\n${text}`).digest('hex').slice(0, 16);
}
