import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { factsOf, termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { type NameList, nameList } from '../name-list.ts';
import { isUntested, mayBeTested } from '../relationship/planned-is-tested.ts';
import { statedTypes } from '../relationship/stated-types.ts';
import { rule } from '../rule.ts';
import { targetsOf } from '../segment-marks.ts';
import { establishedIn } from './established.ts';

export const relationshipIsExpected = rule({
  code: 'segment/relationship-unexpected',
  severity: 'information',
  sources: ['J', 'S'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const expectations = settledExpectations(canvas);
    const isTested = mayBeTested(canvas);
    const isUnproven = isUntested(canvas);
    const alike = new Map<string, Surprise>();
    for (const relationship of considered(canvas, 'relationship')) {
      const types = [...new Set(statedTypes(relationship, doubts))];
      // That nobody has tested it at all is the nearer cause; where somebody does, the question is asked already.
      if (types.length === 0 || isTested(relationship) || isUnproven(relationship)) continue;
      const segments = expectations.surprisedBy(relationship, types);
      if (segments.count === 0) continue;
      const key = [...types.toSorted(), segments.count, ...segments.first.map(({ index }) => index)].join(' ');
      const surprise = alike.get(key) ?? { types, segments, relationships: [] };
      alike.set(key, surprise);
      surprise.relationships.push(relationship);
    }
    for (const { types, segments, relationships } of alike.values()) {
      const [first] = relationships;
      const [statement] = first ? factsOf(first, 'type') : [];
      if (!first || !statement) continue;
      const expected = [...new Set(segments.first.flatMap((one) => [...(expectations.of(one) ?? [])]))];
      const related = segments.first.map(({ nameRange }) => nameRange);
      const args = { relationships: nameList(relationships), types, segments, expected };
      yield { range: statement.range, element: first.index, args, related };
    }
  },
});

/** Relationships of the same types that the same segments do not expect: one question, and one finding. */
interface Surprise {
  readonly types: readonly string[];
  readonly segments: NameList;
  readonly relationships: CanvasElement[];
}

/**
 * What those segments expect that have all they expect; where an expectation is unmet, that is the nearer cause. Segments
 * that expect the same are kept together, so that one relationship with `all` takes no more than a look at each group.
 */
function settledExpectations(canvas: CanvasModel) {
  const doubts = doubtsOf(canvas);
  const { mayHave } = establishedIn(canvas);
  const bySegment = new Map<CanvasElement, ReadonlySet<string>>();
  const groups = new Map<string, { readonly expected: ReadonlySet<string>; readonly segments: CanvasElement[] }>();
  for (const segment of considered(canvas, 'segment')) {
    const expected = new Set(termsOf(segment, 'expects').map(({ id }) => id));
    if (expected.size === 0 || doubts.about(segment, 'expects')) continue;
    if (![...expected].every((type) => mayHave(segment, type))) continue;
    bySegment.set(segment, expected);
    const key = [...expected].sort().join(' ');
    const group = groups.get(key) ?? { expected, segments: [] };
    groups.set(key, group);
    group.segments.push(segment);
  }
  const isSurprised = (expected: ReadonlySet<string> | undefined, types: readonly string[]) =>
    expected !== undefined && !types.some((type) => expected.has(type));
  return {
    of: (segment: CanvasElement) => bySegment.get(segment),
    surprisedBy: (relationship: CanvasElement, types: readonly string[]): NameList => {
      const targets = targetsOf(relationship, 'with');
      if (targets !== 'all') {
        return nameList(new Set(targets.filter((segment) => isSurprised(bySegment.get(segment), types))));
      }
      const surprised = [...groups.values()].filter(({ expected }) => isSurprised(expected, types));
      const named = surprised.flatMap(({ segments }) => nameList(segments).first);
      return { ...nameList(named), count: surprised.reduce((count, { segments }) => count + segments.length, 0) };
    },
  };
}
