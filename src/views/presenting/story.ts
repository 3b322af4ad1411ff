import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import { type CanvasContent, canvasContent, type NoteContent } from '../canvas/canvas-content.ts';
import { servedSegments } from '../served-segments.ts';
import { brief } from '../text/graphemes.ts';
import { textLines } from '../words/note-facts.ts';
import { type ToldStep, toldSteps } from './told-steps.ts';

/** A canvas as it is told to an audience, as plain data. */
export interface Story {
  /** The canvas's name, and what it says of itself. */
  readonly title: string;
  readonly tagline: string;
  /** Stage, date and authors. */
  readonly about: readonly string[];
  /** At least one: the opening, what is told, and the canvas as a whole. */
  readonly steps: readonly StoryStep[];
  /** The ways of the first segments, one for each number key. */
  readonly paths: readonly StoryPath[];
}

/** One step of it. */
export interface StoryStep {
  /** Names it from one version of the text to the next. */
  readonly id: string;
  /** The opening shows the canvas's name, a told step some notes of one block, the whole all that there is. */
  readonly kind: 'opening' | 'told' | 'whole';
  /** The block's name; the canvas's at its opening. */
  readonly title: string;
  /** The keyword of the block; absent where it is about the canvas. */
  readonly block?: string;
  /** The notes that it brings. */
  readonly notes: readonly StoryNote[];
  /** What the speaker noted on the canvas. */
  readonly remarks: readonly string[];
}

/** A note that is told. */
export interface StoryNote {
  /** Names it from one version of the text to the next. */
  readonly key: string;
  readonly title: string;
  /** What the speaker noted on it. */
  readonly remarks: readonly string[];
}

/** What leads to one segment: its propositions, relationships, channels and revenues. */
export interface StoryPath {
  /** The key of the segment's note. */
  readonly key: string;
  readonly name: string;
  /** The keys of all notes on the way, the segment's own among them. */
  readonly notes: readonly string[];
}

/** There are nine number keys. */
const MOST_PATHS = 9;
/** So many characters of a name within a list. */
const LONGEST_NAME = 120;
/** The blocks that lead to a segment. */
const ON_THE_WAY: readonly string[] = ['segment', 'proposition', 'relationship', 'channel', 'revenue'];

/** How a canvas is told: by its own `story`, else block by block. Of notes that are not told nothing is said. */
export function storyOf(model: CanvasModel, catalogue: Catalogue): Story {
  return storyIn(model, canvasContent(model, [], catalogue), catalogue);
}

/** How a canvas is told whose content is known already. */
export function storyIn(model: CanvasModel, content: CanvasContent, { presenting }: Catalogue): Story {
  const told = toldSteps(model, content);
  const remarks = model.header ? textLines(model.header, 'note') : [];
  const title = brief(content.title, LONGEST_NAME);
  const opening: StoryStep = { id: 'opening', kind: 'opening', title, notes: [], remarks };
  const whole: StoryStep = { id: 'whole', kind: 'whole', title: presenting.whole, notes: [], remarks: [] };
  return {
    title,
    tagline: content.tagline,
    about: content.about,
    // Of an empty canvas there is nothing to tell but its name and its blocks.
    steps: told.length === 0 ? [{ ...whole, remarks }] : [opening, ...withIds(told), whole],
    paths: pathsOf(model, content),
  };
}

/** A block may be told several times: the second has another id than the first. */
function withIds(told: readonly ToldStep[]): readonly StoryStep[] {
  const seen = new Map<string, number>();
  return told.map(({ block, notes }) => {
    const isWhole = notes.length === block.notes.length;
    const name = isWhole ? block.keyword : notes[0]!.key;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return {
      id: before === 0 ? name : `${name} ${before + 1}`,
      kind: 'told',
      title: block.title,
      block: block.keyword,
      notes: notes.map(storyNote),
      remarks: [],
    };
  });
}

function storyNote({ element, key, title }: NoteContent): StoryNote {
  return { key, title: brief(title, LONGEST_NAME), remarks: textLines(element, 'note') };
}

function pathsOf(model: CanvasModel, { blocks }: CanvasContent): readonly StoryPath[] {
  const served = servedSegments(model);
  const notes = blocks.filter(({ keyword }) => ON_THE_WAY.includes(keyword)).flatMap((block) => block.notes);
  const segments = blocks.find(({ keyword }) => keyword === 'segment')?.notes ?? [];
  return segments.slice(0, MOST_PATHS).map(({ key, title }, place) => ({
    key,
    name: brief(title, LONGEST_NAME),
    notes: notes.filter(({ element }) => served.get(element)?.includes(place)).map((note) => note.key),
  }));
}
