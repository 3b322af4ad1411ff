import type { Exporter } from './format-files.ts';

/** The first view as an SVG document. */
export const exporter: Exporter = async ({ views }) => ({
  bytes: new TextEncoder().encode(`${views[0]!.draw().svg}\n`),
  missing: '',
});
