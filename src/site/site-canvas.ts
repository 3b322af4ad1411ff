import type { CanvasModel } from '../model/canvas-model.ts';
import type { Finding, Severities } from '../rules/finding.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import type { CanvasContent } from '../views/canvas/canvas-content.ts';

/** A canvas that a page is made of. */
export interface SiteCanvas {
  /** Its file, relative to the folder, with slashes. */
  readonly path: string;
  /** Names its page: `bank` of `canvases/bank.html`. */
  readonly page: string;
  readonly text: string;
  readonly canvas: CanvasModel;
  /** What it says in words. */
  readonly content: CanvasContent;
  readonly findings: readonly Finding[];
  readonly severities: Severities;
  readonly taxonomy: Taxonomy;
  /** The page of the canvas that it came from, where that is among the others. */
  readonly earlier: { readonly page: string; readonly path: string } | undefined;
}

/** A canvas whose file cannot be read. */
export interface UnreadCanvas {
  readonly path: string;
  /** Why not. */
  readonly trouble: string;
}

/** Whether a canvas is not drawn: its text is far too long for one. */
export function isDrawn({ findings }: Pick<SiteCanvas, 'findings'>): boolean {
  return !findings.some(({ code }) => code === 'file/too-large');
}
