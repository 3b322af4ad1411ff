import type { CanvasElement, Fact, Link } from '../model/canvas-model.ts';
import { quoted } from '../model/quoted.ts';
import { linksOf } from '../model/values.ts';
import { removeFact, replace, replaceFact, replaceKey, spaceBehind, stateFact, type TextSite } from './edit-facts.ts';
import { referTo } from './refer.ts';
import type { CanvasEdit } from './text-edit.ts';

/** What stays what it is in an element of any kind. */
const SHARED: ReadonlySet<string> = new Set(['status', 'metric', 'note']);

/**
 * Turns a relationship into a channel to its segments, in its place. What it needs is linked to the channel; what else a
 * channel cannot say becomes a note.
 */
export function turnIntoChannel(site: TextSite, element: CanvasElement): readonly CanvasEdit[] {
  const ways = element.facts.map((fact): readonly CanvasEdit[] => {
    if (SHARED.has(fact.key) && fact.row) return [];
    if (fact.key === 'with') return [replaceKey(site.source, fact.keyRange, 'for')];
    return (fact.key === 'needs' ? linkNeeds(site, element, fact) : undefined) ?? asNote(site, fact);
  });
  return [replace(element.keywordRange, 'channel'), ...withoutRepeats(ways.flat())];
}

/** A fact as a text, in its place. */
export function asNote(site: TextSite, fact: Fact): readonly CanvasEdit[] {
  return replaceFact(site, fact, (words) => {
    return `note${spaceBehind(site.source, 'note', fact)}${quoted(words.replace(/\s+/g, ' '))}`;
  });
}

/**
 * What a relationship needs as links of the channel: partners run it, resources and activities are for it. Undefined
 * where one of them is nothing of that kind, or the channel could not be referred to.
 */
function linkNeeds(site: TextSite, element: CanvasElement, fact: Fact): readonly CanvasEdit[] | undefined {
  const links = fact.values.filter((value): value is Link => value.kind === 'link');
  const reference = referTo(site.canvas, element);
  const needed = links.map(({ target }) => (target && 'keyword' in target ? target : undefined));
  const isClear = links.every(({ fits }) => fits) && links.length === fact.values.length && links.length > 0;
  if (!isClear || !reference) return undefined;
  const partners = links.filter((_, place) => needed[place]?.keyword === 'partner');
  const others = new Set(needed.filter((other) => other && other.keyword !== 'partner'));
  const isTied = (other: CanvasElement) => linksOf(other, 'for').some(({ target }) => target === element);
  const by = `by${spaceBehind(site.source, 'by', fact)}${partners.map(({ word }) => word).join(', ')}`;
  return [
    ...(partners.length > 0 ? replaceFact(site, fact, () => by) : removeFact(site, fact)),
    ...[...others].flatMap((other) =>
      other && !isTied(other) ? [stateFact(site.source, other, 'for', [reference.id])] : [],
    ),
    ...reference.edits,
  ];
}

/** Edits without those that stand there already: two facts may name the same element. */
function withoutRepeats(edits: readonly CanvasEdit[]): readonly CanvasEdit[] {
  const seen = new Set<string>();
  return edits.filter((edit) => {
    const key = JSON.stringify(edit);
    return !seen.has(key) && seen.add(key);
  });
}
