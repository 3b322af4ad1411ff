import fc from 'fast-check';
import { type Merged, mergeCanvases } from '../../../src/merge/merge-canvases.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { contentOf } from '../../support/canvas-content.ts';
import { type FuzzTarget, must, mustEqual } from '../fuzz-target.ts';
import { canvasTexts, mangled, wholeCanvases } from '../texts.ts';

const MARKS = { size: 7, ours: 'ours', theirs: 'theirs' };

/** A canvas, and what two people made of it. */
const triples = fc.oneof(
  {
    weight: 5,
    arbitrary: wholeCanvases.chain((base) =>
      fc.tuple(fc.constant(base), mangled(fc.constant(base), 3), mangled(fc.constant(base), 3)),
    ),
  },
  { weight: 2, arbitrary: fc.tuple(wholeCanvases, wholeCanvases, wholeCanvases) },
  { weight: 1, arbitrary: fc.tuple(canvasTexts, canvasTexts, canvasTexts) },
);

const contentIn = (text: string) => contentOf(readCanvas(text));

/** Merging two versions loses nothing that either wrote, and says what one says where the other changed nothing. */
export const merging: FuzzTarget = {
  name: 'merging',
  inputs: triples,
  holds([base = '', ours = '', theirs = '']) {
    const merge = (one: string, two: string) => mergeCanvases({ base, ours: one, theirs: two }, MARKS);
    // Whether a word that the language does not know begins a fact hangs on where it stands.
    const isKnown = [base, ours, theirs].every(hasKnownWords);
    const alone = merge(ours, base);
    if (alone) mustEqual(alone, { text: ours, conflicts: 0 }, 'without a change of theirs it is our text');
    const same = merge(ours, ours);
    if (same) mustEqual(same, { text: ours, conflicts: 0 }, 'both the same is no conflict');
    const taken = merge(base, theirs);
    if (taken) {
      must(taken.conflicts === 0, 'without a change of ours there is no conflict', () => taken.text);
      if (isKnown) {
        mustEqual(contentIn(taken.text), contentIn(theirs), 'without a change of ours it says what theirs says');
      }
    }
    const merged = merge(ours, theirs);
    if (merged) mustBeWhole(merged, { base, ours, theirs });
    const turned = merge(theirs, ours);
    if (!isKnown || !merged || !turned || merged.conflicts > 0 || turned.conflicts > 0) return;
    mustEqual(contentIn(turned.text), contentIn(merged.text), 'the other way round says the same');
  },
};

function hasKnownWords(text: string): boolean {
  return !readCanvas(text).problems.some(({ code }) => code === 'property/unknown');
}

function mustBeWhole(
  { text, conflicts }: Merged,
  { base, ours, theirs }: Readonly<Record<'base' | 'ours' | 'theirs', string>>,
): void {
  const hadMarks = /^(?:<{7}|>{7}) /m.test(`${base}\n${ours}\n${theirs}`);
  if (!hadMarks) {
    mustEqual(
      [/^<{7} /gm, />{7} /gm].map((mark) => text.match(mark)?.length ?? 0),
      [conflicts, conflicts],
      'every conflict is marked',
    );
    const chosen = text.replaceAll(/^<{7} ours\r?\n([\s\S]*?)^={7}\r?\n[\s\S]*?^>{7} theirs\r?\n/gm, '$1');
    const problems = readCanvas(chosen).problems.filter(({ code }) => code.startsWith('syntax/'));
    mustEqual(
      problems.map(({ code }) => code),
      [],
      'choosing ours everywhere gives a canvas',
    );
  }
  const had = new Set(wordsOf(base));
  const has = new Set(wordsOf(text));
  for (const [whose, written] of Object.entries({ ours, theirs })) {
    // A second header in what is marked is no part of the canvas, but stands there.
    const isLost = (word: string) =>
      !had.has(word) && !has.has(word) && !word.split(/\s+/).every((part) => text.includes(part));
    mustEqual([...new Set(wordsOf(written))].filter(isLost), [], `nothing that ${whose} wrote is lost`);
  }
}

/** All titles, ids and texts of a canvas. */
function wordsOf(text: string): readonly string[] {
  const { elements, header } = readCanvas(text);
  return (header ? [header, ...elements] : elements).flatMap(({ facts, id, title }) => [
    ...(id === undefined ? [] : [id]),
    ...(title === undefined ? [] : [title]),
    ...facts.flatMap(({ values }) => values.flatMap((value) => (value.kind === 'text' ? [value.text] : []))),
  ]);
}
