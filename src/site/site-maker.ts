import type { pageNames } from './page-names.ts';
import type { siteFiles } from './site-files.ts';

/** What makes the pages of many canvases. */
export interface SiteMaker {
  /** Tells a folder of pages by a file of this name. */
  readonly marker: string;
  readonly pageNames: typeof pageNames;
  readonly siteFiles: typeof siteFiles;
}
