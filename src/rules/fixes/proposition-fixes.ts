import { insert, removeValue, replace, stateFact } from '../../edits/edit-facts.ts';
import { isSameRange } from '../../edits/places.ts';
import { freshId, MOST_CHOICES } from '../../edits/refer.ts';
import type { CanvasEdit } from '../../edits/text-edit.ts';
import type { NamedElement } from '../../messages/quoting.ts';
import type { CanvasElement, Rated } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { ratedOf } from '../../model/values.ts';
import { findTerm } from '../../taxonomy/lookup.ts';
import { isReserved } from '../../taxonomy/reserved-words.ts';
import type { Fix } from './fix.ts';
import { choice, type Fixers, type FixSite } from './fixer.ts';
import { blockOf, isElement, nameOneOf } from './offers.ts';

/** The fixes of what value propositions answer. */
export const propositionFixes: Fixers = {
  *'proposition/fits-another-segment'(site) {
    const { args, element, finding, texts } = site;
    if (!element || !isElement(args.segment)) return;
    for (const fix of nameOneOf(site, element, 'for', [args.segment])) yield { ...fix, isPreferred: true };
    const owner = args.segment.index;
    const answers = element.facts.flatMap((fact) =>
      fact.values.flatMap((value) =>
        value.kind === 'answer' ? value.links.map((link) => ({ fact, value, link })) : [],
      ),
    );
    const theirs = answers.filter(({ link }) => link.target && 'owner' in link.target && link.target.owner === owner);
    const found = theirs.find(({ link }) => isSameRange(link.range, finding.range));
    if (!found || theirs.length > 1) return;
    const { fact, value, link } = found;
    const isAlone = value.links.length === 1 && !value.text;
    if (isAlone) yield choice(texts.remove({ text: link.word }), ...removeValue(site, fact, value));
    else if (value.links.length === 1 && value.text) {
      const range = { start: link.range.start, end: value.text.range.start };
      yield choice(texts.remove({ text: link.word }), replace(range, ''));
    }
  },
  *'proposition/job-undone'(site) {
    yield* answer(site, 'job', 'offers');
  },
  *'proposition/pain-unrelieved'(site) {
    yield* answer(site, 'pain', 'relieves');
  },
  *'proposition/gain-uncreated'(site) {
    yield* answer(site, 'gain', 'creates');
  },
};

type Unanswered = 'proposition/job-undone' | 'proposition/pain-unrelieved' | 'proposition/gain-uncreated';

/** Offers to answer a need in each proposition that is for its segment. */
function* answer(site: FixSite<Unanswered>, sort: string, key: string): Iterable<Fix> {
  const { args, canvas, source, texts } = site;
  const segment: NamedElement = args.segment;
  if (!isElement(segment)) return;
  const need = ratedOf(segment, sort).find((one) => one === (args.need as unknown));
  const reference = need && needId(site, segment, need);
  if (!reference) return;
  const { segmentsOf } = relationsOf(canvas);
  const isTheirs = (proposition: CanvasElement) => {
    const segments = segmentsOf(proposition);
    // Where another of its segments has a need of that id, nobody can tell whose is meant.
    const isShared = [...segments].some(
      (other) => other !== segment && ratedOf(other, sort).some(({ id }) => id === reference.id),
    );
    return segments.has(segment) && !isShared;
  };
  for (const proposition of blockOf(site, 'proposition').filter(isTheirs).slice(0, MOST_CHOICES)) {
    const title = texts.addFactTo({ fact: `${key} ${reference.id}`, title: proposition.label });
    yield choice(title, stateFact(source, proposition, key, [reference.id]), ...reference.edits);
  }
}

/** The id of a need; it gets one where it has none. */
function needId(
  { canvas, taxonomy }: FixSite,
  segment: CanvasElement,
  need: Rated,
): { readonly id: string; readonly edits: readonly CanvasEdit[] } | undefined {
  if (need.id !== undefined) return isReserved(need.id) ? undefined : { id: need.id, edits: [] };
  if (need.text === undefined) return undefined;
  const taken = new Set(
    segment.facts.flatMap(({ values }) => values.flatMap((one) => (one.kind === 'rated' ? one.id : []))),
  );
  const id = freshId(canvas, need.text.text, 'segment');
  if (taken.has(id) || findTerm('level', id, taxonomy)) return undefined;
  return { id, edits: [insert(need.range.start, `${id} `)] };
}
