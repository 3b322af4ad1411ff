import { themeOf } from '../views/theme.ts';
import type { Exporter } from './format-files.ts';
import { onPaper } from './paper.ts';

/** The first view as an SVG document, on paper where one is chosen. */
export const exporter: Exporter = async ({ page, theme, views }) => {
  const drawn = views[0]!.draw();
  const { svg } = page === undefined ? drawn : onPaper(drawn, page, themeOf(theme));
  return { bytes: new TextEncoder().encode(`${svg}\n`), missing: '' };
};
