import { isWithin, lastBefore } from '../edits/places.ts';
import { turnIntoChannel } from '../edits/turn-into-channel.ts';
import { isUnfinished } from '../edits/unfinished.ts';
import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { comparePositions, type Range } from '../model/range.ts';
import { extractNote } from './extract-note.ts';
import type { Refactor, Refactoring, RefactoringSite } from './refactoring.ts';
import { splitRelationship } from './split-relationship.ts';

/** What can be done with a relationship as a whole, where its first line is asked about. */
const turnRelationship: Refactor = function* (site, element) {
  yield { title: site.texts.turnIntoChannel(), kind: 'refactor.rewrite', edits: turnIntoChannel(site, element) };
};

const REFACTORINGS: readonly (readonly [where: 'head' | 'inside', refactor: Refactor])[] = [
  ['inside', extractNote],
  ['head', splitRelationship],
  ['head', turnRelationship],
];

/**
 * The refactorings of the element that is selected, or that the cursor stands in. None where something is broken: in
 * the element itself, or anywhere in such a way that new text might become part of it.
 */
export function refactoringsAt(site: RefactoringSite): readonly Refactoring[] {
  const { canvas, selection } = site;
  const element = lastBefore(canvas.elements, selection.start);
  if (!element || !isWithin(selection, element.range) || !isSound(canvas, element)) return [];
  const isAtHead = comparePositions(selection.end, headEnd(element)) <= 0 && hasKnownFacts(canvas, element);
  return REFACTORINGS.flatMap(([where, refactor]) =>
    where === 'inside' || (isAtHead && element.keyword === 'relationship') ? [...refactor(site, element)] : [],
  );
}

/** Where an element's keyword, id and title end. */
function headEnd({ keywordRange, idRange, titleRange }: CanvasElement): Range['end'] {
  return (titleRange ?? idRange ?? keywordRange).end;
}

/** Whether every fact of an element means something: nobody knows what else would become of the others elsewhere. */
function hasKnownFacts({ problems }: CanvasModel, { index }: CanvasElement): boolean {
  return !problems.some(({ code, owner }) => owner === index && code === 'property/unknown');
}

function isSound({ problems }: CanvasModel, { index }: CanvasElement): boolean {
  return !problems.some(
    (problem) => isUnfinished(problem) || (problem.owner === index && /^syntax\//.test(problem.code)),
  );
}
