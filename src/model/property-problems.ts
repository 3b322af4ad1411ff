import { type CompositeCstNode, type CstNode, isLeafCstNode } from 'langium';
import { isUnknownProperty, type Property } from '../language/generated/ast.ts';
import { PROPERTY_WORDS } from '../language/keywords.ts';
import { nearestWords } from '../taxonomy/nearest.ts';
import { elementsWith, propertiesOf } from '../taxonomy/properties.ts';
import type { CanvasElement, Fact } from './canvas-model.ts';
import { type Lowering, report } from './lowering.ts';

/** Reports a property that the element does not have, that has no value, or that it states a second time. */
export function reportKey(lowering: Lowering, property: Property, fact: Fact, owner: CanvasElement): void {
  const { key, keyRange: range } = fact;
  const element = owner.keyword;
  if (fact.row === undefined) {
    if (isUnknownProperty(property) || !PROPERTY_WORDS.has(key)) {
      const candidates = nearestWords(key, propertiesOf(element).keys());
      const doubts = candidates[0] === undefined ? {} : { doubts: candidates[0] };
      report(lowering, {
        code: 'property/unknown',
        range,
        args: { element, key, nearest: candidates },
        owner: owner.index,
        ...doubts,
      });
    } else {
      report(lowering, {
        code: 'property/misplaced',
        range,
        args: { element, key, owners: elementsWith(key) },
        owner: owner.index,
      });
    }
    return;
  }
  const readable = fact.values.filter((value) => value.kind !== 'unreadable');
  if (fact.values.length === 0) {
    report(lowering, { code: 'property/empty', range, args: { key }, owner: owner.index, doubts: key });
  } else if (fact.row.single && (readable.length > 1 || owner.facts.some((other) => other.key === key))) {
    const second = readable.length > 1 ? readable[1]!.range : range;
    report(lowering, { code: 'property/repeated', range: second, args: { element, key }, owner: owner.index });
  }
}

/** Reports values without a comma between them, and commas without a value behind them. */
export function reportSeparators(lowering: Lowering, property: Property, owner: CanvasElement): void {
  const [, ...pieces] = (property.$cstNode as CompositeCstNode | undefined)?.content ?? [];
  for (const [place, piece] of pieces.entries()) {
    const next = pieces[place + 1];
    if (isLeafCstNode(piece)) {
      if (next === undefined || isLeafCstNode(next)) {
        report(lowering, { code: 'syntax/missing-value', range: piece.range, args: {}, owner: owner.index });
      }
    } else if (next && needsComma(piece, next)) {
      report(lowering, {
        code: 'syntax/missing-comma',
        range: next.range,
        args: { word: next.text },
        owner: owner.index,
      });
    }
  }
}

const VALUES: ReadonlySet<string> = new Set(['Link', 'Word', 'Text', 'Rated']);

/** Ids stand before the text that answers them without a comma; misfits are reported as what they are. */
function needsComma(piece: CstNode, next: CstNode): boolean {
  if (isLeafCstNode(next)) return false;
  const [before, after] = [piece.astNode, next.astNode];
  const isAnswer = after.$type === 'Text' && before.$type === 'Link' && after.$container?.$type === 'Answers';
  return VALUES.has(before.$type) && VALUES.has(after.$type) && !isAnswer;
}
