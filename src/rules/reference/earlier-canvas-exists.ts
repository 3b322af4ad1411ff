import { isPathBeside } from '../../model/path-beside.ts';
import { textsOf } from '../../model/values.ts';
import { rule } from '../rule.ts';

export const earlierCanvasExists = rule({
  code: 'reference/missing-file',
  severity: 'information',
  sources: ['ours'],
  *check({ header }, { fileExists }) {
    if (!header) return;
    for (const { text, range } of textsOf(header, 'from')) {
      if (text.trim() === '') continue;
      if (!isPathBeside(text) || fileExists(text) === false)
        yield { range, element: header.index, args: { path: text } };
    }
  },
});
