import type { CanvasElement } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { measureOf } from '../../model/values.ts';
import { timesAYear } from '../../model/yearly-value.ts';
import { rule } from '../rule.ts';
import { BOARD, ideasOf } from './pattern.ts';

const FEWEST = 1;
const MOST = 2;

export const boardMeets = rule({
  code: 'idea/board-meets',
  severity: 'information',
  sources: ['U'],
  *check(canvas) {
    for (const idea of ideasOf(canvas, BOARD)) {
      if (doubtsOf(canvas).about(idea, 'meets')) continue;
      const says = frequencyOf(idea);
      if (says === 'right') continue;
      const range = measureOf(idea, 'meets')?.range ?? idea.nameRange;
      yield { range, element: idea.index, args: { idea, says } };
    }
  },
});

/** How often a board meets; one that meets by another unit than one of time may be right. */
function frequencyOf(idea: CanvasElement): 'right' | 'seldom' | 'often' | 'unsaid' {
  const reading = measureOf(idea, 'meets')?.reading;
  if (reading?.low === undefined || reading.high === undefined || reading.per.length === 0) return 'unsaid';
  const times = timesAYear(reading);
  if (times === undefined) return 'right';
  if (reading.low * times < FEWEST) return 'seldom';
  return reading.high * times > MOST ? 'often' : 'right';
}
