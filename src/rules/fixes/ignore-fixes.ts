import { readIgnores } from '../ignore/read-ignores.ts';
import { insert, removalOf, replace } from './edit-facts.ts';
import { choice, type Fixers, preferred } from './fixer.ts';
import { isSameRange, isWithin } from './places.ts';

/** The fixes of comments that silence findings. */
export const ignoreFixes: Fixers = {
  *'ignore/unused'({ args, canvas, finding: { range }, findings, source, texts }) {
    const ignore = readIgnores(canvas.comments).find((one) => isWithin(range, one.range));
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
    const ignore = readIgnores(canvas.comments).find((one) => isSameRange(one.range, range));
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
