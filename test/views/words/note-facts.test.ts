import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import type { ElementKeyword } from '../../../src/taxonomy/elements.ts';
import { noteChips, noteFacts } from '../../../src/views/words/note-facts.ts';

const catalogue = catalogueOf('en');

/** The facts of the first element of a keyword. */
function facts(keyword: ElementKeyword, text: string): readonly string[] {
  const element = readCanvas(text).byKeyword.get(keyword)![0]!;
  return noteFacts(element, catalogue, 'EUR').map((fact) => fact.replaceAll('\u00a0', ' '));
}

function chips(text: string): readonly string[] {
  return noteChips(readCanvas(text).byKeyword.get('relationship')![0]!);
}

describe('the facts of a note', () => {
  it('are in words, never in ids', () => {
    const text = 'partner p "P" { kind supplier provides r motive risk-reduction }\nresource r "The vault"';
    expect(facts('partner', text)).toEqual(['supplier', 'provides The vault', 'risk reduction']);
  });

  it('tell of a segment who it is and what it expects', () => {
    const text =
      'segment s "S" { kind niche role payer, user size 1200 expects self-service prefers b }\nchannel b "Branch"';
    expect(facts('segment', text)).toEqual(['niche', 'payer, user', '1 200', 'expects self-service', 'prefers Branch']);
  });

  it('tell of a proposition what it answers, by the names of pains and gains and its own words for jobs', () => {
    const text = `segment s { job j "Get there" pain p "Waiting" gain g "Calm" }
proposition x "X" { for s offers j "A seat" relieves p "No queue" creates g }`;
    expect(facts('proposition', text)).toEqual(['offers A seat', 'relieves Waiting', 'creates Calm']);
  });

  it('tell of a channel its phases, and its owner only where that is not the company', () => {
    expect(facts('channel', 'channel c "C" { kind web phases awareness, purchase owner own reach direct }')).toEqual([
      expect.any(String),
      'awareness, purchase',
    ]);
    const text = 'channel c "C" { owner partner-owned by p }\npartner p "Shop"';
    expect(facts('channel', text)).toEqual(['partner-owned', 'run by Shop']);
  });

  it('tell of costs and revenues what they amount to', () => {
    expect(facts('cost', 'cost "C" { kind fixed amount 4.2M per year share 30 }')).toEqual([
      'fixed',
      '4.2 M EUR a year',
      '30 % of the total',
    ]);
    expect(facts('revenue', 'revenue "R" { kind subscription pricing negotiation amount 20 USD per month }')).toEqual([
      'subscription',
      'negotiation',
      '20 USD a month',
    ]);
  });

  it('tell of what stands beside the canvas what it is about', () => {
    const text =
      'cost k "Rent"\nhotspot h "H" { on k severity high }\nidea i "I" { addresses h decision explore meets 2 per year }';
    expect(facts('hotspot', text)).toEqual(['high', 'about Rent']);
    expect(facts('idea', text)).toEqual(['explore', 'addresses H', 'meets 2 a year']);
  });

  it('say a status unless it is established', () => {
    expect(facts('activity', 'activity "A" { status planned }')).toEqual(['planned']);
    expect(facts('activity', 'activity "A" { status established }')).toEqual([]);
  });

  it('count what a long list does not name, and shorten names that stand in full elsewhere', () => {
    const ids = Array.from({ length: 300 }, (_, at) => `r${at}`);
    const resources = ids.map((id) => `resource ${id} "${id.toUpperCase()}"`).join('\n');
    expect(facts('partner', `partner "P" { provides ${ids.join(', ')} }\n${resources}`)).toEqual([
      'provides R0, R1, R2 and 297 more',
    ]);
    const [fact] = facts('partner', `partner "P" { provides r }\nresource r "${'long '.repeat(100)}"`);
    expect(fact!.length).toBeLessThan(80);
    expect(fact).toMatch(/…$/);
  });

  it('show an unknown word and a lost reference as they were written', () => {
    expect(facts('activity', 'activity "A" { kind juggling }')).toEqual(['juggling']);
    expect(facts('partner', 'partner "P" { provides nobody }')).toEqual(['provides nobody']);
  });

  it('say nothing of a fact that cannot be read', () => {
    expect(facts('cost', 'cost "C" { amount €12 }')).toEqual([]);
    expect(facts('cost', 'cost "C" { kind }')).toEqual([]);
  });

  it('keep a right-to-left name apart from the words around it', () => {
    expect(facts('partner', 'partner "P" { provides r }\nresource r "כספת"')).toEqual(['provides \u2068כספת\u2069']);
  });
});

describe('the chips of a relationship', () => {
  it('are its types and its motives, each once', () => {
    expect(
      chips('relationship "R" { type dedicated-personal-assistance, communities motive retention, retention }'),
    ).toEqual(['dedicated', 'community', 'retention']);
  });

  it('are its mode where it has no type', () => {
    expect(chips('relationship "R" { mode personal }')).toEqual(['personal']);
    expect(chips('relationship "R" { mode personal type self-service }')).toEqual(['self-service']);
  });
});
