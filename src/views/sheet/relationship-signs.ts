import type { Catalogue } from '../../messages/catalogue.ts';
import type { TermUse } from '../../model/canvas-model.ts';
import { termsOf } from '../../taxonomy/lookup.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import type { SignName } from '../svg/sign-path.ts';
import { shortTermWords, withinSentence } from '../words/term-words.ts';
import type { ChipContent } from './chip-layout.ts';
import type { KeyEntry } from './legend-layout.ts';

/** The sign of each mode of a relationship. */
export const MODE_SIGNS: Readonly<Record<string, SignName>> = {
  personal: 'personal',
  automated: 'automated',
  social: 'social',
};

/** The sign of each type of relationship: a person, a screen or a net, as its mode has it. */
const TYPE_SIGNS: Readonly<Record<string, SignName>> = {
  'personal-assistance': 'personal',
  'dedicated-personal-assistance': 'dedicated',
  'self-service': 'selfService',
  'automated-services': 'automatedServices',
  communities: 'social',
  'co-creation': 'coCreation',
};

/** The motives of a relationship that have a sign, which is called like them. */
export const MOTIVES = ['acquisition', 'retention', 'upselling', 'referral'] as const satisfies readonly SignName[];

/** A word about a relationship with its sign, if it has one. */
export function relationshipChip(use: TermUse): ChipContent {
  const text = shortTermWords(use);
  const sign = use.term && signOf(use.term);
  const sort = use.term?.vocabulary;
  return { text, ...(sign ? { sign } : {}), ...(sort ? { sort } : {}) };
}

function signOf({ id, vocabulary }: { readonly id: string; readonly vocabulary: string }): SignName | undefined {
  if (vocabulary === 'type') return TYPE_SIGNS[id];
  if (vocabulary === 'mode') return MODE_SIGNS[id];
  return MOTIVES.find((motive) => motive === id);
}

/**
 * What the signs of some chips say: types after the mode that they belong to, modes that stand alone, then motives; of
 * each those that occur.
 */
export function relationshipKey(used: ReadonlySet<SignName>, catalogue: Catalogue): readonly KeyEntry[] {
  const taxonomy = taxonomyIn(catalogue);
  const types = termsOf('type', taxonomy);
  const ofTypes = termsOf('mode', taxonomy).flatMap((mode): readonly KeyEntry[] => {
    const own = types.filter(({ id, group }) => group === mode.id && used.has(TYPE_SIGNS[id]!));
    const entries = own.map((type) => ({ sign: TYPE_SIGNS[type.id]!, words: withinSentence(type) }));
    const base = MODE_SIGNS[mode.id]!;
    if (entries.length === 0) return used.has(base) ? [{ sign: base, words: withinSentence(mode) }] : [];
    return entries.map((entry, at) => (at === 0 ? { ...entry, group: mode.label } : entry));
  });
  const { key } = catalogue.views.relationships;
  const ofMotives = MOTIVES.filter((motive) => used.has(motive)).map((motive, at) => ({
    sign: motive,
    words: key[motive],
    ...(at === 0 ? { group: catalogue.preview.legend.motives } : {}),
  }));
  return [...ofTypes, ...ofMotives];
}
