import type { LangiumDocument } from 'langium';
import type { Catalogue } from '../messages/catalogue.ts';
import { compareCanvases } from '../model/comparison/compare-canvases.ts';
import type { RenderParams } from '../protocol/rendering.ts';
import { compareFindings } from '../rules/compare-findings.ts';
import type { Finding } from '../rules/finding.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { type ComparedCanvas, partlyReadSides, sidesThat } from '../views/changes/changes.ts';
import { changesLinks } from '../views/changes/changes-links.ts';
import { type ChangesPicture, drawChanges } from '../views/changes/draw-changes.ts';
import type { PictureLinks } from '../views/picture-links.ts';
import { findingsOf } from './canvas-findings.ts';
import { modelOf } from './canvas-models.ts';
import { earlierCanvas } from './earlier-canvases.ts';
import { settingsOf } from './settings/canvas-settings.ts';

/** What changed in a canvas against an earlier text, drawn; against nothing, that nothing changed. */
export function renderChanges(
  document: LangiumDocument,
  { against, room, state = 'both', theme }: Pick<RenderParams, 'against' | 'room' | 'state' | 'theme'>,
  catalogue: Catalogue,
): ChangesPicture & { readonly links: PictureLinks; readonly compared: ComparedCanvas } {
  const text = document.textDocument.getText();
  const taxonomy = taxonomyIn(catalogue, settingsOf(document).taxonomy);
  const after = { model: modelOf(document, taxonomy), findings: findingsOf(document, catalogue) };
  const before = against && against.text !== text ? earlierCanvas(document, against.text, catalogue) : after;
  const comparison = compareCanvases(before.model, after.model);
  const unreadable = sidesThat(
    cannotBeRead(against?.text ?? text, before.findings),
    cannotBeRead(text, after.findings),
  );
  const partlyRead = partlyReadSides(before.findings, after.findings);
  const compared = {
    comparison,
    findings: compareFindings(comparison, before.findings, after.findings),
    taxonomy,
    ...(against === undefined ? {} : { label: against.label }),
    ...(unreadable === undefined ? {} : { unreadable }),
    ...(partlyRead === undefined ? {} : { partlyRead }),
  };
  return {
    ...drawChanges(compared, { catalogue, theme, state, ...(room ? { room } : {}) }),
    links: changesLinks(comparison, state, catalogue),
    compared,
  };
}

/** Whether a text is no text, or far too long for a canvas. */
function cannotBeRead(text: string, findings: readonly Finding[]): boolean {
  return text.includes('\0') || findings.some(({ code }) => code === 'file/too-large');
}
