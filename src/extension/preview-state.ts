import type { ViewName } from '../protocol/rendering.ts';

/** What a restored preview knows of itself: what it shows, and whether it follows. */
export interface RestoredSource {
  readonly uri: string;
  readonly locked: boolean;
  readonly view: ViewName;
}

/** The views that there are. */
const VIEWS: Readonly<Record<ViewName, true>> = {
  canvas: true,
  relationships: true,
  fit: true,
  ideas: true,
  questions: true,
  changes: true,
};

/** Reads what the editor kept of a preview; undefined where it is not what a preview's page remembers. */
export function restoredSource(state: unknown): RestoredSource | undefined {
  if (typeof state !== 'object' || state === null || !('uri' in state) || typeof state.uri !== 'string')
    return undefined;
  const { uri } = state;
  return { uri, locked: 'locked' in state && state.locked === true, view: viewIn(state) };
}

function viewIn(state: object): ViewName {
  const view = 'view' in state ? state.view : undefined;
  return typeof view === 'string' && Object.hasOwn(VIEWS, view) ? (view as ViewName) : 'canvas';
}
