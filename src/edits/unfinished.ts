import type { Problem } from '../model/problem.ts';

const UNFINISHED = /^syntax\/(?:unclosed-|missing-close|missing-open)/;

/** Whether a problem leaves an element without a proper end, so that what is written behind it would become part of it. */
export function isUnfinished(problem: Problem): boolean {
  return UNFINISHED.test(problem.code) || (problem.code === 'syntax/stray' && /["“”„]/.test(problem.args.text));
}
