import { doubtsOf } from '../../model/doubts.ts';
import { termsOf } from '../../model/values.ts';
import { rule } from '../rule.ts';
import { BOARD, ideasOf } from './pattern.ts';

export const boardSpeaksOfGender = rule({
  code: 'idea/board-agenda',
  severity: 'information',
  sources: ['U'],
  *check(canvas) {
    for (const idea of ideasOf(canvas, BOARD)) {
      if (doubtsOf(canvas).about(idea, 'agenda')) continue;
      if (termsOf(idea, 'agenda').some(({ id }) => id === 'gender-equality')) continue;
      yield { range: idea.nameRange, element: idea.index, args: { idea } };
    }
  },
});
