import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, Value } from '../../model/canvas-model.ts';
import type { FactChange } from '../../model/comparison/comparison.ts';
import type { Range } from '../../model/range.ts';
import type { Review, ReviewedFinding, ReviewedNote } from './review.ts';
import { valueInWords } from './value-words.ts';

/** Raised when a reader of the data would have to change; `schemas/bmc.diff.schema.json` describes it. */
export const REVIEW_VERSION = 1;

/** A review as plain data for other programs: stable words for what happened, and the texts that people are shown. */
export function reviewAsData(review: Review, catalogue: Catalogue) {
  const { title, meaning, introduced, resolved, blocks, counts } = review;
  return {
    title,
    meaning,
    findings: { introduced: introduced.map(plainFinding), resolved: resolved.map(plainFinding) },
    changes: blocks.flatMap(({ notes }) => notes.map((note) => plainNote(note, catalogue))),
    counts,
  };
}

function plainFinding({ code, severity, message, line }: ReviewedFinding) {
  return { code, severity, message, line };
}

function plainNote({ sign, change }: ReviewedNote, catalogue: Catalogue) {
  const both = {
    kind: sign,
    keyword: (change.after ?? change.before).keyword,
    ...(change.before ? { before: plainElement(change.before) } : {}),
    ...(change.after ? { after: plainElement(change.after) } : {}),
  };
  if (change.kind !== 'altered') return both;
  const { renamed, retitled, facts } = change;
  return { ...both, renamed, retitled, facts: facts.map((fact) => plainFact(fact, catalogue)) };
}

function plainElement({ keyword, id, title, range }: CanvasElement) {
  return { keyword, ...(id === undefined ? {} : { id }), ...(title === undefined ? {} : { title }), range };
}

function plainFact({ kind, key, before, after }: FactChange, catalogue: Catalogue) {
  return {
    kind,
    property: key,
    ...(before === undefined ? {} : { before: plainValues(before, catalogue) }),
    ...(after === undefined ? {} : { after: plainValues(after, catalogue) }),
  };
}

/** Values with their places: several of a property whose order changed, else one. */
function plainValues(
  values: Value | readonly Value[],
  catalogue: Catalogue,
): readonly { text: string; range: Range }[] {
  return [values].flat().map((value) => ({ text: valueInWords(value, catalogue), range: value.range }));
}
