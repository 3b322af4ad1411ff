import { describe, expect, it } from 'vitest';
import { THEME_NAMES, type Theme, themeOf } from '../../src/views/theme.ts';
import { contrast } from './contrast.ts';

/** Every text on every ground that it stands on. */
const TEXTS: readonly (readonly [string, (theme: Theme) => string, (theme: Theme) => string])[] = [
  ['a title on the ground', (theme) => theme.ink, (theme) => theme.background],
  ['a question on the ground', (theme) => theme.muted, (theme) => theme.background],
  ['a title of what is not there, in its outline', (theme) => theme.muted, (theme) => theme.background],
  ['a title on a note', (theme) => theme.ink, (theme) => theme.card],
  ['facts on a note', (theme) => theme.muted, (theme) => theme.card],
  ['a motive’s sign on a chip', (theme) => theme.ink, (theme) => theme.chip],
  ['a word on a chip', (theme) => theme.ink, (theme) => theme.chip],
];

describe.each(THEME_NAMES)('the theme %s', (name) => {
  const theme = themeOf(name);

  it.each(TEXTS)('shows %s', (_, text, ground) => {
    expect(contrast(text(theme), ground(theme))).toBeGreaterThanOrEqual(4.5);
  });

  it('shows the signs of findings on their marks, and the marks on a note', () => {
    for (const { ground, sign } of Object.values(theme.findings)) {
      expect(contrast(sign, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ground, theme.card)).toBeGreaterThanOrEqual(3);
    }
  });

  it('shows what is new and gone, and the signs of what became of a note', () => {
    for (const colour of Object.values(theme.changes)) {
      for (const ground of [theme.card, theme.background]) {
        expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(name.startsWith('high') ? 7 : 4.5);
      }
    }
  });

  it('shows signs that call for something on notes and on the ground', () => {
    const alert = theme.findings.warning.ground;
    expect(contrast(alert, theme.card)).toBeGreaterThanOrEqual(3);
    expect(contrast(alert, theme.background)).toBeGreaterThanOrEqual(3);
  });

  it('shows the segments’ colours on notes and on the ground', () => {
    for (const colour of theme.segments) {
      expect(contrast(colour, theme.card), colour).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, theme.background), colour).toBeGreaterThanOrEqual(3);
    }
  });

  it('has plain colours only', () => {
    const colours = JSON.stringify(theme).match(/#[^"]*/g)!;
    expect(colours.length).toBeGreaterThan(20);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(JSON.stringify(theme)).not.toMatch(/var\(|url\(|rgb/);
  });
});

describe('high contrast', () => {
  it.each(['high-contrast-light', 'high-contrast-dark'] as const)('is higher in %s', (name) => {
    const { background, card, line, ink, muted } = themeOf(name);
    for (const text of [ink, muted]) expect(contrast(text, card)).toBeGreaterThanOrEqual(7);
    expect(contrast(line, background)).toBeGreaterThanOrEqual(4.5);
  });
});
