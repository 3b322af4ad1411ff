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
