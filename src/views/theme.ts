import type { Severity } from '../rules/finding.ts';

/** The themes a picture can be drawn in. */
export const THEME_NAMES = ['light', 'dark', 'high-contrast-light', 'high-contrast-dark', 'print'] as const;

/** One of the themes. */
export type ThemeName = (typeof THEME_NAMES)[number];

/** The colours of a picture, each as `#rrggbb`. Every text stands out from its ground by at least 4.5 : 1. */
export interface Theme {
  readonly background: string;
  /** The hairlines around and between the blocks. */
  readonly line: string;
  /** Titles and names. */
  readonly ink: string;
  /** Questions, counts and facts. */
  readonly muted: string;
  /** A note. */
  readonly card: string;
  readonly cardLine: string;
  /** A word about a relationship. */
  readonly chip: string;
  readonly chipLine: string;
  /** The segments' colours, told apart also by those who do not see all colours; the mark's shape is a second cue. */
  readonly segments: readonly string[];
  /** The mark of a finding, and the sign on it. */
  readonly findings: Readonly<Record<Severity, { readonly ground: string; readonly sign: string }>>;
  /** What became of a note: the ground of its sign, and the colour of words. The sign itself has the picture's background. */
  readonly changes: Readonly<Record<ChangeTone, string>>;
}

/** What became of a note between two states of a canvas. */
export type ChangeTone = 'added' | 'removed' | 'changed' | 'moved';

const LIGHT: Theme = {
  background: '#ffffff',
  line: '#d0d7de',
  ink: '#1b2027',
  muted: '#59636e',
  card: '#f6f8fa',
  cardLine: '#d0d7de',
  chip: '#e6ebf0',
  chipLine: '#e6ebf0',
  segments: ['#0072b2', '#d55e00', '#0f9574', '#8f2d75', '#6b4a0f', '#1f2a44', '#ea4c89', '#5480ff'],
  findings: {
    error: { ground: '#c62828', sign: '#ffffff' },
    warning: { ground: '#b45309', sign: '#ffffff' },
    information: { ground: '#2563eb', sign: '#ffffff' },
  },
  changes: { added: '#0b7a4b', removed: '#c0262d', changed: '#8a5a00', moved: '#0a5fc4' },
};

const DARK: Theme = {
  background: '#181b20',
  line: '#3a4048',
  ink: '#eceff3',
  muted: '#9aa4af',
  card: '#22272d',
  cardLine: '#3a4048',
  chip: '#323942',
  chipLine: '#323942',
  segments: ['#58b0f5', '#f5852a', '#4fe0a6', '#c06ac0', '#f0d64a', '#d5e3f0', '#ff5c77', '#7f74f5'],
  findings: {
    error: { ground: '#ff8a80', sign: '#181b20' },
    warning: { ground: '#f7b731', sign: '#181b20' },
    information: { ground: '#7db3ff', sign: '#181b20' },
  },
  changes: { added: '#56d69a', removed: '#ff8a80', changed: '#f0bd45', moved: '#7db3ff' },
};

const HIGH_CONTRAST_LIGHT: Theme = {
  background: '#ffffff',
  line: '#0f4a85',
  ink: '#000000',
  muted: '#292929',
  card: '#ffffff',
  cardLine: '#0f4a85',
  chip: '#ffffff',
  chipLine: '#0f4a85',
  segments: ['#0060a8', '#b84300', '#007a5e', '#8f2d75', '#6b4a0f', '#1f2a44', '#c4286a', '#3b5fd9'],
  findings: {
    error: { ground: '#b5200d', sign: '#ffffff' },
    warning: { ground: '#7a3b00', sign: '#ffffff' },
    information: { ground: '#0f4a85', sign: '#ffffff' },
  },
  changes: { added: '#00553a', removed: '#9c1006', changed: '#634000', moved: '#0f4a85' },
};

const HIGH_CONTRAST_DARK: Theme = {
  background: '#000000',
  line: '#6fc3df',
  ink: '#ffffff',
  muted: '#e6e6e6',
  card: '#000000',
  cardLine: '#6fc3df',
  chip: '#000000',
  chipLine: '#6fc3df',
  segments: ['#6cbcff', '#ff9440', '#5ff0b5', '#e08ae0', '#ffe45c', '#e2eefa', '#ff7d93', '#a49bff'],
  findings: {
    error: { ground: '#ff8a80', sign: '#000000' },
    warning: { ground: '#ffd23f', sign: '#000000' },
    information: { ground: '#8ec5ff', sign: '#000000' },
  },
  changes: { added: '#6ff0b0', removed: '#ff9a90', changed: '#ffd23f', moved: '#8ec5ff' },
};

/** Ink is spent on words and segment marks alone. */
const PRINT: Theme = {
  ...LIGHT,
  line: '#8b949e',
  ink: '#000000',
  muted: '#3d444d',
  card: '#ffffff',
  cardLine: '#b5bdc6',
  chip: '#ffffff',
  chipLine: '#8b949e',
};

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: LIGHT,
  dark: DARK,
  'high-contrast-light': HIGH_CONTRAST_LIGHT,
  'high-contrast-dark': HIGH_CONTRAST_DARK,
  print: PRINT,
};

/** The colours of a theme. */
export function themeOf(name: ThemeName): Theme {
  return THEMES[name];
}
