import { pageNames } from './page-names.ts';
import { MARKER, siteFiles } from './site-files.ts';
import type { SiteMaker } from './site-maker.ts';

/** What makes the pages of many canvases, to be loaded when somebody publishes. */
export const site: SiteMaker = { marker: MARKER, pageNames, siteFiles };
