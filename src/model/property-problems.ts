import { type CompositeCstNode, type CstNode, isLeafCstNode } from 'langium';
import { isLink, isUnknownProperty, isWord, type Property } from '../language/generated/ast.ts';
import { PROPERTY_WORDS } from '../language/keywords.ts';
import { findTerm } from '../taxonomy/lookup.ts';
import { nearestWords } from '../taxonomy/nearest.ts';
import { elementsWith, type PropertyRow, propertiesOf } from '../taxonomy/properties.ts';
import type { CanvasElement, Fact, Value } from './canvas-model.ts';
import { elementOfTitle, isFirstStatement, type Lowering, report } from './lowering.ts';
import { readText } from './read-text.ts';
import { pieceOf, span } from './source-range.ts';

/** Reports a property that the element does not have, that has no value, or that it states a second time. */
export function reportKey(lowering: Lowering, property: Property, fact: Fact, owner: CanvasElement): void {
  if (fact.row === undefined) reportForeignKey(lowering, property, fact, owner);
  else reportValueCount(lowering, fact, fact.row, owner);
}

function reportForeignKey(lowering: Lowering, property: Property, fact: Fact, owner: CanvasElement): void {
  const { key, keyRange: range } = fact;
  const element = owner.keyword;
  if (isUnknownProperty(property) || !PROPERTY_WORDS.has(key)) {
    const nearest = nearestWords(key, propertiesOf(element).keys());
    const args = { element, key, nearest };
    report(lowering, { code: 'property/unknown', range, args, owner: owner.index, ...doubting(nearest[0]) });
  } else {
    const meant = meantProperty(lowering, fact.values, owner);
    const args = { element, key, owners: elementsWith(key), meant };
    report(lowering, { code: 'property/misplaced', range, args, owner: owner.index, ...doubting(meant) });
  }
}

function reportValueCount(lowering: Lowering, fact: Fact, row: PropertyRow, owner: CanvasElement): void {
  const { key, keyRange: range, values } = fact;
  if (values.length === 0) {
    report(lowering, { code: 'property/empty', range, args: { key }, owner: owner.index, doubts: key });
    return;
  }
  if (!row.single) return;
  const isFirst = isFirstStatement(lowering, row);
  const second = values.length === 1 ? undefined : values.filter((value) => value.kind !== 'unreadable')[1];
  if (isFirst && !second) return;
  const args = { element: owner.keyword, key };
  report(lowering, { code: 'property/repeated', range: second?.range ?? range, args, owner: owner.index });
}

function doubting(key: string | undefined): { doubts?: string } {
  return key === undefined ? {} : { doubts: key };
}

/** The property of an element that takes what was written after a word of another element's. */
function meantProperty(lowering: Lowering, values: readonly Value[], owner: CanvasElement): string | undefined {
  const [value] = values;
  if (!value) return undefined;
  return [...propertiesOf(owner.keyword).values()].find((row) => takes(lowering, row, value))?.key;
}

function takes(lowering: Lowering, row: PropertyRow, value: Value): boolean {
  if (value.kind === 'term') {
    return row.shape === 'terms' && findTerm(row.vocabulary!, value.word, lowering.taxonomy) !== undefined;
  }
  if (row.shape !== 'references') return false;
  if (value.kind === 'link' && value.all) return row.all === true;
  const target = targetOf(lowering, value);
  return target !== undefined && row.targets?.includes(target.keyword) === true;
}

/** The element that a value leads to by its id, or by its title in quotation marks. */
function targetOf(lowering: Lowering, value: Value): CanvasElement | undefined {
  if (value.kind === 'unreadable') return elementOfTitle(lowering, readText(value.source));
  if (value.kind === 'text') return elementOfTitle(lowering, value.text);
  return value.kind === 'link' && value.target && 'keyword' in value.target ? value.target : undefined;
}

/** Whether one token stands between any two values, as in almost every list: it can be nothing but a comma. */
function isPlainList(property: Property): boolean {
  const list = pieceOf(property.$cstNode);
  if (!list || !('parts' in property)) return false;
  // Behind the property's word.
  let next = list.from + 1;
  for (const part of property.parts) {
    const own = pieceOf(part.$cstNode);
    if (own?.from !== next) return false;
    next = own.to + 1;
  }
  return next === list.to + 1;
}

/** Reports values without a comma between them, and commas without a value beside them. */
export function reportSeparators(lowering: Lowering, property: Property, row: PropertyRow, owner: CanvasElement): void {
  if (isPlainList(property)) return;
  const { content = [] } = (property.$cstNode as CompositeCstNode | undefined) ?? {};
  if (content.length < 3) return;
  const pieces = content.slice(1);
  // That there is no value at all is said of the property.
  if (pieces.every(isLeafCstNode)) return;
  let run: CstNode[] = [];
  let runBegin: CstNode | undefined;
  for (const [place, piece] of pieces.entries()) {
    const before = pieces[place - 1];
    if (before && needsComma(before, piece)) {
      if (run.length === 0) runBegin = before;
      run.push(piece);
      continue;
    }
    reportRun(lowering, runBegin, run, row, owner);
    run = [];
    if (!isLeafCstNode(piece) || (before && isLeafCstNode(before))) continue;
    const after = pieces[place + 1];
    if (!before || !after || isLeafCstNode(after)) {
      report(lowering, { code: 'syntax/missing-value', range: piece.range, args: {}, owner: owner.index });
    }
  }
  reportRun(lowering, runBegin, run, row, owner);
}

/**
 * One problem for values that follow another without a comma. They may have been meant as one term with hyphens, and
 * an unknown one as a property.
 */
function reportRun(
  lowering: Lowering,
  before: CstNode | undefined,
  run: readonly CstNode[],
  row: PropertyRow,
  owner: CanvasElement,
): void {
  const [first] = run;
  const last = run.at(-1);
  if (!before || !first || !last) return;
  const words = run.map((piece) => piece.text);
  const place = { code: 'syntax/missing-comma', owner: owner.index } as const;
  const joined = row.vocabulary && findTerm(row.vocabulary, [before.text, ...words].join('-'), lowering.taxonomy);
  if (joined) {
    const args = { words, joined: joined.own?.id ?? joined.term.id };
    report(lowering, { ...place, range: span(before.range, last.range), args, doubts: row.key });
    return;
  }
  const range = span(first.range, last.range);
  const nearest = isKnown(lowering, first, row) ? [] : nearestWords(first.text, propertiesOf(owner.keyword).keys());
  if (nearest.length === 0) {
    // A second value of a property that takes one is reported as that.
    if (!row.single) report(lowering, { ...place, range, args: { words, joined: undefined } });
  } else {
    const args = { element: owner.keyword, key: first.text, nearest };
    const meant = { covers: range, ...doubting(nearest[0]) };
    report(lowering, { code: 'property/unknown', range: first.range, args, owner: owner.index, ...meant });
  }
}

function isKnown(lowering: Lowering, piece: CstNode, row: PropertyRow): boolean {
  const node = piece.astNode;
  if (isLink(node)) return node.all || node.target?.ref !== undefined;
  if (!isWord(node)) return true;
  return row.vocabulary !== undefined && findTerm(row.vocabulary, node.word, lowering.taxonomy) !== undefined;
}

const VALUES: ReadonlySet<string> = new Set(['Link', 'Word', 'Text', 'Rated']);

/** Ids stand before the text that answers them without a comma; misfits are reported as what they are. */
function needsComma(piece: CstNode, next: CstNode): boolean {
  if (isLeafCstNode(next)) return false;
  const [before, after] = [piece.astNode, next.astNode];
  const isAnswer = after.$type === 'Text' && before.$type === 'Link' && after.$container?.$type === 'Answers';
  return VALUES.has(before.$type) && VALUES.has(after.$type) && !isAnswer;
}
