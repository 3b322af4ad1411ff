import { agenda, decision, hypothesisStatus, members, pattern, source } from './terms/beside-the-canvas.ts';
import { channelKind, owner, phases, reach } from './terms/channel.ts';
import { costFocus, costKind } from './terms/cost.ts';
import { level, stage, status } from './terms/header.ts';
import { activityKind, partnerKind, partnerMotive, resourceKind } from './terms/infrastructure.ts';
import { pricing } from './terms/pricing.ts';
import { propositionKind } from './terms/proposition.ts';
import { lifecycle, listens, motive, nature, service } from './terms/relationship-facts.ts';
import { mode, type } from './terms/relationship-type.ts';
import { revenueKind } from './terms/revenue-kind.ts';
import { role, segmentKind } from './terms/segment.ts';
import type { Term, VocabularyName } from './vocabulary.ts';

/** Every standard term, by vocabulary, relationships first; within a vocabulary in the order in which they are offered. */
const STANDARD_TERMS: Readonly<Record<VocabularyName, readonly Term[]>> = {
  type,
  mode,
  motive,
  nature,
  service,
  lifecycle,
  listens,
  status,
  'channel-kind': channelKind,
  phases,
  owner,
  reach,
  'segment-kind': segmentKind,
  role,
  'proposition-kind': propositionKind,
  'revenue-kind': revenueKind,
  pricing,
  'resource-kind': resourceKind,
  'activity-kind': activityKind,
  'partner-kind': partnerKind,
  'partner-motive': partnerMotive,
  'cost-kind': costKind,
  'cost-focus': costFocus,
  stage,
  'hypothesis-status': hypothesisStatus,
  source,
  pattern,
  decision,
  members,
  agenda,
  level,
};

/** The name of every vocabulary, in the order in which the taxonomy is told. */
export const VOCABULARIES = Object.keys(STANDARD_TERMS) as readonly VocabularyName[];

/** A word of a firm's own, with its own texts where it gives any and those of its standard term elsewhere. */
export interface OwnTerm extends Term {
  /** The term that rules and pictures take it for. */
  readonly standard: Term;
  /** What the firm states of it. */
  readonly given: OwnWord;
}

/** What a word of a vocabulary stands for. */
export interface FoundTerm {
  /** The standard term, also for an alias and for a firm's own word. */
  readonly term: Term;
  /** Whether the word is another word for the term, to be replaced by the term's own. */
  readonly alias: boolean;
  /** The firm's own term, where the word is one: what readers are shown. */
  readonly own?: OwnTerm;
}

/** The words that the properties of one vocabulary take. */
export interface Vocabulary {
  readonly name: VocabularyName;
  /** The standard terms. */
  readonly terms: readonly Term[];
  /** The firm's own terms, in the order in which they were added. */
  readonly own: readonly OwnTerm[];
  /** Everything that is understood, by the word as written, in Unicode normal form C. */
  readonly words: ReadonlyMap<string, FoundTerm>;
}

/** All vocabularies: the standard ones, or those extended by a firm's own words. */
export type Taxonomy = ReadonlyMap<VocabularyName, Vocabulary>;

/** What a firm states of a word of its own. */
export interface OwnWord {
  readonly vocabulary: VocabularyName;
  readonly id: string;
  /** The standard term it is a case of, by id or alias. */
  readonly as: string;
  readonly label?: string;
  readonly short?: string;
  readonly definition?: string;
  readonly example?: string;
  readonly question?: string;
}

/** A firm's word that was left out: `taken` where its vocabulary has that word already, else for its unknown `as`. */
export interface RejectedWord {
  readonly word: OwnWord;
  readonly reason: 'taken' | 'unknown-standard';
}

function standardVocabulary(name: VocabularyName): Vocabulary {
  const words = new Map<string, FoundTerm>();
  for (const term of STANDARD_TERMS[name]) {
    words.set(term.id, { term, alias: false });
    for (const alias of term.aliases) words.set(alias, { term, alias: true });
  }
  return { name, terms: STANDARD_TERMS[name], own: [], words };
}

/** The taxonomy without any firm's own words. */
export const standardTaxonomy: Taxonomy = new Map(VOCABULARIES.map((name) => [name, standardVocabulary(name)]));

function ownTerm(given: OwnWord, standard: Term): OwnTerm {
  const { id: written, as: _, vocabulary, ...texts } = given;
  const id = written.normalize('NFC');
  const { short: _short, within, ...inherited } = standard;
  const term = { ...inherited, label: id, ...texts, id, vocabulary, aliases: [], standard, given };
  // A language that says how its words stand within a sentence writes nothing small unasked.
  return within === undefined ? term : { ...term, within: term.label };
}

/**
 * A taxonomy with a firm's own words, each under a standard term; the one it is based on stays as it is.
 *
 * Words that cannot be added are left out and told in `rejected`, in the order given.
 */
export function extendTaxonomy(
  own: readonly OwnWord[],
  base: Taxonomy = standardTaxonomy,
): { readonly taxonomy: Taxonomy; readonly rejected: readonly RejectedWord[] } {
  const drafts = new Map(
    [...base].map(([name, { own, words, ...rest }]) => [name, { ...rest, own: [...own], words: new Map(words) }]),
  );
  const rejected: RejectedWord[] = [];
  for (const word of own) {
    const draft = drafts.get(word.vocabulary);
    const standard = draft?.words.get(word.as.normalize('NFC'))?.term;
    if (draft === undefined || standard === undefined) {
      rejected.push({ word, reason: 'unknown-standard' });
    } else if (draft.words.has(word.id.normalize('NFC'))) {
      rejected.push({ word, reason: 'taken' });
    } else {
      const term = ownTerm(word, standard);
      draft.own.push(term);
      draft.words.set(term.id, { term: standard, alias: false, own: term });
    }
  }
  return { taxonomy: drafts, rejected };
}
