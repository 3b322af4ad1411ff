import type { Input } from './fuzz-target.ts';

/**
 * Makes texts that fail as short as it can, as long as `fails` says that they fail in the same way: takes lines out,
 * then signs, ever fewer at once. Asks some hundred times, and stops after `milliseconds`.
 */
export function reduce(input: Input, fails: (input: Input) => boolean, milliseconds = 20_000): Input {
  const end = Date.now() + milliseconds;
  let best = input;
  for (let before = ''; before !== best.join('\0') && Date.now() < end; ) {
    before = best.join('\0');
    for (const separator of ['\n', /(?<=\s)/, '']) {
      for (const at of best.keys()) {
        const parts = best[at]!.split(separator);
        const glue = typeof separator === 'string' ? separator : '';
        const tryParts = (left: readonly string[]) => fails(best.with(at, left.join(glue)));
        best = best.with(at, fewest(parts, tryParts, end).join(glue));
      }
    }
  }
  return best;
}

function fewest(
  parts: readonly string[],
  fails: (parts: readonly string[]) => boolean,
  end: number,
): readonly string[] {
  let left = parts;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < left.length && Date.now() < end; ) {
      const without = left.toSpliced(from, size);
      if (fails(without)) left = without;
      else from += size;
    }
  }
  return left;
}
