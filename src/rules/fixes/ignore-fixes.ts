import { insert, removalOf, replace } from '../../edits/edit-facts.ts';
import { isSameRange, isWithin, lastBefore } from '../../edits/places.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import type { Range } from '../../model/range.ts';
import { type Ignore, readIgnores } from '../ignore/read-ignores.ts';
import { choice, type Fixers, preferred } from './fixer.ts';

/** The fixes of comments that silence findings. */
export const ignoreFixes: Fixers = {
  *'ignore/unused'({ args, canvas, finding: { range }, findings, source, texts }) {
    const ignore = ignoreAround(canvas, range);
    if (!ignore) return;
    // Another code only where it has something to silence.
    const meant = args.nearest.filter((near) =>
      findings.some(({ code, range: { start } }) => code === near && start.line === ignore.line),
    );
    for (const code of meant) yield preferred(texts.replaceWith({ text: code }), replace(range, code));
    const make = meant.length === 0 ? preferred : choice;
    const place = ignore.codes.findIndex((code) => isSameRange(code.range, range));
    const before = ignore.codes[place - 1];
    const after = ignore.codes[place + 1];
    if (before)
      yield make(texts.remove({ text: args.code ?? '' }), replace({ start: before.range.end, end: range.end }, ''));
    else if (after) {
      yield make(texts.remove({ text: args.code ?? '' }), replace({ start: range.start, end: after.range.start }, ''));
    } else yield make(texts.removeComment(), replace(removalOf(source, ignore.range), ''));
  },
  *'ignore/no-reason'({ canvas, finding: { range }, source, texts }) {
    const ignore = ignoreAround(canvas, range);
    const last = ignore?.codes.at(-1);
    if (!ignore || !last) return;
    const rest = source.slice({ start: last.range.end, end: ignore.range.end });
    const colon = /^\s*:\s*$/.exec(rest);
    const reason = { placeholder: texts.reason() };
    if (colon)
      yield preferred(texts.addReason(), replace({ start: last.range.end, end: ignore.range.end }, [': ', reason]));
    else
      yield preferred(
        texts.addReason(),
        insert(last.range.end, [rest.trim() === '' ? ': ' : ':', ...(rest.trim() === '' ? [reason] : [])]),
      );
  },
};

const ignoresOf = perCanvas(({ comments }) => readIgnores(comments));

/** The ignore that a range stands in; read once for all findings of a canvas. */
function ignoreAround(canvas: CanvasModel, range: Range): Ignore | undefined {
  const ignore = lastBefore(ignoresOf(canvas), range.start);
  return ignore && isWithin(range, ignore.range) ? ignore : undefined;
}
