import picomatch from 'picomatch/posix.js';

/**
 * Tells whether a path fits one of some patterns; both are relative to one folder, with slashes, and `..` leads out of
 * every pattern. A pattern that names a folder stands for all that is in it.
 */
export function excludes(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.flatMap((pattern) => {
    const plain = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
    return [plain, `${plain}/**`].map((glob) => matcher(glob));
  });
  return (path) => !path.startsWith('../') && matchers.some((matches) => matches(path));
}

/** Nothing fits a pattern that makes no sense. */
function matcher(glob: string): (path: string) => boolean {
  try {
    // Alternatives that repeat would let a pattern of a few letters take hours.
    return picomatch(glob, { dot: true, noextglob: true, nonegate: true });
  } catch {
    return () => false;
  }
}
