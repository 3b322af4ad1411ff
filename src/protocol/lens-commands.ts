import type { Position, Range } from '../model/range.ts';

/** What an editor may say of itself when it connects (`initializationOptions`). */
export interface LensOptions {
  /** Whether it runs the commands behind code lenses; without it they only tell. */
  readonly runsLensCommands?: boolean;
}

/** Command of the extension: shows places of a text in a list, from `ShowReferencesArguments`. */
export const SHOW_REFERENCES = 'bmc.showReferences';

/** The text and the place where the list opens, and the places that it lists. */
export type ShowReferencesArguments = readonly [uri: string, position: Position, places: readonly Range[]];

/** Command of the extension: opens the preview beside a text, from its URI. */
export const SHOW_PREVIEW = 'bmc.showPreviewToSide';
