import { type Theme, themeOf } from '../views/theme.ts';
import { darkColours } from './recolour.ts';

/** The style sheet of all pages: typeface, colours for day and night, and what the pages' own sheet says. */
export function siteStyle(sheet: string): string {
  const dark = [...darkColours()].map(([from, to]) => `[fill="${from}"]{fill:${to}}[stroke="${from}"]{stroke:${to}}`);
  return [
    face(400, 'regular'),
    face(600, 'semibold'),
    `:root{${variables(themeOf('light'))}}`,
    // Paper stays light.
    `@media screen and (prefers-color-scheme:dark){:root{${variables(themeOf('dark'))}}${dark.join('')}}`,
    // Segments have the same colours in text as in pictures.
    ...themeOf('light').segments.map((_, place) => `.c${place}{color:var(--c${place})}`),
    sheet,
  ].join('\n');
}

function face(weight: number, name: string): string {
  return `@font-face{font-family:Inter;font-weight:${weight};font-display:swap;src:url(inter-${name}.woff2) format("woff2")}`;
}

function variables({ background, card, chip, findings, ink, line, muted, segments }: Theme): string {
  const alert = findings.warning.ground;
  const colours = { ground: background, card, chip, ink, line, muted, alert };
  return Object.entries({ ...colours, ...Object.fromEntries(segments.map((colour, place) => [`c${place}`, colour])) })
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
