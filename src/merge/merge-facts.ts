import {
  factLine,
  insert,
  keepValues,
  placeFacts,
  removeFact,
  removeValue,
  replace,
  replaceFact,
} from '../edits/edit-facts.ts';
import type { CanvasEdit } from '../edits/text-edit.ts';
import type { CanvasElement, Fact, Value } from '../model/canvas-model.ts';
import { type Alignment, alignValues, valuesIn } from '../model/comparison/compare-facts.ts';
import { propertiesOf } from '../taxonomy/properties.ts';
import { renameRated } from './merge-heads.ts';
import { type MergePlan, type MergeSite, saysTheSame, theirText } from './merge-site.ts';

/** One property of one element in all three states. */
interface Property {
  readonly key: string;
  readonly ours: CanvasElement;
  readonly theirs: CanvasElement;
  /** From the common state to ours, and to theirs. */
  readonly toOurs: Alignment;
  readonly toTheirs: Alignment;
}

/** What is to be written of one property. */
interface Writing {
  readonly removed: Set<Value>;
  readonly replaced: Map<Value, string>;
  readonly added: string[];
}

/** Merges what one element states; `base` is undefined for one that both added. Facts that are new come in one place. */
export function mergeFacts(
  site: MergeSite,
  plan: MergePlan,
  base: CanvasElement | undefined,
  ours: CanvasElement,
  theirs: CanvasElement,
): void {
  const before = base ?? { ...ours, facts: [] };
  const keys = new Set([...before.facts, ...theirs.facts].map(({ key }) => key));
  const added: string[] = [];
  for (const key of keys) {
    const property: Property = {
      key,
      ours,
      theirs,
      toOurs: alignValues(key, before, ours, site.ourChanges.same),
      toTheirs: alignValues(key, before, theirs, site.theirChanges.same),
    };
    added.push(...mergeProperty(site, plan, property));
  }
  if (added.length > 0) {
    plan.edits.push(
      placeFacts(
        site.ours.source,
        ours,
        added.map((fact) => [fact]),
      ),
    );
  }
}

/** Merges one property; gives the facts that are to be stated anew. */
function mergeProperty(site: MergeSite, plan: MergePlan, property: Property): readonly string[] {
  if (isReordered(property)) return mergeOrder(site, plan, property);
  const { key, ours, theirs, toOurs, toTheirs } = property;
  const writing: Writing = { removed: new Set(), replaced: new Map(), added: [] };
  const kept = new Map(toOurs.kept);
  const changed = new Map(toOurs.changed);
  const text = (value: Value) => theirText(site, value.range, [value]);

  for (const [was, theirValue] of toTheirs.changed) {
    const unchanged = kept.get(was);
    const other = changed.get(was);
    if (unchanged) writing.replaced.set(unchanged, text(theirValue));
    else if (other && !saysTheSame(other, theirValue, site.same)) disagree(site, plan, ours, other, text(theirValue));
    else if (!other) {
      // We took away what they changed.
      const fact = placeFacts(site.ours.source, ours, [[factLine(ours, key, text(theirValue))]]);
      plan.conflicts.push({ range: fact.range, edits: [fact] });
    }
    const ourValue = unchanged ?? other;
    if (ourValue?.kind === 'rated' && theirValue.kind === 'rated' && was.kind === 'rated' && was.id !== theirValue.id) {
      renameRated(site, plan, ourValue, theirValue);
    }
  }
  for (const was of toTheirs.removed) {
    const unchanged = kept.get(was);
    const other = changed.get(was);
    if (unchanged) writing.removed.add(unchanged);
    else if (other) disagree(site, plan, ours, other, undefined);
  }
  const single = propertiesOf(theirs.keyword).get(key)?.single === true;
  for (const theirValue of toTheirs.added) {
    if (toOurs.added.some((ourValue) => saysTheSame(ourValue, theirValue, site.same))) continue;
    const rival = single ? toOurs.added[0] : undefined;
    if (rival) disagree(site, plan, ours, rival, text(theirValue));
    else writing.added.push(text(theirValue));
  }
  return write(site, plan, property, writing);
}

/** Both say something of one value: their version of its line says theirs, or nothing where they took it away. */
function disagree(
  { ours: site }: MergeSite,
  plan: MergePlan,
  element: CanvasElement,
  ours: Value,
  theirs: string | undefined,
): void {
  const fact = factWith(element, ours);
  const edits = theirs === undefined ? removeValue(site, fact, ours) : [replace(ours.range, theirs)];
  plan.conflicts.push({ range: fact.range, edits });
}

function write({ ours: site }: MergeSite, plan: MergePlan, property: Property, writing: Writing): readonly string[] {
  const { key, ours, theirs } = property;
  const { removed, replaced, added } = writing;
  const facts = ours.facts.filter((fact) => fact.key === key && fact.values.length > 0);
  const survives = (fact: Fact) => fact.values.some((value) => !removed.has(value));
  const last = facts.findLast(survives);
  for (const [value, text] of replaced) plan.edits.push(replace(value.range, text));
  const isList = isListOfWords(theirs, key);
  const [first] = facts;
  if (!last && first && added.length > 0) {
    // Everything gave way to something else: it takes the place.
    const [now, ...more] = isList ? [added.join(', ')] : added;
    plan.edits.push(...replaceFact(site, first, () => factLine(ours, key, now!)));
    for (const fact of facts.slice(1)) plan.edits.push(...removeFact(site, fact));
    return more.map((value) => factLine(ours, key, value));
  }
  for (const fact of facts) {
    if (!fact.values.some((value) => removed.has(value))) continue;
    plan.edits.push(...keepValues(site, fact, new Set(fact.values.filter((value) => !removed.has(value)))));
  }
  if (last && isList && added.length > 0) {
    plan.edits.push(insert(last.values.at(-1)!.range.end, added.map((word) => `, ${word}`).join('')));
    return [];
  }
  return added.map((value) => factLine(ours, key, value));
}

/** Whether several values of a property stand on one line as a matter of course. */
function isListOfWords(element: CanvasElement, key: string): boolean {
  const row = propertiesOf(element.keyword).get(key);
  return row?.single === false && (row.shape === 'references' || row.shape === 'terms' || row.shape === 'steps');
}

/** Whether they brought the values of a property into another order that says something. */
function isReordered({ key, theirs, toTheirs }: Property): boolean {
  if (key !== 'type' && key !== 'story') return false;
  const values = valuesIn(theirs, key);
  const later = new Map([...toTheirs.kept, ...toTheirs.changed].map(([before, after]) => [after, before]));
  const places = values.flatMap((value) => later.get(value)?.range.start ?? []);
  const isSorted = places.every((place, index) => {
    const previous = places[index - 1];
    return (
      !previous || previous.line < place.line || (previous.line === place.line && previous.character < place.character)
    );
  });
  const newFirst = values[0] !== undefined && !later.has(values[0]) && places.length > 0;
  return !isSorted || newFirst;
}

/** Their order holds where we said nothing else of the property. */
function mergeOrder(site: MergeSite, plan: MergePlan, { key, ours, theirs, toOurs }: Property): readonly string[] {
  const ourValues = valuesIn(ours, key);
  const theirValues = valuesIn(theirs, key);
  const isAgreed =
    ourValues.length === theirValues.length &&
    ourValues.every((value, index) => saysTheSame(value, theirValues[index]!, site.same));
  if (isAgreed) return [];
  const facts = ours.facts.filter((fact) => fact.key === key);
  const list = theirValues.map((value) => theirText(site, value.range, [value])).join(', ');
  const text = factLine(ours, key, list);
  const [first, ...others] = facts;
  const last = facts.at(-1);
  if (!first || !last) return [text];
  const edits: readonly CanvasEdit[] = [
    ...replaceFact(site.ours, first, () => text),
    ...others.flatMap((fact) => removeFact(site.ours, fact)),
  ];
  const isOurs = toOurs.changed.length + toOurs.added.length + toOurs.removed.length > 0;
  if (isOurs) plan.conflicts.push({ range: { start: first.range.start, end: last.range.end }, edits });
  else plan.edits.push(...edits);
  return [];
}

function factWith(element: CanvasElement, value: Value): Fact {
  const fact = element.facts.find(({ values }) => values.includes(value));
  if (!fact) throw new Error(`No fact of ${element.label} states this value`);
  return fact;
}
