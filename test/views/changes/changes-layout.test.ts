import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import type { CanvasLayout } from '../../../src/views/canvas/boxes.ts';
import { changesContent } from '../../../src/views/changes/changes-content.ts';
import { layOutChanges } from '../../../src/views/changes/draw-changes.ts';
import type { ChangesState } from '../../../src/views/changes/merged-blocks.ts';
import { canvasTexts, NASTY_TEXTS, quoted } from '../canvas-texts.ts';
import { mistakesIn } from '../geometry.ts';
import { compared } from './compared.ts';

const catalogue = catalogueOf('en');
const STATES: readonly ChangesState[] = ['both', 'before', 'after'];

function layOut(before: string, after: string, state: ChangesState = 'both', room?: number): CanvasLayout {
  const content = changesContent(compared(before, after), state, catalogue);
  return layOutChanges(content, { catalogue, credit: true, ...(room === undefined ? {} : { room }) });
}

/** Some lines left out and some words changed: what another hand might have made of a text. */
const edited = (text: string, seed: number) =>
  text
    .split('\n')
    .filter((line, at) => !/^\w+ n\d+ .*\}?$/.test(line) || (at + seed) % 5 !== 0)
    .map((line, at) => ((at + seed) % 3 === 0 ? line.replace(/self-service|one|the|price/, 'another') : line))
    .join('\n');

describe('the layout of what changed', () => {
  it('lets nothing overlap and nothing leave its place, for any two canvases', () => {
    fc.assert(
      fc.property(canvasTexts, fc.nat(30), fc.constantFrom(...STATES), (text, seed, state) => {
        expect(mistakesIn(layOut(text, edited(text, seed), state))).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('lets nothing overlap where one canvas grew into another, in any room', () => {
    const read = (name: string) => readFileSync(`examples/reliance-jio-${name}.bmc`, 'utf8');
    for (const room of [undefined, 500, 900]) {
      for (const state of STATES) expect(mistakesIn(layOut(read('early'), read('later'), state, room))).toEqual([]);
    }
  });

  it.each(NASTY_TEXTS.map((text) => [text.slice(0, 24), text]))(
    'holds the text %s where it was, is new, and is gone',
    (_, text) => {
      const note = (title: string) =>
        `segment s ${title} { pain p ${title}  kind niche }\nrelationship r "R" { with s }\n`;
      for (const [before, after] of [
        [note(quoted(text)), note('"Another"')],
        [note('"Another"'), note(quoted(text))],
        [note(quoted(text)), note(quoted(`${text} and more`))],
        [note(quoted(text)), ''],
      ] as const) {
        expect(mistakesIn(layOut(before, after))).toEqual([]);
      }
    },
  );

  it('draws the parts of every line that together are the line', () => {
    const layout = layOut(
      'partner p "The first supplier of them all" { kind supplier }',
      'partner p "The last supplier of all of them" { kind joint-venture }',
    );
    const lines = layout.blocks.flatMap(({ notes }) => notes.flatMap(({ texts }) => texts));
    const rich = lines.filter(({ runs }) => runs !== undefined);
    expect(rich.length).toBeGreaterThan(1);
    for (const { runs, text } of rich) expect(runs!.map((run) => run.text).join('')).toBe(text);
  });
});
