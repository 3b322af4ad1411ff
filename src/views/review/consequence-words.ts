import type { Catalogue } from '../../messages/catalogue.ts';
import type { Consequence } from '../../model/comparison/consequences.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import type { VocabularyName } from '../../taxonomy/vocabulary.ts';
import { withinSentence } from '../words/term-words.ts';
import { totalWords } from '../words/yearly-words.ts';

/** What a consequence means, in one sentence for each thing that came or went; losses first. */
export function consequenceWords(
  consequence: Consequence,
  catalogue: Catalogue,
  taxonomy: Taxonomy,
): readonly string[] {
  const say = catalogue.review.consequences;
  const { after: subject } = consequence;
  const both = (sentences: (ids: readonly string[], gained: boolean) => readonly string[]) =>
    'lost' in consequence ? [...sentences(consequence.lost, false), ...sentences(consequence.gained, true)] : [];
  const term = (vocabulary: VocabularyName, id: string) => {
    const found = taxonomy.get(vocabulary)?.words.get(id);
    return found ? withinSentence(found.term) : id;
  };
  switch (consequence.aspect) {
    case 'modes':
      return both((ids, gained) => ids.map((id) => say.modes({ subject, gained, mode: term('mode', id) })));
    case 'types':
      return both((ids, gained) => ids.map((id) => say.types({ subject, gained, type: term('type', id) })));
    case 'motives':
      return both((ids, gained) => ids.map((id) => say.motives({ subject, gained, motive: term('motive', id) })));
    case 'distances':
      return both((ids, gained) => ids.map((distance) => say.distances({ subject, gained, distance })));
    case 'phases':
      return both((ids, gained) => {
        const phases = ids.map((id) => term('phases', id));
        return phases.length > 0 ? [say.phases({ subject, gained, phases })] : [];
      });
    case 'relationships':
    case 'channels':
    case 'propositions':
      return [say[consequence.aspect]({ subject, gained: consequence.now === 'some' })];
    case 'revenue':
    case 'cost': {
      const [from, to] = [consequence.from, consequence.to].map((total) => totalWords(total, catalogue) ?? '');
      return [say[consequence.aspect]({ subject, from: from!, to: to! })];
    }
  }
}
