import {
  type Answers,
  isAnswers,
  isFigure,
  isLink,
  isMeasure,
  isNotALink,
  isNotAName,
  isRated,
  isRatedTexts,
  isReferences,
  isText,
  isUnknownProperty,
  isWord,
  type Property,
} from '../language/generated/ast.ts';
import { type PropertyRow, propertyRow } from '../taxonomy/properties.ts';
import type { Answer, CanvasElement, Fact, Link, Value } from './canvas-model.ts';
import { lowerLink, lowerMeasure, lowerRated, lowerStep, lowerTerm, lowerText } from './lower-values.ts';
import { elementOfTitle, type Lowering, report } from './lowering.ts';
import { reportKey, reportSeparators } from './property-problems.ts';
import { readText } from './read-text.ts';
import { pieceRange, rangeOf, span } from './source-range.ts';

/** A value of a list as it was parsed: a link, a word, a text, or a piece that may not stand there. */
export type Part = Exclude<Property, { $type: 'Measure' }>['parts'][number];

/** The fact that a property states; reports what in it the language does not know. */
export function lowerFact(lowering: Lowering, property: Property, owner: CanvasElement): Fact {
  const row = propertyRow(owner.keyword, property.key);
  const fact: Fact = {
    key: property.key,
    row,
    range: rangeOf(property),
    keyRange: pieceRange(property, 0),
    values: lowerValues(lowering, property, owner),
  };
  reportKey(lowering, property, fact, owner);
  if (row && !isMeasure(property)) reportSeparators(lowering, property, row, owner);
  return fact;
}

function lowerValues(lowering: Lowering, property: Property, owner: CanvasElement): Value[] {
  if (isMeasure(property)) return lowerMeasure(property, owner);
  if (isAnswers(property)) return lowerAnswers(lowering, property, owner);
  return property.parts
    .map((part) => lowerPart(lowering, property, part, owner))
    .filter((value) => value !== undefined);
}

function lowerPart(lowering: Lowering, property: Property, part: Part, owner: CanvasElement): Value | undefined {
  const row = propertyRow(owner.keyword, property.key);
  if (isFigure(part) || isNotAName(part)) return stray(lowering, part.token, part, owner);
  if (isRated(part)) return isRatedTexts(property) ? lowerRated(lowering, part) : undefined;
  if (isNotALink(part)) return notALink(lowering, part, row, owner);
  if (isText(part)) return lowerText(lowering, part, row, owner);
  if (isLink(part)) {
    if (property.key === 'story') return lowerStep(lowering, part, row);
    if (isReferences(property) || row?.shape === 'references') return lowerLink(lowering, part, row);
    return lowerTerm(lowering, part.target?.$refText ?? 'all', rangeOf(part), row, owner);
  }
  if (isWord(part)) {
    if (isUnknownProperty(property)) return { kind: 'unreadable', source: part.word, range: rangeOf(part) };
    return lowerTerm(lowering, part.word, rangeOf(part), row, owner);
  }
  return undefined;
}

/** Ids up to a text are answered by it; ids without a text are an answer of their own. */
function lowerAnswers(lowering: Lowering, property: Answers, owner: CanvasElement): Value[] {
  const row = propertyRow(owner.keyword, property.key);
  const answers: Answer[] = [];
  let links: Link[] = [];
  const close = (text: Answer['text'], end: Answer['range']) => {
    answers.push({ kind: 'answer', links, text, range: links[0] ? span(links[0].range, end) : end });
    links = [];
  };
  for (const part of property.parts) {
    if (isLink(part)) links.push(lowerLink(lowering, part, row));
    else if (isText(part)) {
      const text = lowerText(lowering, part, row, owner);
      if (text.kind === 'text') close(text, text.range);
    } else if (isFigure(part)) stray(lowering, part.token, part, owner);
  }
  const last = links.at(-1);
  if (last) close(undefined, last.range);
  return answers;
}

function notALink(
  lowering: Lowering,
  part: Extract<Part, { $type: 'NotALink' }>,
  row: PropertyRow | undefined,
  owner: CanvasElement,
): Value {
  const isQuoted = /^["“”„«‟]/.test(part.token);
  if (!isQuoted) return stray(lowering, part.token, part, owner);
  const range = rangeOf(part);
  const text = readText(part.token);
  const args = { text, id: elementOfTitle(lowering, text)?.id };
  // After a word that is no property of the element, that word is what is wrong.
  if (row) report(lowering, { code: 'syntax/text-for-id', range, args, owner: owner.index });
  return { kind: 'unreadable', source: part.token, range };
}

function stray(lowering: Lowering, token: string, part: Part, owner: CanvasElement): Value {
  const range = rangeOf(part);
  report(lowering, { code: 'syntax/stray', range, args: { text: token, nearest: [] }, owner: owner.index });
  return { kind: 'unreadable', source: token, range };
}
