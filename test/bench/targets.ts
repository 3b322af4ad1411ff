/** One thing that was promised of the product's speed or size, and how it is held against what was measured. */
export interface Target {
  readonly what: string;
  readonly limit: number;
  readonly unit: '×' | 'ms' | 'KB' | '× faster';
}

/** The targets, by the number of their row; a row of several promises has a letter for each. */
export const TARGETS = {
  '1': { what: 'cold check of one canvas of 300 lines / BMML checking the same', limit: 0.5, unit: '×' },
  '2': { what: "the same, over Node's bare start", limit: 40, unit: 'ms' },
  '3a': { what: '1,000 canvases of 130 lines, against BMML as shipped', limit: 20, unit: '× faster' },
  '3b': { what: 'the same / BMML with its schema compiled once', limit: 2.5, unit: '×' },
  '4': { what: 'the same / reading and lexing alone', limit: 10, unit: '×' },
  '5a': { what: 'rebuild after a keystroke / lexing the text, at 3,000 lines', limit: 10, unit: '×' },
  '5b': { what: 'the same at 30,000 lines', limit: 10, unit: '×' },
  '6': { what: 'rebuild at 30,000 lines / at 3,000', limit: 12, unit: '×' },
  '7': { what: 'four times the text, of the worst of some shapes: broken, full of comments …', limit: 6, unit: '×' },
  '8': {
    what: '20 keys at 30 ms each: last key to its findings / one edit alone, at 30,000 lines',
    limit: 2,
    unit: '×',
  },
  '9': { what: 'one edit with 5,000 other canvases in the folder / with none', limit: 1.3, unit: '×' },
  '10': { what: 'first findings with 5,000 canvases in the folder / with none', limit: 1.2, unit: '×' },
  '11': { what: 'heap kept for each byte of open text, 1,000 canvases', limit: 15, unit: '×' },
  '12': { what: 'peak memory of a check, 5,000 canvases / 100', limit: 1.5, unit: '×' },
  '13a': { what: 'keystroke to findings at 300 lines, p95', limit: 16, unit: 'ms' },
  '13b': { what: 'keystroke to the new picture at 300 lines, p95', limit: 33, unit: 'ms' },
  '14': { what: 'completion at 3,000 lines right after a keystroke, p95', limit: 16, unit: 'ms' },
  '15': { what: "server's start to `initialize` / LikeC4's", limit: 0.15, unit: '×' },
  '16a': { what: 'code of the server, for a process and for a web worker alike', limit: 650, unit: 'KB' },
  '16b': { what: 'package without what is loaded on export', limit: 1000, unit: 'KB' },
  '16c': { what: 'package with all', limit: 4000, unit: 'KB' },
} as const satisfies Readonly<Record<string, Target>>;

export type RowName = keyof typeof TARGETS;

/** A value in the unit of a target. */
export function inUnit(value: number, { unit }: Target): string {
  const number = value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
  return unit === '×' || unit === '× faster' ? `${number}${unit}` : `${number} ${unit}`;
}

/** Whether a value is within a target. */
export function isMet(value: number, { limit, unit }: Target): boolean {
  return unit === '× faster' ? value >= limit : value <= limit;
}
