import { catalogueOf } from '../../src/messages/catalogue.ts';
import { compareCanvases } from '../../src/model/comparison/compare-canvases.ts';
import { readCanvas } from '../../src/model/lower.ts';
import type { ShowMessage, ShownChanges } from '../../src/protocol/preview-messages.ts';
import type { ChangesState, PreviewTheme } from '../../src/protocol/rendering.ts';
import { standardTaxonomy } from '../../src/taxonomy/taxonomy.ts';
import { changesLinks } from '../../src/views/changes/changes-links.ts';
import { drawChanges } from '../../src/views/changes/draw-changes.ts';
import { SAMPLE } from './sample-picture.ts';

/** What is shown of the changes, and how. */
export interface ShowingChanges {
  readonly state?: ChangesState;
  readonly step?: ShownChanges['step'];
  readonly theme?: PreviewTheme;
}

/** The message that shows what changed between two texts, as the server draws it. */
export function showingChanges(
  before: string,
  after: string,
  { state = 'both', step, theme = 'light' }: ShowingChanges = {},
): ShowMessage {
  const catalogue = catalogueOf('en');
  const comparison = compareCanvases(readCanvas(before), readCanvas(after));
  const findings = { introduced: [], resolved: [] };
  const compared = { comparison, findings, taxonomy: standardTaxonomy, label: 'HEAD' };
  const { changes, notes, svg } = drawChanges(compared, { catalogue, theme, state });
  return {
    type: 'show',
    uri: SAMPLE,
    version: 1,
    view: 'changes',
    svg,
    keys: notes.map(({ key }) => key),
    links: changesLinks(comparison, state, catalogue),
    changes: { notes: changes, state, ...(step ? { step } : {}) },
  };
}
