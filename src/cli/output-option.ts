import type { TextSpec } from './options.ts';

/** Names the file to write; `-`, as without it, is the standard output. */
export const outputOption = {
  kind: 'text',
  short: 'o',
  placeholder: 'FILE',
  dashIsNone: true,
} as const satisfies TextSpec;
