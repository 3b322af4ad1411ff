import type { Catalogue } from '../../messages/catalogue.ts';
import type { Io } from '../io.ts';
import { type DiffReport, jsonReport, markdownReport, textReport } from './diff-reports.ts';
import { htmlReport, svgReport } from './picture-reports.ts';

/** How differences can be told. */
export type DiffFormat = 'text' | 'md' | 'json' | 'svg' | 'html';

/** The reports, by format. */
export const DIFF_REPORTS: Readonly<Record<DiffFormat, (io: Io, catalogue: Catalogue) => DiffReport>> = {
  text: textReport,
  md: markdownReport,
  json: jsonReport,
  svg: svgReport,
  html: htmlReport,
};
