import type { Catalogue } from '../../messages/catalogue.ts';
import { BESIDE_THE_CANVAS, TELLING_ORDER } from '../../taxonomy/elements.ts';
import { renderCanvas } from '../canvas/render-canvas.ts';
import type { ComparedCanvas } from '../changes/changes.ts';
import { type ChangesContent, changesContent } from '../changes/changes-content.ts';
import type { ChangesHead } from '../changes/changes-head.ts';
import { layOutChanges } from '../changes/draw-changes.ts';
import type { CanvasPictureOptions } from '../render-canvas-svg.ts';
import { brief } from '../text/graphemes.ts';
import { themeOf } from '../theme.ts';
import type { Stage } from './draw-stage.ts';
import type { StoryStep } from './story.ts';

/** When something changed, and why, in the words of whoever did it. */
export interface Occasion {
  readonly title: string;
  /** Who did it and when, and which step of the history that is. */
  readonly about: string;
  /** What else was said of it: for the speaker. */
  readonly remarks: readonly string[];
}

/** So many characters of a name within a list. */
const LONGEST_NAME = 120;

/**
 * Draws what changed in a canvas for an audience: first all of it, what changed bright and the rest pale, then block by
 * block. Findings are for whoever writes: none is shown.
 */
export function drawChangesStage(compared: ComparedCanvas, occasion: Occasion, options: CanvasPictureOptions): Stage {
  const { catalogue, theme } = options;
  const withoutFindings = { ...compared, findings: { introduced: [], resolved: [] } };
  const content = changesContent(withoutFindings, 'both', catalogue);
  const title = brief(occasion.title, LONGEST_NAME);
  const lists = content.head.columns.flat();
  // What it means is for the speaker to say: an audience could not read so much.
  const meaning = lists.filter(({ heading }) => heading === catalogue.review.meaning).flatMap(({ items }) => items);
  const remarks = [...occasion.remarks, ...meaning.map(({ pieces }) => pieces.map(({ text }) => text).join(''))];
  const seen = lists.filter(({ heading }) => heading === catalogue.changes.canvas);
  const head: ChangesHead = {
    ...content.head,
    title,
    tagline: '',
    remarks: [occasion.about, ...content.head.remarks].filter((remark) => remark !== ''),
    columns: seen.length > 0 ? [seen] : [],
  };
  return {
    svg: renderCanvas(layOutChanges({ ...content, head }, options), themeOf(theme)),
    story: {
      title: brief(content.canvas.title, LONGEST_NAME),
      tagline: '',
      about: [],
      steps: stepsOf(content, { ...occasion, remarks, title }, catalogue),
      paths: [],
    },
  };
}

function stepsOf({ canvas, marks }: ChangesContent, { about, remarks, title }: Occasion, catalogue: Catalogue) {
  const order: readonly string[] = [...TELLING_ORDER, ...BESIDE_THE_CANVAS];
  const blocks = canvas.blocks
    .toSorted((one, other) => order.indexOf(one.keyword) - order.indexOf(other.keyword))
    .map((block): StoryStep => {
      const notes = block.notes.flatMap((note) => {
        const { said, sign } = marks.get(note)!;
        if (sign === undefined) return [];
        const name = `${catalogue.review.signs[sign]}: ${brief(note.title, LONGEST_NAME)}`;
        return [{ key: note.key, title: name, remarks: said }];
      });
      return { id: block.keyword, kind: 'told', title: block.title, block: block.keyword, notes, remarks: [] };
    })
    .filter(({ notes }) => notes.length > 0);
  const changed = blocks.flatMap(({ notes }) => notes.map((note) => ({ ...note, remarks: [] })));
  const all: StoryStep = { id: 'whole', kind: 'whole', title, notes: changed, remarks: [about, ...remarks] };
  return [{ ...all, remarks: all.remarks.filter((remark) => remark !== '') }, ...blocks];
}
