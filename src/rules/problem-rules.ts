import type { CanvasModel } from '../model/canvas-model.ts';
import { groupBy } from '../model/group-by.ts';
import { perCanvas } from '../model/per-canvas.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { type Rule, rule } from './rule.ts';

/** What reading the text has already found, as rules: each takes its own from the canvas. */
export const problemRules: readonly Rule[] = [
  problemRule('file/too-large'),
  problemRule('encoding/not-utf-8'),
  problemRule('canvas/second-header'),
  problemRule('syntax/quoted-word'),
  problemRule('syntax/text-for-id'),
  problemRule('syntax/unquoted-text'),
  problemRule('syntax/unclosed-text'),
  problemRule('syntax/unclosed-block-text'),
  problemRule('syntax/typographic-quotes'),
  problemRule('syntax/unclosed-comment'),
  problemRule('syntax/missing-close'),
  problemRule('syntax/missing-open'),
  problemRule('syntax/missing-comma'),
  problemRule('syntax/missing-value'),
  problemRule('syntax/fact-outside'),
  problemRule('syntax/extra-brace'),
  problemRule('syntax/header-id'),
  problemRule('syntax/stray'),
  problemRule('property/unknown'),
  problemRule('property/misplaced'),
  problemRule('property/empty'),
  problemRule('property/repeated', 'warning'),
];

function problemRule<Code extends ProblemCode>(code: Code, severity: Rule['severity'] = 'error'): Rule {
  return rule({
    code,
    severity,
    sources: ['ours'],
    *check(canvas) {
      for (const problem of problemsOf(canvas, code)) {
        yield { range: problem.range, element: problem.owner, args: problem.args };
      }
    },
  });
}

type ProblemOf<Code extends ProblemCode> = Extract<Problem, { readonly code: Code }>;

const byCode = perCanvas(({ problems }) => groupBy(problems, ({ code }) => code));

/** The problems of one code; grouped once for all rules. */
function problemsOf<Code extends ProblemCode>(canvas: CanvasModel, code: Code): readonly ProblemOf<Code>[] {
  if (canvas.problems.length === 0) return [];
  return (byCode(canvas).get(code) ?? []) as unknown as readonly ProblemOf<Code>[];
}
