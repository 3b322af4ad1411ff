import type { StageCommand, StagePosition, Story } from '../../protocol/presenting.ts';

/** Where a presentation is, and what the audience sees of it. */
export interface StageState {
  /** The step's place in the story. */
  readonly at: number;
  readonly part: number;
  readonly overview: boolean;
  readonly blank: boolean;
  /** The key of the segment whose way is lit up. */
  readonly path: string | undefined;
  /** When it began: milliseconds since 1970. */
  readonly since: number;
}

/** Where a presentation begins. */
export const AT_FIRST: StageState = { at: 0, part: 0, overview: false, blank: false, path: undefined, since: 0 };

/** The state of a presentation that is gone on with, at its step's place in the story. */
export function stateFrom({ blank, overview, part, path, since }: StagePosition, at: number): StageState {
  return { at, part, overview, blank, path, since };
}

/** What a command is carried out in. */
export interface Stageplay {
  readonly story: Story;
  /** How many parts a step is seen in. */
  readonly partsAt: (at: number) => number;
  /** The time now: milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Where a presentation is after a command. What lies over the picture of the step, a dark screen or the way to a segment,
 * goes first: a step is taken by the next key.
 */
export function stateAfter(
  command: Exclude<StageCommand, { do: 'end' }>,
  state: StageState,
  { now, partsAt, story }: Stageplay,
): StageState {
  const { at, blank, overview, part, path } = state;
  const plain = { ...state, blank: false, path: undefined };
  const isCovered = blank || path !== undefined;
  const last = story.steps.length - 1;
  switch (command.do) {
    case 'next':
      if (isCovered) return plain;
      if (!overview && part < partsAt(at) - 1) return { ...state, part: part + 1 };
      return at < last ? { ...state, at: at + 1, part: 0 } : state;
    case 'previous':
      if (isCovered) return plain;
      if (!overview && part > 0) return { ...state, part: part - 1 };
      return at > 0 ? { ...state, at: at - 1, part: partsAt(at - 1) - 1 } : state;
    case 'first':
      return { ...plain, at: 0, part: 0 };
    case 'last':
      return { ...plain, at: last, part: 0 };
    case 'step': {
      const to = story.steps.findIndex(({ id }) => id === command.id);
      return to < 0 ? state : { ...plain, at: to, part: 0 };
    }
    case 'overview':
      return { ...plain, overview: !overview };
    case 'blank':
      return { ...state, blank: !blank };
    case 'path': {
      const key = story.paths[command.segment]?.key;
      if (key === undefined) return state;
      return { ...state, blank: false, path: key === path && !blank ? undefined : key };
    }
    case 'restartClock':
      return { ...state, since: now() };
  }
}

/** What is to be kept and told of a state. */
export function positionOf(state: StageState, story: Story, parts: number, note: string | undefined): StagePosition {
  const { at, path, ...rest } = state;
  return {
    ...rest,
    step: story.steps[at]!.id,
    parts,
    ...(note === undefined ? {} : { note }),
    ...(path === undefined ? {} : { path }),
  };
}
