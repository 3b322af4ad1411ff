import { rule } from '../rule.ts';

export const elementHasName = rule({
  code: 'name/missing',
  severity: 'error',
  sources: ['ours'],
  *check(canvas) {
    for (const { id, title, keyword, keywordRange, index } of canvas.elements) {
      if (id === undefined && title === undefined) {
        yield { range: keywordRange, element: index, args: { element: keyword } };
      }
    }
  },
});
