import {
  isElement,
  type Link as LinkNode,
  type Measure as MeasureNode,
  type Named,
  type Rated as RatedNode,
  type Text,
} from '../language/generated/ast.ts';
import { ratedId } from '../language/names.ts';
import { isElementKeyword } from '../taxonomy/elements.ts';
import { findTerm } from '../taxonomy/lookup.ts';
import type { LinkTarget, PropertyRow } from '../taxonomy/properties.ts';
import type { VocabularyName } from '../taxonomy/vocabulary.ts';
import type { CanvasElement, Link, Measure, Rated, Step, TermUse, TextValue, Unreadable } from './canvas-model.ts';
import { elementOfTitle, type Lowering, report } from './lowering.ts';
import { type Piece, PlacedLink, PlacedTerm, PlacedText } from './placed-values.ts';
import { EVERY_PROPERTY } from './problem.ts';
import type { Range } from './range.ts';
import { readMeasure } from './read-measure.ts';
import { readText } from './read-text.ts';
import { leavesOf, pieceRange, placeOf, rangeOf, sourceOf, span, wordOf } from './source-range.ts';

/** A reference, resolved to the element or the job, pain or gain that it names. */
export function lowerLink(lowering: Lowering, node: LinkNode, row: PropertyRow | undefined): Link {
  const word = node.all ? 'all' : (node.target?.$refText ?? '');
  const target = node.all ? undefined : lowerTarget(lowering, node.target?.ref);
  const fits = target !== undefined && row?.targets?.includes(targetKind(target)) === true;
  return new PlacedLink(word, node.all, target, fits, placeOf(node));
}

function lowerTarget(lowering: Lowering, node: Named | undefined): Link['target'] {
  if (!node) return undefined;
  return isElement(node) ? lowering.elements.get(node) : lowerRated(lowering, node);
}

function targetKind(target: CanvasElement | Rated): LinkTarget {
  return 'keyword' in target ? target.keyword : (target.key as LinkTarget);
}

/** A job, pain, gain, benefit, cost or risk; the same object however often it is asked for. */
export function lowerRated(lowering: Lowering, node: RatedNode): Rated {
  const known = lowering.rated.get(node);
  if (known) return known;
  const owner = isElement(node.$container.$container) ? lowering.elements.get(node.$container.$container) : undefined;
  const id = ratedId(node);
  const levelPlace = id === undefined ? 0 : 1;
  const levelWord = id === undefined ? (node.name ?? node.level) : node.level;
  const level = levelWord === undefined ? undefined : useOf(lowering, levelWord, wordOf(node, levelPlace), 'level');
  const text = node.text && readTextValue(lowering, node.text, owner);
  const rated: Rated = {
    kind: 'rated',
    key: node.$container.key,
    owner: owner?.index ?? -1,
    id,
    idRange: id === undefined ? undefined : pieceRange(node, 0),
    level,
    text,
    range: rangeOf(node),
    label: text?.text ?? id ?? '',
  };
  lowering.rated.set(node, rated);
  return rated;
}

/** A word of a vocabulary, or a word where a text was expected. */
export function lowerTerm(
  lowering: Lowering,
  word: string,
  place: Piece,
  row: PropertyRow | undefined,
  owner: CanvasElement,
): TermUse | Unreadable {
  if (row && row.vocabulary === undefined) {
    const { range } = place;
    report(lowering, { code: 'syntax/unquoted-text', range, args: { text: word }, owner: owner.index });
    return { kind: 'unreadable', source: word, range };
  }
  return useOf(lowering, word, place, row?.vocabulary);
}

function useOf(lowering: Lowering, word: string, place: Piece, vocabulary: VocabularyName | undefined): TermUse {
  const found = vocabulary === undefined ? undefined : findTerm(vocabulary, word, lowering.taxonomy);
  return new PlacedTerm(word, found?.term, found?.own, found?.alias ?? false, place);
}

/** A quoted text; where a word is expected, the word inside the quotation marks. */
export function lowerText(
  lowering: Lowering,
  node: Text,
  row: PropertyRow | undefined,
  owner: CanvasElement,
): TextValue | TermUse | Unreadable {
  if (row?.shape !== 'references' && row?.shape !== 'terms') return readTextValue(lowering, node, owner);
  const range = rangeOf(node);
  const text = readText(sourceOf(node));
  if (row.shape === 'references') {
    const args = { text, id: elementOfTitle(lowering, text)?.id };
    report(lowering, { code: 'syntax/text-for-id', range, args, owner: owner.index });
    return { kind: 'unreadable', source: text, range };
  }
  report(lowering, { code: 'syntax/quoted-word', range, args: { word: text }, owner: owner.index });
  return useOf(lowering, text, placeOf(node), row.vocabulary);
}

/** The text of a node, whatever quotation marks it stands in; reports those that are not closed or not straight. */
export function readTextValue(lowering: Lowering, node: Text, owner: CanvasElement | undefined): TextValue {
  const source = sourceOf(node);
  const isOpenBlock = node.block !== undefined && !/^"""[\s\S]*"""$/.test(source);
  if (isOpenBlock || node.unclosed !== undefined || node.typographic !== undefined) {
    const range = rangeOf(node);
    const place = { range, args: {}, owner: owner?.index };
    const swallowing = { ...place, doubts: EVERY_PROPERTY };
    if (node.unclosed !== undefined) report(lowering, { code: 'syntax/unclosed-text', ...swallowing });
    if (node.typographic !== undefined) report(lowering, { code: 'syntax/typographic-quotes', ...place });
    if (isOpenBlock) {
      report(lowering, { code: 'syntax/unclosed-block-text', ...swallowing, range: openingMarks(range) });
    }
  }
  return new PlacedText(readText(source), placeOf(node));
}

/** The three quotation marks that a long text begins with. */
function openingMarks({ start }: Range): Range {
  return { start, end: { line: start.line, character: start.character + 3 } };
}

/** The number, amount, date or currency of a property, read from its tokens. */
export function lowerMeasure(node: MeasureNode, row: PropertyRow | undefined): Measure[] {
  const leaves = leavesOf(node.$cstNode);
  const first = leaves[1];
  const last = leaves.at(-1);
  if (!first || !last) return [];
  let written = first.image;
  for (let place = 2; place < leaves.length; place += 1) {
    const leaf = leaves[place]!;
    written += leaf.offset === leaves[place - 1]!.end ? leaf.image : ` ${leaf.image}`;
  }
  const source = written.trim();
  const reading = row && readMeasure(row.shape, source);
  return [{ kind: 'measure', source, range: span(first.range, last.range), reading }];
}

/** A step of a story: a whole block by its keyword, or an element by its id. */
export function lowerStep(lowering: Lowering, node: LinkNode, row: PropertyRow | undefined): Step {
  const word = node.target?.$refText ?? '';
  const keyword = isElementKeyword(word) ? word : undefined;
  const link = keyword ? undefined : lowerLink(lowering, node, row);
  return { kind: 'step', range: rangeOf(node), keyword, link };
}
