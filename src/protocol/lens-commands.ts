import type { Position } from '../model/range.ts';

/** What an editor may say of itself when it connects (`initializationOptions`). */
export interface LensOptions {
  /** Whether it runs the commands behind code lenses; without it they only tell. */
  readonly runsLensCommands?: boolean;
}

/**
 * Command of the extension: lists what depends on an element, from `ShowDependentsArguments`. It asks for the places
 * itself, so that no lens carries more of them than anybody looks at.
 */
export const SHOW_DEPENDENTS = 'bmc.showDependents';

/** The text, and the place of the element's name. */
export type ShowDependentsArguments = readonly [uri: string, position: Position];

/** Command of the extension: opens the preview beside a text, from its URI. */
export const SHOW_PREVIEW = 'bmc.showPreviewToSide';
