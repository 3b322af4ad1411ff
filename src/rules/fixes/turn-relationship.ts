import { addFacts, type NewFact, removeRange } from '../../edits/edit-facts.ts';
import { turnIntoChannel as channelEdits } from '../../edits/turn-into-channel.ts';
import type { CanvasElement } from '../../model/canvas-model.ts';
import { quoted } from '../../model/quoted.ts';
import { relationsOf } from '../../model/relations.ts';
import { linksIn } from '../../model/stated-links.ts';
import { states } from '../../model/values.ts';
import { writableTerms } from '../../taxonomy/lookup.ts';
import type { Fix } from './fix.ts';
import { choice, type FixSite } from './fixer.ts';

/** The most propositions, or relationships, that something is offered to go into. */
const MOST = 3;

/** Turns a relationship into a channel to its segments, in its place. */
export function* turnIntoChannel(site: FixSite, element: CanvasElement): Iterable<Fix> {
  yield choice(site.texts.turnIntoChannel(), ...channelEdits(site, element));
}

/** Turns a relationship into what a proposition for one of its segments offers, where nothing else refers to it. */
export function* turnIntoOffer(site: FixSite, element: CanvasElement): Iterable<Fix> {
  if (element.title === undefined || isReferredTo(site, element)) return;
  const { segmentsOf } = relationsOf(site.canvas);
  const segments = segmentsOf(element);
  const propositions = (site.canvas.byKeyword.get('proposition') ?? []).filter(
    (proposition) => segments.size === 0 || [...segmentsOf(proposition)].some((segment) => segments.has(segment)),
  );
  for (const proposition of propositions.slice(0, MOST)) {
    const offer = { key: 'offers', value: [quoted(element.title)] };
    yield choice(
      site.texts.turnIntoOffer({ title: proposition.label }),
      addFacts(site.source, proposition, [offer, ...restAsNotes(site, element)]),
      ...removeRange(site, element.range),
    );
  }
}

/** Turns a relationship whose title names a way of listening into that, where nothing else refers to it. */
export function* turnIntoListening(site: FixSite, element: CanvasElement): Iterable<Fix> {
  if (isReferredTo(site, element)) return;
  const title = (element.title ?? '').toLowerCase().replaceAll(/[\s-]+/g, '-');
  const term = writableTerms('listens', site.taxonomy).find(({ id }) => title.includes(id));
  if (!term) return;
  const { relationshipsWith, segmentsOf } = relationsOf(site.canvas);
  const others = new Set([...segmentsOf(element)].flatMap((segment) => [...relationshipsWith(segment)]));
  others.delete(element);
  for (const other of [...others].filter((candidate) => !states(candidate, 'listens')).slice(0, MOST)) {
    yield choice(
      site.texts.addFactTo({ fact: `listens ${term.id}`, title: other.label }),
      addFacts(site.source, other, [{ key: 'listens', value: [term.id] }, ...restAsNotes(site, element)]),
      ...removeRange(site, element.range),
    );
  }
}

/** What a relationship says that is lost with it, as notes; its segments are those of what it goes into. */
function restAsNotes({ source }: FixSite, element: CanvasElement): readonly NewFact[] {
  return element.facts
    .filter(({ key }) => key !== 'with')
    .map((fact) => {
      const text = source.slice(fact.range).replace(/\s+/g, ' ');
      return { key: 'note', value: [fact.key === 'note' ? text.replace(/^note /, '') : quoted(text)] };
    });
}

/** Whether anything refers to an element. */
function isReferredTo({ canvas }: FixSite, element: CanvasElement): boolean {
  for (const { link } of linksIn(canvas)) if (link.target === element) return true;
  return false;
}
