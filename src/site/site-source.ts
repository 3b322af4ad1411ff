import { posix } from 'node:path';
import { textsOf } from '../model/values.ts';
import type { CheckOptions } from '../rules/check.ts';
import { readAndCheck } from '../rules/read-and-check.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
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

/** Reads and checks a canvas for its page. @param pages the page of every canvas, by its path. */
export function readSiteCanvas(
  { options, page, path }: SiteSource,
  text: string,
  pages: ReadonlyMap<string, string>,
): SiteCanvas {
  const { catalogue, severities = {}, taxonomy = taxonomyIn(catalogue) } = options;
  const { canvas, findings } = readAndCheck(text, options);
  const [from] = canvas.header ? textsOf(canvas.header, 'from') : [];
  const earlierPath = from && posix.join(posix.dirname(path), from.text.trim());
  const earlierPage = earlierPath === undefined || earlierPath === path ? undefined : pages.get(earlierPath);
  return {
    ...{ path, page, text, canvas, findings, severities, taxonomy },
    earlier: earlierPage === undefined ? undefined : { page: earlierPage, path: earlierPath! },
  };
}

/** The page of every source, by its path. */
export function pagesOf(sources: readonly SiteSource[]): ReadonlyMap<string, string> {
  return new Map(sources.map(({ page, path }) => [path, page]));
}
