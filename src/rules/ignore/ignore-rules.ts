import type { Rule } from '../rule.ts';
import { toldElsewhere } from '../told-elsewhere.ts';

/** What is said of comments that silence findings; `silence` finds it, once every rule has been asked. */
export const ignoreRules: readonly Rule[] = [
  toldElsewhere('ignore/unused', 'warning'),
  toldElsewhere('ignore/no-reason', 'warning'),
];
