import { isComma, isUnknownProperty, type Property } from '../language/generated/ast.ts';
import { PROPERTY_WORDS } from '../language/keywords.ts';
import { nearestWords } from '../taxonomy/nearest.ts';
import { elementsWith, propertiesOf } from '../taxonomy/properties.ts';
import type { CanvasElement, Fact } from './canvas-model.ts';
import type { Part } from './lower-facts.ts';
import { type Lowering, report } from './lowering.ts';
import { rangeOf } from './source-range.ts';

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
export function reportSeparators(lowering: Lowering, parts: readonly Part[], owner: CanvasElement): void {
  for (const [place, part] of parts.entries()) {
    const next = parts[place + 1];
    if (isComma(part)) {
      if (next === undefined || isComma(next)) {
        report(lowering, { code: 'syntax/missing-value', range: rangeOf(part), args: {}, owner: owner.index });
      }
    } else if (next && needsComma(part, next)) {
      const word = next.$cstNode?.text ?? '';
      report(lowering, { code: 'syntax/missing-comma', range: rangeOf(next), args: { word }, owner: owner.index });
    }
  }
}

/** Ids stand before the text that answers them without a comma; misfits are reported as what they are. */
function needsComma(part: Part, next: Part): boolean {
  const isValue = (piece: Part) => ['Link', 'Word', 'Text', 'Rated'].includes(piece.$type);
  const isAnswer = next.$type === 'Text' && part.$type === 'Link' && next.$container.$type === 'Answers';
  return isValue(part) && isValue(next) && !isAnswer;
}
