import type { Comment } from '../../model/canvas-model.ts';
import type { Range } from '../../model/range.ts';

/** One comment that silences findings: `// bmc-ignore CODE, CODE: reason`. */
export interface Ignore {
  /** The whole comment. */
  readonly range: Range;
  /** The line whose findings it silences: its own, or the next one where it stands alone. */
  readonly line: number;
  /** The codes in the order written; none where the comment names none. */
  readonly codes: readonly IgnoredCode[];
  /** Whether it says why. */
  readonly hasReason: boolean;
}

/** One code as a comment names it; need not be one that there is. */
export interface IgnoredCode {
  readonly code: string;
  readonly range: Range;
}

const BEGINNING = /^\/\/+[ \t]*bmc-ignore(?=[\s:,]|$)/;

/**
 * The ignores among the comments of a canvas, in their order. One that stands alone on its line is for the next line
 * that is no such comment itself, so that several may stand above one line. Takes time linear in the comments.
 */
export function readIgnores(comments: readonly Comment[]): readonly Ignore[] {
  const alone = new Set(
    comments.flatMap(({ text, trails, range }) => (!trails && text.startsWith('//') ? range.start.line : [])),
  );
  const ignores: Ignore[] = [];
  /** The line below the run of comments that was read last, from which the comments above it need not count again. */
  let below = -1;
  for (const { text, trails, range } of comments) {
    const beginning = BEGINNING.exec(text)?.[0];
    if (beginning === undefined) continue;
    const { line, character } = range.start;
    if (!trails && line >= below) {
      below = line + 1;
      while (alone.has(below)) below += 1;
    }
    const { codes, rest } = readCodes(text, beginning.length);
    ignores.push({
      range,
      line: trails ? line : below,
      codes: codes.map(({ code, at }) => {
        const start = { line, character: character + at };
        return { code, range: { start, end: { line, character: start.character + code.length } } };
      }),
      hasReason: /^\s*:\s*\S/.test(rest),
    });
  }
  return ignores;
}

/** The words between commas from an offset on, each with its own, and what follows the last. */
function readCodes(text: string, from: number) {
  const codes: { code: string; at: number }[] = [];
  const word = /\s*([^\s,:]+)[ \t]*(,?)/y;
  let at = from;
  for (let comma = ','; comma === ','; ) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (!match) break;
    const [whole, code = '', separator = ''] = match;
    codes.push({ code, at: at + whole.indexOf(code) });
    at = word.lastIndex;
    comma = separator;
  }
  return { codes, rest: text.slice(at) };
}
