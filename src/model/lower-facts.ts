import type { Answers, Property } from '../language/generated/ast.ts';
import { type PropertyRow, propertyRow } from '../taxonomy/properties.ts';
import type { Answer, CanvasElement, Fact, Link, Value } from './canvas-model.ts';
import { lowerLink, lowerMeasure, lowerRated, lowerStep, lowerTerm, lowerText } from './lower-values.ts';
import { elementOfTitle, type Lowering, report } from './lowering.ts';
import { PlacedFact } from './placed-values.ts';
import { reportKey, reportSeparators } from './property-problems.ts';
import { readText } from './read-text.ts';
import { placeOf, rangeOf, span, wordOf } from './source-range.ts';

/** A value of a list as it was parsed: a link, a word, a text, or a piece that may not stand there. */
export type Part = Exclude<Property, { $type: 'Measure' }>['parts'][number];

/** The fact that a property states; reports what in it the language does not know. */
export function lowerFact(lowering: Lowering, property: Property, owner: CanvasElement): Fact {
  const row = propertyRow(owner.keyword, property.key);
  // The table's own word compares with others at a glance.
  const key = row?.key ?? property.key;
  const values = lowerValues(lowering, property, row, owner);
  const fact = new PlacedFact(key, row, values, placeOf(property), wordOf(property, 0));
  reportKey(lowering, property, fact, owner);
  if (row && property.$type !== 'Measure') reportSeparators(lowering, property, row, owner);
  return fact;
}

function lowerValues(
  lowering: Lowering,
  property: Property,
  row: PropertyRow | undefined,
  owner: CanvasElement,
): Value[] {
  if (property.$type === 'Measure') return lowerMeasure(property, row);
  if (property.$type === 'Answers') return lowerAnswers(lowering, property, row, owner);
  const values: Value[] = [];
  for (const part of property.parts) {
    const value = lowerPart(lowering, property, part, row, owner);
    if (value) values.push(value);
  }
  return values;
}

function lowerPart(
  lowering: Lowering,
  property: Property,
  part: Part,
  row: PropertyRow | undefined,
  owner: CanvasElement,
): Value | undefined {
  switch (part.$type) {
    case 'Link':
      if (property.key === 'story') return lowerStep(lowering, part, row);
      if (property.$type === 'References' || row?.shape === 'references') return lowerLink(lowering, part, row);
      return lowerTerm(lowering, part.target?.$refText ?? 'all', placeOf(part), row, owner);
    case 'Word':
      if (property.$type !== 'UnknownProperty') return lowerTerm(lowering, part.word, placeOf(part), row, owner);
      return { kind: 'unreadable', source: part.word, range: rangeOf(part) };
    case 'Text':
      return lowerText(lowering, part, row, owner);
    case 'Rated':
      return property.$type === 'RatedTexts' ? lowerRated(lowering, part) : undefined;
    case 'NotALink':
      return notALink(lowering, part, row, owner);
    default:
      return stray(lowering, part.token, part, owner);
  }
}

/** Ids up to a text are answered by it; ids without a text are an answer of their own. */
function lowerAnswers(
  lowering: Lowering,
  property: Answers,
  row: PropertyRow | undefined,
  owner: CanvasElement,
): Value[] {
  const answers: Answer[] = [];
  let links: Link[] = [];
  const close = (text: Answer['text'], end: Answer['range']) => {
    answers.push({ kind: 'answer', links, text, range: links[0] ? span(links[0].range, end) : end });
    links = [];
  };
  for (const part of property.parts) {
    if (part.$type === 'Link') links.push(lowerLink(lowering, part, row));
    else if (part.$type === 'Text') {
      const text = lowerText(lowering, part, row, owner);
      if (text.kind === 'text') close(text, text.range);
    } else stray(lowering, part.token, part, owner);
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
