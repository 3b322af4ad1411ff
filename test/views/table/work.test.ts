import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { drawView, TABLE_VIEWS } from '../../../src/views/draw-view.ts';
import { VIEW_NAMES } from '../../../src/views/view-names.ts';
import { countWork } from '../../support/count-work.ts';

const catalogue = catalogueOf('en');
const times = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join('\n');

/** Canvases that grow in the ways that have made loops within loops. */
const SHAPES: Readonly<Record<string, (count: number) => string>> = {
  'each with its own': (count) =>
    times(
      count,
      (n) => `segment s${n} "S" { expects communities  pain p high "P"  job "J" }
relationship r${n} "R" { with s${n}  type self-service  motive retention  needs x${n} }
resource x${n} "X"
cost k${n} { for x${n}  amount 5 EUR per year }
channel c${n} { for s${n} }
proposition o${n} "O" { for s${n}  relieves p "x"  offers "y" }
hotspot h${n} "H" { on r${n} }
idea i${n} "I" { addresses h${n}  changes r${n}  benefits high "x" }
hypothesis y${n} "Y" { about r${n} }`,
    ),
  'all with all': (count) =>
    times(
      count,
      (n) => `segment s${n} "S" { expects communities  pain p high "P" }
relationship r${n} "R" { with all  type self-service }
proposition o${n} "O" { for all  relieves p "x"  offers "y" }
channel c${n} { for all }
revenue v${n} { from all  amount 5 EUR per year }`,
    ),
  'one proposition for many segments': (count) =>
    `${times(
      count,
      (n) => `segment s${n} "S" { pain p "x" }
channel c${n} "C" { for p }
relationship r${n} "R" { with s${n}  type self-service }
cost k${n} { for c${n} }`,
    )}
proposition p "P" { for ${Array.from({ length: count }, (_, n) => `s${n}`).join(', ')}  relieves p "x" }`,
};

describe.each(Object.entries(SHAPES))('where there is %s', (_, shape) => {
  it.each(Object.entries(TABLE_VIEWS))('saying the view %s takes work that grows with the text', (_view, say) => {
    const [few, many] = [150, 600].map((count) => {
      const canvas = readCanvas(shape(count));
      return countWork(() => say(canvas, [], catalogue));
    });
    // Four times the text; a loop within a loop would take sixteen times the work. To look at the first of a long list
    // counts as its length here.
    expect(many! / few!).toBeLessThan(9);
  });

  it('laying out and drawing them takes work that grows with the text', () => {
    const [few, many] = [100, 400].map((count) => {
      const canvas = readCanvas(shape(count));
      return countWork(() => {
        for (const view of VIEW_NAMES) drawView(view, canvas, [], { theme: 'light', catalogue });
      });
    });
    expect(many! / few!).toBeLessThan(9);
  });
});
