import { type Theme, themeOf } from '../views/theme.ts';

/**
 * What each colour of a picture in the light theme is in the dark one: pictures are drawn once, and a page shows them in
 * the colours that its reader's system asks for.
 *
 * @throws Error where one light colour would have to be two dark ones.
 */
export function darkColours(): ReadonlyMap<string, string> {
  const dark = new Map<string, string>();
  const [from, to] = [coloursOf(themeOf('light')), coloursOf(themeOf('dark'))];
  for (const [at, colour] of from.entries()) {
    const other = to[at]!;
    if ((dark.get(colour) ?? other) !== other)
      throw new Error(`${colour} cannot be both ${dark.get(colour)} and ${other}`);
    dark.set(colour, other);
  }
  return dark;
}

/** All colours of a theme, in an order that is the same for each. */
function coloursOf(theme: Theme): readonly string[] {
  const { background, card, cardLine, changes, chip, chipLine, findings, ink, line, muted, segments } = theme;
  const { error, information, warning } = findings;
  return [
    ...[background, card, cardLine, chip, chipLine, ink, line, muted, ...segments],
    ...[error, warning, information].flatMap(({ ground, sign }) => [ground, sign]),
    ...[changes.added, changes.removed, changes.changed, changes.moved],
  ];
}
