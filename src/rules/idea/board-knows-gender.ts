import { doubtsOf } from '../../model/doubts.ts';
import { termsOf } from '../../model/values.ts';
import { rule } from '../rule.ts';
import { BOARD, ideasOf } from './pattern.ts';

const ENOUGH: ReadonlySet<string> = new Set(['gender-expertise', 'gender-training']);

export const boardKnowsGender = rule({
  code: 'idea/board-without-gender-expertise',
  severity: 'information',
  sources: ['U'],
  *check(canvas) {
    for (const idea of ideasOf(canvas, BOARD)) {
      if (doubtsOf(canvas).about(idea, 'members')) continue;
      if (termsOf(idea, 'members').some(({ id }) => ENOUGH.has(id))) continue;
      yield { range: idea.nameRange, element: idea.index, args: { idea } };
    }
  },
});
