/** A canvas for an audience: its picture without findings, and how it is told. */
export interface Stage {
  /** A whole SVG document. */
  readonly svg: string;
  readonly story: Story;
}

/** A canvas as it is told, as `storyOf` of the views makes it. */
export interface Story {
  readonly title: string;
  readonly tagline: string;
  readonly about: readonly string[];
  readonly steps: readonly StoryStep[];
  readonly paths: readonly StoryPath[];
}

/** One step of it. */
export interface StoryStep {
  /** Names it from one version of the text to the next. */
  readonly id: string;
  readonly kind: 'opening' | 'told' | 'whole';
  readonly title: string;
  /** The keyword of the block; absent where it is about the canvas. */
  readonly block?: string;
  readonly notes: readonly StoryNote[];
  /** What the speaker noted on the canvas. */
  readonly remarks: readonly string[];
}

/** A note that is told. */
export interface StoryNote {
  /** The `id` of its group in the picture. */
  readonly key: string;
  readonly title: string;
  /** What the speaker noted on it: not for the audience. */
  readonly remarks: readonly string[];
}

/** What leads to one segment. */
export interface StoryPath {
  /** The key of the segment's note. */
  readonly key: string;
  readonly name: string;
  /** The keys of all notes on the way. */
  readonly notes: readonly string[];
}

/** Where a presentation is, and what the audience sees of it. It is kept across reloads, moves and edits. */
export interface StagePosition {
  /** The step's id. */
  readonly step: string;
  /** The first note of the part that is seen, where a step is too large to be read as a whole. */
  readonly note?: string;
  /** Which of how many parts that is, from 0. */
  readonly part: number;
  readonly parts: number;
  readonly blank: boolean;
  readonly overview: boolean;
  /** The key of the segment whose way is lit up. */
  readonly path?: string;
  /** When it began: milliseconds since 1970. */
  readonly since: number;
}

/** What can be done with a presentation, from the stage itself and from the speaker's window. */
export type StageCommand =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' }
  | { readonly do: 'overview' | 'blank' | 'restartClock' }
  | { readonly do: 'end' }
  | { readonly do: 'step'; readonly id: string }
  /** Lights up the way to a segment by its place, from 0, or puts it out again. */
  | { readonly do: 'path'; readonly segment: number };

/** What the speaker's window is told. All texts in it are data. */
export interface SpeakerMessage {
  readonly type: 'speaker';
  /** Absent while nobody presents. */
  readonly told?: { readonly story: Story; readonly position: StagePosition };
  /** What the speaker's window is to keep, so that it comes back after a reload. */
  readonly uri?: string;
}

/** What the speaker's window asks for. */
export type MessageFromSpeaker =
  | { readonly type: 'ready' }
  | { readonly type: 'start' }
  | { readonly type: 'newWindow' }
  | { readonly type: 'command'; readonly command: StageCommand };
