import type { Comparand } from '../../protocol/comparing.ts';
import type { ViewName } from '../../protocol/rendering.ts';
import { comparandIn } from '../compare/comparand-names.ts';

/** What a restored preview knows of itself: what it shows, whether it follows, whether it is presented, and with what it is compared. */
export interface RestoredSource {
  readonly uri: string;
  readonly locked: boolean;
  readonly view: ViewName;
  readonly presented: boolean;
  /** With what the canvas is compared. */
  readonly against?: Comparand;
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
  const against = 'against' in state ? comparandIn(state.against) : undefined;
  return {
    uri,
    locked: 'locked' in state && state.locked === true,
    view: viewIn(state),
    presented: 'presenting' in state && typeof state.presenting === 'object' && state.presenting !== null,
    ...(against ? { against } : {}),
  };
}

function viewIn(state: object): ViewName {
  const view = 'view' in state ? state.view : undefined;
  return typeof view === 'string' && Object.hasOwn(VIEWS, view) ? (view as ViewName) : 'canvas';
}
