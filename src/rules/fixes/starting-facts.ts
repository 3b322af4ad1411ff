import type { NewFact } from '../../edits/edit-facts.ts';
import { choicesOf } from '../../edits/refer.ts';
import type { Placeholder } from '../../edits/text-edit.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { writableTerms } from '../../taxonomy/lookup.ts';
import type { FixSite } from './fixer.ts';

/** A place to fill in that holds the first of some words and offers all; undefined where there is no word. */
export function oneOf(words: readonly string[]): Placeholder | undefined {
  const [placeholder] = words;
  return placeholder === undefined ? undefined : { placeholder, choices: words };
}

/** The property by which an element says whom or what it is for, and what that is. */
const ABOUT: { readonly [Keyword in ElementKeyword]?: readonly [key: string, target: ElementKeyword] } = {
  partner: ['provides', 'resource'],
  proposition: ['for', 'segment'],
  channel: ['for', 'segment'],
  revenue: ['from', 'segment'],
  resource: ['for', 'proposition'],
  activity: ['for', 'proposition'],
  cost: ['for', 'resource'],
  relationship: ['with', 'segment'],
};

/** The facts that a new element hardly ever does without, to be filled in. */
export function startingFacts({ canvas, taxonomy }: FixSite, keyword: ElementKeyword): readonly NewFact[] {
  const [key, target] = ABOUT[keyword] ?? [];
  const others = target === undefined ? [] : (canvas.byKeyword.get(target) ?? []);
  const ids = choicesOf(canvas, others)
    .filter(({ edits }) => edits.length === 0)
    .map(({ id }) => id);
  const about = oneOf(target === 'segment' ? [...ids, 'all'] : ids);
  const facts: NewFact[] = key !== undefined && about ? [{ key, value: [about] }] : [];
  if (keyword === 'relationship') facts.push({ key: 'type', value: [typeToChoose(taxonomy)] });
  return facts;
}

/** A place to fill in with one of the six types of relationship. */
export function typeToChoose(taxonomy: FixSite['taxonomy']): Placeholder {
  return oneOf(writableTerms('type', taxonomy).map(({ id }) => id))!;
}
