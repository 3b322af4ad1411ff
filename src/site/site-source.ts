import { isPathBeside } from '../model/path-beside.ts';
import { textsOf } from '../model/values.ts';
import type { CheckOptions } from '../rules/check.ts';
import type { readAndCheck } from '../rules/read-and-check.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { canvasContent } from '../views/canvas/canvas-content.ts';
import type { SiteCanvas } from './site-canvas.ts';

/** A canvas to be read for a page. */
export interface SiteSource {
  /** Its file, relative to the folder, with slashes. */
  readonly path: string;
  /** Names its page. */
  readonly page: string;
  readonly options: CheckOptions;
  /** Its text, or why it cannot be read. */
  read(): Promise<{ readonly text: string } | { readonly trouble: string }>;
}

/** Reads and checks the text of a canvas; whoever makes pages brings it along, or has it already. */
export type ReadAndCheck = typeof readAndCheck;

/** Reads and checks a canvas for its page. @param pages the page of every canvas, by its path. */
export function readSiteCanvas(
  { options, page, path }: SiteSource,
  text: string,
  pages: ReadonlyMap<string, string>,
  read: ReadAndCheck,
): SiteCanvas {
  const { catalogue, severities = {}, taxonomy = taxonomyIn(catalogue) } = options;
  const { canvas, findings } = read(text, options);
  const [from] = canvas.header ? textsOf(canvas.header, 'from') : [];
  const earlierPath = from && isPathBeside(from.text) ? pathFrom(path, from.text.trim()) : undefined;
  const earlierPage = earlierPath === undefined || earlierPath === path ? undefined : pages.get(earlierPath);
  return {
    ...{ path, page, text, canvas, findings, severities, taxonomy },
    content: canvasContent(canvas, findings, catalogue),
    earlier: earlierPage === undefined ? undefined : { page: earlierPage, path: earlierPath! },
  };
}

/** What a path means from a file; both with slashes. */
function pathFrom(file: string, path: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The page of every source, by its path. */
export function pagesOf(sources: readonly SiteSource[]): ReadonlyMap<string, string> {
  return new Map(sources.map(({ page, path }) => [path, page]));
}
