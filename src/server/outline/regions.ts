import type { Comment } from '../../model/canvas-model.ts';

/** The lines from one comment that begins a region to the one that ends it, both zero-based and both included. */
export interface Region {
  readonly startLine: number;
  readonly endLine: number;
}

/** Whether a comment begins or ends a region: `// #region Money`, `// #endregion`; undefined where it does neither. */
export function regionMarker({ text, trails }: Comment): 'begins' | 'ends' | undefined {
  const found = trails ? null : /^\/\/\s*#?(end)?region\b/.exec(text);
  return found ? (found[1] === undefined ? 'begins' : 'ends') : undefined;
}

/** The regions that an author marks, one inside another where they are nested; a marker without its other end marks none. */
export function regionsOf(comments: readonly Comment[]): readonly Region[] {
  const open: number[] = [];
  return comments.flatMap((comment) => {
    const marker = regionMarker(comment);
    if (marker === 'begins') open.push(comment.range.start.line);
    const startLine = marker === 'ends' ? open.pop() : undefined;
    return startLine === undefined ? [] : [{ startLine, endLine: comment.range.start.line }];
  });
}
