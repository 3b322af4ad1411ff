import type { CanvasElement, CanvasModel, Rated } from '../../src/model/canvas-model.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { plain } from './canvases.ts';

/** What a canvas says, without the places where it says so. */
export function meaningOf(text: string): unknown {
  const { header, elements, problems, comments } = readCanvas(text);
  return plain({
    header,
    elements,
    problems: problems
      .map(({ code, args, owner }) => ({ code, args, owner }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    comments: comments.map((comment) => comment.text),
  });
}

/** Every element, the header first. */
export const everyElement = ({ header, elements }: CanvasModel) => (header ? [header, ...elements] : elements);

/** What each link leads to, wherever that stands. */
function targetsOf(element: CanvasElement): readonly (string | undefined)[] {
  const nameOf = (target: CanvasElement | Rated | undefined) =>
    target && `${'keyword' in target ? target.keyword : target.key} ${target.id} ${target.label}`;
  return element.facts.flatMap(({ values }) =>
    values.flatMap((value) => {
      if (value.kind === 'link') return [nameOf(value.target)];
      if (value.kind === 'answer') return value.links.map(({ target }) => nameOf(target));
      return value.kind === 'step' ? [nameOf(value.link?.target)] : [];
    }),
  );
}

/** What a canvas says, whatever the order of its elements. */
export function sayings(text: string): readonly string[] {
  const canvas = readCanvas(text);
  const withoutPlace = JSON.stringify;
  return [
    ...everyElement(canvas).map((element) =>
      withoutPlace([plain(element), targetsOf(element)], (key, value) =>
        /^(index|owner)$/.test(key) ? undefined : value,
      ),
    ),
    ...canvas.comments.map((comment) => `comment ${comment.text}`),
    ...canvas.problems.map(({ code, args }) => withoutPlace({ code, args })),
  ].sort();
}
