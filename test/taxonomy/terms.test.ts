import { describe, expect, it } from 'vitest';
import { english } from '../../src/messages/english.ts';
import { ELEMENT_KEYWORDS } from '../../src/taxonomy/elements.ts';
import { findTerm, propertiesTaking, termsOf } from '../../src/taxonomy/lookup.ts';
import { PROPERTY_KEYS, propertiesOf } from '../../src/taxonomy/properties.ts';
import { VOCABULARIES } from '../../src/taxonomy/taxonomy.ts';
import type { VocabularyName } from '../../src/taxonomy/vocabulary.ts';

/** The vocabularies as the language fixes them; aliases stand in brackets behind their term. */
const LANGUAGE: Readonly<Record<VocabularyName, string>> = {
  type: 'personal-assistance(personal) dedicated-personal-assistance(dedicated) self-service automated-services(automated) communities(community) co-creation',
  mode: 'personal automated social',
  motive: 'acquisition retention(loyalty) upselling(boosting-sales) referral',
  nature: 'transactional ongoing',
  service: 'full self',
  lifecycle: 'acquire develop improve maintain terminate',
  status: 'assumed planned established retiring',
  'hypothesis-status': 'open testing supported refuted',
  listens: 'interviews surveys feedback usage-data advisory-board reviews',
  'channel-kind':
    'face-to-face store field-sales branch event phone video chat email word-of-mouth community web app social-media marketplace bot search content newsletter notification api kiosk vending post courier advertising reseller',
  phases: 'awareness evaluation purchase delivery after-sales',
  owner: 'own partner-owned',
  reach: 'direct indirect',
  'segment-kind': 'mass-market niche segmented diversified multi-sided',
  role: 'payer user decider internal',
  'proposition-kind':
    'newness performance customization getting-the-job-done design brand price cost-reduction risk-reduction accessibility convenience sustainability trust',
  'revenue-kind':
    'asset-sale usage-fee service-fee subscription lending(rent,leasing) licensing brokerage(commission,affiliate) advertising data-sale donation grant',
  pricing:
    'list(fixed) free freemium tiered feature-dependent segment-dependent volume-dependent value-based negotiation yield-management auction real-time-market',
  'resource-kind': 'physical intellectual(data,brand,software) human financial',
  'activity-kind': 'production problem-solving platform',
  'partner-kind': 'strategic-alliance coopetition joint-venture supplier',
  'partner-motive': 'optimisation risk-reduction resource-acquisition',
  'cost-kind': 'fixed variable one-off economies-of-scale economies-of-scope',
  'cost-focus': 'cost-driven value-driven',
  stage: 'ideation discovery validation acceleration transfer improve grow sustain retire',
  source: 'swot business-model-data performance-data customers',
  pattern: 'product-service-system take-back-scheme customer-sustainability-board',
  decision: 'explore adopt reject',
  members: 'gender-expertise gender-training sustainability-expertise',
  agenda: 'gender-equality sustainability-performance',
  level: 'low medium high',
};

const ALL_TERMS = VOCABULARIES.flatMap((vocabulary) => termsOf(vocabulary));

describe('the standard terms', () => {
  it.each(Object.entries(LANGUAGE) as [VocabularyName, string][])('of %s are those of the language', (name, words) => {
    const written = termsOf(name).map(({ id, aliases }) => (aliases.length > 0 ? `${id}(${aliases.join(',')})` : id));
    expect(written.join(' ')).toBe(words);
  });

  it('name the vocabulary they stand in', () => {
    for (const name of VOCABULARIES) for (const term of termsOf(name)) expect(term.vocabulary).toBe(name);
  });

  it.each(ALL_TERMS.map((term) => [`${term.vocabulary} ${term.id}`, term] as const))('%s is told whole', (_, term) => {
    expect(term.label).toMatch(/^[A-Z].*[^.]$/);
    for (const sentence of [term.definition, term.example]) {
      expect(sentence).toMatch(/^[A-Z].{14,}[^.?!]\.$/);
      expect(sentence, 'one sentence').not.toMatch(/[.?!]\s/);
    }
    expect(term.question).toMatch(/^[A-Z][^.?!]{8,}\?$/);
    expect(term.sources.length).toBeGreaterThan(0);
    expect(new Set(term.sources).size).toBe(term.sources.length);
    for (const source of term.sources) expect(english.sources[source]).toBeDefined();
    if (term.sources.includes('ours')) expect(term.sources).toEqual(['ours']);
    const chip = term.short ?? term.label;
    expect(chip.length, 'a chip stays short').toBeLessThanOrEqual(22);
    for (const text of [term.label, chip, term.definition, term.example, term.question]) {
      expect(text, 'typographic apostrophes, single spaces, no mark-up').not.toMatch(/['"`<>*_]| {2}|^\s|\s$/);
    }
  });

  it('share no word within a vocabulary, aliases included', () => {
    for (const name of VOCABULARIES) {
      const words = termsOf(name).flatMap(({ id, aliases }) => [id, ...aliases]);
      expect(new Set(words).size, name).toBe(words.length);
    }
  });

  it('say nothing twice', () => {
    for (const key of ['definition', 'example', 'question'] as const) {
      const texts = ALL_TERMS.map((term) => term[key]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  it('are words that can be written where ids can, and are none of the reserved ones', () => {
    const reserved = new Set<string>([...ELEMENT_KEYWORDS, ...PROPERTY_KEYS, 'all', 'per']);
    for (const { id, aliases } of ALL_TERMS) {
      for (const word of [id, ...aliases]) {
        expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(reserved.has(word), word).toBe(false);
      }
    }
  });
});

describe('vocabularies and properties', () => {
  it('meet: every vocabulary is taken by a property, and every property that takes terms has one', () => {
    for (const name of VOCABULARIES) expect(propertiesTaking(name), name).not.toEqual([]);
    for (const element of ELEMENT_KEYWORDS) {
      for (const row of propertiesOf(element).values()) {
        const needsTerms = row.shape === 'terms' || row.shape === 'terms-or-texts' || row.shape === 'rated';
        expect(row.vocabulary !== undefined, `${element} ${row.key}`).toBe(needsTerms);
        if (row.vocabulary) expect(termsOf(row.vocabulary), row.vocabulary).not.toEqual([]);
      }
    }
  });
});

describe('groups', () => {
  const group = (name: VocabularyName, word: string) => findTerm(name, word)?.term.group;

  it('are the modes, for the types', () => {
    const modes = Object.fromEntries(termsOf('type').map((term) => [term.id, term.group]));
    expect(modes).toEqual({
      'personal-assistance': 'personal',
      'dedicated-personal-assistance': 'personal',
      'self-service': 'automated',
      'automated-services': 'automated',
      communities: 'social',
      'co-creation': 'social',
    });
    for (const mode of Object.values(modes)) expect(findTerm('mode', mode ?? '')).toBeDefined();
  });

  it('are the distances, for the kinds of channel', () => {
    const sizes = new Map<string | undefined, number>();
    for (const term of termsOf('channel-kind')) sizes.set(term.group, (sizes.get(term.group) ?? 0) + 1);
    expect(Object.fromEntries(sizes)).toEqual({
      'face-to-face': 5,
      'human-at-a-distance': 4,
      'between-customers': 2,
      digital: 10,
      physical: 5,
      'through-others': 1,
    });
    expect(group('channel-kind', 'branch')).toBe('face-to-face');
    expect(group('channel-kind', 'phone')).toBe('human-at-a-distance');
    expect(group('channel-kind', 'word-of-mouth')).toBe('between-customers');
    expect(group('channel-kind', 'bot')).toBe('digital');
    expect(group('channel-kind', 'courier')).toBe('physical');
    expect(group('channel-kind', 'reseller')).toBe('through-others');
  });

  it('are absent elsewhere', () => {
    const grouped = new Set(ALL_TERMS.filter((term) => term.group !== undefined).map((term) => term.vocabulary));
    expect([...grouped].sort()).toEqual(['channel-kind', 'type']);
  });
});

describe('sources', () => {
  it('are named in full', () => {
    for (const { title, about } of Object.values(english.sources)) {
      expect(title).toMatch(/^\S.+[^.]$/);
      expect(about).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('name what the texts say of a term', () => {
    const sources = (name: VocabularyName, word: string) => findTerm(name, word)?.term.sources;
    for (const type of termsOf('type')) expect(type.sources).toContain('J');
    for (const name of ['nature', 'service', 'lifecycle', 'reach'] as const) {
      for (const term of termsOf(name)) expect(term.sources, term.id).toContain('F');
    }
    expect(sources('motive', 'referral')).toContain('S');
    expect(sources('mode', 'social')).toEqual(['ours']);
    for (const pattern of termsOf('pattern')) expect(pattern.sources).toEqual(['U']);
  });
});
