import { insert } from '../../edits/edit-facts.ts';
import type { CanvasElement, CanvasModel, Value } from '../../model/canvas-model.ts';
import type { Range } from '../../model/range.ts';
import { withHeader } from '../../model/with-header.ts';
import type { Finding } from '../finding.ts';
import type { Fix } from './fix.ts';
import { choice } from './fixer.ts';
import type { FixContext } from './fixes-for.ts';

/** What cannot be ignored, or makes no sense to: how a text is written, what it is, and comments of this sort. */
const NEVER = /^(?:syntax|file|encoding|ignore|config)\//;

/**
 * The comment that silences a finding, in a line above it, with its reason to be filled in. Undefined where no such
 * comment can stand, or it would hide what is only written wrongly.
 */
export function ignoreFinding({ code, range }: Finding, { canvas, source, catalogue }: FixContext): Fix | undefined {
  const { line } = range.start;
  if (NEVER.test(code) || !isBetweenPieces(canvas, line)) return undefined;
  const character = line === 0 && source.text.startsWith('\uFEFF') ? 1 : 0;
  const { fixes } = catalogue;
  const comment = [
    `${source.indentation(line)}// bmc-ignore ${code}: `,
    { placeholder: fixes.reason() },
    source.lineEnd,
  ];
  return choice(fixes.ignore({ code }), insert({ line, character }, comment));
}

/** Whether a line begins outside of every text and comment. */
function isBetweenPieces(canvas: CanvasModel, line: number): boolean {
  const covers = ({ start, end }: Range) => start.line < line && line <= end.line;
  if (canvas.comments.some((comment) => covers(comment.range))) return false;
  const around = withHeader(canvas).filter((element) => covers(element.range));
  return !around.some((element) => textsIn(element).some(covers));
}

/** Where the texts of an element stand, and what could not be read. */
function textsIn({ titleRange, facts }: CanvasElement): readonly Range[] {
  const ofValue = (value: Value): readonly (Range | undefined)[] => {
    if (value.kind === 'text' || value.kind === 'unreadable') return [value.range];
    return value.kind === 'rated' || value.kind === 'answer' ? [value.text?.range] : [];
  };
  return [titleRange, ...facts.flatMap(({ values }) => values.flatMap(ofValue))].filter((range) => range !== undefined);
}
