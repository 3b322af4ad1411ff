import { doubtsOf } from '../../model/doubts.ts';
import { factsOf, termOf, termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { rule } from '../rule.ts';

export const modeFollowsType = rule({
  code: 'relationship/mode-contradicts-type',
  severity: 'warning',
  sources: ['ours'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    for (const relationship of considered(canvas, 'relationship')) {
      const mode = termOf(relationship, 'mode');
      const types = termsOf(relationship, 'type');
      const [statement] = factsOf(relationship, 'mode');
      if (mode === undefined || types.length === 0 || !statement) continue;
      if (doubts.about(relationship, 'type') || doubts.about(relationship, 'mode')) continue;
      const modes = types.map(({ group }) => group).filter((group) => group !== undefined);
      if (modes.includes(mode)) continue;
      const args = { relationship, mode, types: unique(types.map(({ id }) => id)), modes: unique(modes) };
      yield { range: statement.range, element: relationship.index, args };
    }
  },
});

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
