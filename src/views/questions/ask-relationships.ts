import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { termOf, termsOf, termUsesOf } from '../../model/values.ts';
import { termsOf as termsIn } from '../../taxonomy/lookup.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import { termWords, withinSentence } from '../words/term-words.ts';
import { type Asking, askEach } from './answer.ts';

const relationships = (canvas: CanvasModel) => canvas.byKeyword.get('relationship') ?? [];
/** The words that an element states for a property; one that is unknown answers nothing. */
const words = (element: CanvasElement, key: string) =>
  termUsesOf(element, key)
    .filter(({ term }) => term !== undefined)
    .map(termWords);

/** Which relationship each segment expects. */
export const askExpected: Asking = (canvas, { questions: { answer, write } }) =>
  askEach(canvas.byKeyword.get('segment') ?? [], write.segments, (element) => {
    const types = words(element, 'expects');
    return types.length > 0
      ? { element, text: answer.expects({ types }) }
      : { element, advice: write.expects({ element }) };
  });

/** Which relationships are established. */
export const askEstablished: Asking = (canvas, { questions: { answer, write } }) =>
  askEach(relationships(canvas), write.relationships, (element) => {
    const [status] = words(element, 'status');
    return status === undefined
      ? { element, advice: write.status({ element }) }
      : { element, text: answer.status({ status }) };
  });

/** What each relationship is for. */
export const askMotives: Asking = (canvas, { questions: { answer, write } }) =>
  askEach(relationships(canvas), write.relationships, (element) => {
    const motives = words(element, 'motive');
    return motives.length > 0
      ? { element, text: answer.motives({ motives }) }
      : { element, advice: write.motives({ element }) };
  });

/** Whether a relationship is transactional or ongoing, personal or automated. */
export const askNature: Asking = (canvas, catalogue) => {
  const { answer, write } = catalogue.questions;
  const modes = new Map(termsIn('mode', taxonomyIn(catalogue)).map((term) => [term.id, withinSentence(term)]));
  return askEach(relationships(canvas), write.relationships, (element) => {
    const [nature] = words(element, 'nature');
    return nature === undefined
      ? { element, advice: write.nature({ element }) }
      : { element, text: answer.nature({ nature, modes: modesOf(element).map((mode) => modes.get(mode) ?? mode) }) };
  });
};

/** The modes of a relationship's types, as they are written in a canvas; the stated one only where it has no type. */
function modesOf(relationship: CanvasElement): readonly string[] {
  const modes = termsOf(relationship, 'type').flatMap(({ group }) => (group === undefined ? [] : group));
  const stated = termOf(relationship, 'mode');
  return modes.length > 0 ? [...new Set(modes)] : stated === undefined ? [] : [stated];
}

/** Whether the customers are met directly or through somebody else. */
export const askIntermediaries: Asking = (canvas, { questions: { answer, write } }) => {
  const { carriersOf } = relationsOf(canvas);
  // Relationships that the same channels carry share one set of them.
  const known = new Map<ReadonlySet<CanvasElement>, Holders>();
  return askEach(relationships(canvas), write.relationships, (element) => {
    const carriers = carriersOf(element);
    if (carriers.size === 0) return { element, advice: write.carriers({ element }) };
    const holders = known.get(carriers) ?? holdersOf(canvas, carriers);
    known.set(carriers, holders);
    const { others, own, unknown } = holders;
    if (unknown.length > 0) {
      return {
        element,
        get advice() {
          return write.owner({ channels: unknown });
        },
      };
    }
    return {
      element,
      get text() {
        if (others.length === 0) return answer.direct({ channels: own });
        return own.length === 0 ? answer.indirect({ channels: others }) : answer.both({ own, others });
      },
    };
  });
};

/** Some channels by whose they are. */
interface Holders {
  readonly own: readonly CanvasElement[];
  readonly others: readonly CanvasElement[];
  readonly unknown: readonly CanvasElement[];
}

function holdersOf(canvas: CanvasModel, carriers: Iterable<CanvasElement>): Holders {
  const groups = { own: [] as CanvasElement[], other: [] as CanvasElement[], unknown: [] as CanvasElement[] };
  for (const channel of carriers) groups[holder(canvas, channel) ?? 'unknown'].push(channel);
  return { own: groups.own, others: groups.other, unknown: groups.unknown };
}

/** Whose a channel is, as far as it says. */
function holder(canvas: CanvasModel, channel: CanvasElement): 'own' | 'other' | undefined {
  const owner = termOf(channel, 'owner');
  const reach = termOf(channel, 'reach');
  if (owner === 'partner-owned' || reach === 'indirect' || termOf(channel, 'kind') === 'reseller') return 'other';
  if (owner === 'own' || reach === 'direct') return 'own';
  return relationsOf(canvas).linked(channel, 'by').size > 0 ? 'other' : undefined;
}

/** Whether the customers are served fully or serve themselves. */
export const askService: Asking = (canvas, { questions: { answer, write } }) =>
  askEach(relationships(canvas), write.relationships, (element) => {
    const [service] = words(element, 'service');
    return service === undefined
      ? { element, advice: write.service({ element }) }
      : { element, text: answer.service({ service }) };
  });

/** How the customers are heard. */
export const askListening: Asking = (canvas, { questions: { answer, write } }) =>
  askEach(relationships(canvas), write.relationships, (element) => {
    const ways = words(element, 'listens');
    return ways.length > 0
      ? { element, text: answer.listens({ ways }) }
      : { element, advice: write.listens({ element }) };
  });
