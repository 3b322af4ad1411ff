import { replace, stateFact } from '../../edits/edit-facts.ts';
import { valueAt } from '../../edits/places.ts';
import { choicesOf } from '../../edits/refer.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { linksOf } from '../../model/values.ts';
import { writableTerms } from '../../taxonomy/lookup.ts';
import { considered } from '../considered.ts';
import { choice, type Fixers, preferred } from './fixer.ts';
import { channelsWithin, isElement } from './offers.ts';
import { stateSuggested } from './state-suggested.ts';
import { turnIntoChannel, turnIntoListening, turnIntoOffer } from './turn-relationship.ts';

/** The fixes of relationships: with whom, of which type, through which channels. */
export const relationshipFixes: Fixers = {
  *'relationship/needs-segment'(site) {
    const { args, canvas, element, source, texts } = site;
    if (!element) return;
    const segments = canvas.byKeyword.get('segment') ?? [];
    const make = segments.length === 1 ? preferred : choice;
    for (const { id, edits } of choicesOf(canvas, unservedFirst(canvas, segments))) {
      yield make(texts.addFact({ fact: `with ${id}` }), stateFact(source, element, 'with', [id]), ...edits);
    }
    if (segments.length !== 1) {
      yield choice(texts.addFact({ fact: 'with all' }), stateFact(source, element, 'with', ['all']));
    }
    if (args.lacking.count === 1) return;
    const lacking = considered(canvas, 'relationship').filter((other) => linksOf(other, 'with').length === 0);
    const each = lacking.map((other) => stateFact(source, other, 'with', ['all']));
    yield choice(texts.addFactToEach({ fact: 'with all', count: lacking.length }), ...each);
  },
  *'relationship/needs-type'(site) {
    const { element, source, taxonomy, texts } = site;
    if (!element) return;
    yield* stateSuggested(site, element);
    for (const { id } of writableTerms('type', taxonomy)) {
      yield choice(texts.addFact({ fact: `type ${id}` }), stateFact(source, element, 'type', [id]));
    }
    yield* turnIntoOffer(site, element);
    yield* turnIntoChannel(site, element);
    yield* turnIntoListening(site, element);
  },
  *'relationship/channel-misses-segment'(site) {
    const { args, canvas, element, finding, source, texts } = site;
    const { channel } = args;
    if (!element || !isElement(channel)) return;
    const segments = relationsOf(canvas).segmentsOf(element);
    const isAll = linksOf(element, 'with').some(({ all }) => all);
    const make = segments.size === 1 ? preferred : choice;
    const title = channel.label;
    for (const { id, edits } of isAll ? [] : choicesOf(canvas, segments)) {
      const edit = stateFact(source, channel, 'for', [id]);
      yield make(texts.addFactTo({ fact: `for ${id}`, title }), edit, ...edits);
    }
    if (isAll) yield choice(texts.addFactTo({ fact: 'for all', title }), stateFact(source, channel, 'for', ['all']));
    const found = valueAt(element, finding.range);
    if (!found) return;
    for (const { id, edits } of choicesOf(canvas, channelsWithin(site, element))) {
      yield choice(texts.replaceWith({ text: id }), replace(finding.range, id), ...edits);
    }
  },
};

/** Some segments, those that have no relationship yet before the others. */
function* unservedFirst(canvas: CanvasModel, segments: readonly CanvasElement[]): Iterable<CanvasElement> {
  const { relationshipsWith } = relationsOf(canvas);
  for (const isServed of [false, true]) {
    for (const segment of segments) if (relationshipsWith(segment).size > 0 === isServed) yield segment;
  }
}
