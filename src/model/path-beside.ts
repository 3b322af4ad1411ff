import type { CanvasModel } from './canvas-model.ts';
import { textsOf } from './values.ts';

/** Begins at the root, at a drive, on another machine (`\\host\share`) or with a scheme. */
const ELSEWHERE = /^(?:[\\/]|[a-z]:|[a-z][a-z\d+.-]+:)/i;

/**
 * Tells whether a text is a path that begins at the folder of its canvas. Only such a path is ever looked up or opened:
 * on some systems it is enough to ask for a file of another machine to sign in there.
 */
export function isPathBeside(text: string): boolean {
  const path = text.trim();
  return path !== '' && !ELSEWHERE.test(path);
}

/** The files beside a canvas that it names, each once and as written: those that it evolved from. */
export function pathsBeside({ header }: CanvasModel): readonly string[] {
  const named = header ? textsOf(header, 'from').map(({ text }) => text) : [];
  return [...new Set(named.filter(isPathBeside))];
}
