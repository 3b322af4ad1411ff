import type { Rated } from '../../model/canvas-model.ts';
import type { Range } from '../../model/range.ts';

/** Where a finding about a need stands: on its id, else on its text. */
export function needRange({ idRange, text, range }: Rated): Range {
  return idRange ?? text?.range ?? range;
}
