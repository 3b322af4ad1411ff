import { misfitsIn, type StatedLink } from '../../model/stated-links.ts';
import type { LinkTarget } from '../../taxonomy/properties.ts';
import { rule } from '../rule.ts';
import { candidatesOf } from './candidates.ts';

export const referenceCanStandThere = rule({
  code: 'reference/wrong-kind',
  severity: 'error',
  sources: ['ours'],
  *check(canvas) {
    const candidates = candidatesOf(canvas);
    for (const stated of misfitsIn(canvas)) {
      const { element, row, link } = stated;
      const is = link.all ? undefined : (kindOfTarget(stated) ?? candidates.kindOf(link.word.normalize('NFC')));
      if (!link.all && is === undefined) continue;
      const args = { id: link.word, is, key: row.key, expected: row.targets ?? [] };
      yield { range: link.range, element: element.index, args };
    }
  },
});

function kindOfTarget({ link }: StatedLink): LinkTarget | undefined {
  if (!link.target) return undefined;
  return 'keyword' in link.target ? link.target.keyword : (link.target.key as LinkTarget);
}
