import { describe, expect, it } from 'vitest';
import { compareCanvases } from '../../../src/model/comparison/compare-canvases.ts';
import { type Consequence, consequencesOf } from '../../../src/model/comparison/consequences.ts';
import { readCanvas } from '../../../src/model/lower.ts';

const bank = `
segment families "Families"
proposition advice "Advice" { for families }
channel branch "Branch" { kind branch for families phases purchase, after-sales }
channel portal "Portal" { kind web for families phases awareness }
relationship banker "Banker" { with families type dedicated-personal-assistance motive retention via branch }
relationship site "Site" { with families type self-service motive acquisition via portal }
resource bankers "Bankers" { for banker }
revenue fee "Fee" { from families amount 100 EUR per year }
cost pay "Pay" { for bankers amount 10 EUR per year }
`;

function told(change: (text: string) => string, text = bank): readonly string[] {
  const later = change(text);
  expect(later).not.toBe(text);
  return consequencesOf(compareCanvases(readCanvas(text), readCanvas(later))).map(tell);
}

function tell(consequence: Consequence): string {
  const { after, aspect } = consequence;
  if ('now' in consequence) return `${after.label}: ${consequence.now} ${aspect}`;
  if ('from' in consequence)
    return `${after.label}: ${aspect} ${consequence.from.sums[0]?.low} → ${consequence.to.sums[0]?.low}`;
  const signed = [...consequence.lost.map((id) => `-${id}`), ...consequence.gained.map((id) => `+${id}`)];
  return `${after.label}: ${aspect} ${signed.join(' ')}`;
}

const without = (id: string) => (text: string) => text.replace(new RegExp(`^\\w+ ${id} .*\\n`, 'm'), '');

describe('what changes mean for the notes around them', () => {
  it('nothing, where nothing changed', () => {
    expect(consequencesOf(compareCanvases(readCanvas(bank), readCanvas(`// as it was\n${bank}`)))).toEqual([]);
  });

  it.each([
    [
      'the only personal relationship gone',
      without('banker'),
      ['Families: modes -personal', 'Families: motives -retention'],
    ],
    [
      'a type for another of the same mode',
      (text: string) => text.replace('type dedicated-personal-assistance', 'type personal-assistance'),
      ['Families: types -dedicated-personal-assistance +personal-assistance'],
    ],
    [
      'all relationships gone: not also which types',
      (text: string) => without('site')(without('banker')(text)),
      ['Families: none relationships'],
    ],
    ['the only proposition gone', without('advice'), ['Families: none propositions']],
    [
      'a channel that carried alone, and covered phases alone',
      (text: string) =>
        text.replace('via branch', 'via portal').replace('phases purchase, after-sales', 'phases purchase'),
      ['Families: phases -after-sales', 'Banker: distances -face-to-face +digital'],
    ],
    ['all channels gone', (text: string) => without('portal')(without('branch')(text)), ['Families: none channels']],
    ['another price', (text: string) => text.replace('100 EUR', '120 EUR'), ['Families: revenue 100 → 120']],
    ['another cost', (text: string) => text.replace('10 EUR', '15 EUR'), ['Banker: cost 10 → 15']],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  it('a segment that is new or gone has none of its own: that it is new or gone says it', () => {
    expect(told((text) => `${text}segment firms "Firms"\n`)).toEqual([]);
  });

  it('what comes back is told as well', () => {
    expect(told(() => bank, without('banker')(bank))).toEqual([
      'Families: modes +personal',
      'Families: motives +retention',
    ]);
  });
});
