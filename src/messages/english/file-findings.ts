import type { FindingTexts } from './finding-texts.ts';

/** Findings about a file as a whole. */
export const fileFindings = {
  'file/too-large': {
    summary: 'A file is small enough to be read at every keystroke.',
    reason: 'A canvas of this size could not be drawn or checked while you type.',
    message: ({ megabytes }: { megabytes: number }) =>
      `This file is larger than ${megabytes} MB and is not read. Split it into several canvases.`,
  },
  'encoding/not-utf-8': {
    summary: 'A file is encoded as UTF-8.',
    reason: 'In another encoding, letters beyond plain English are lost.',
    message: (_: object) => 'Some characters of this file could not be read. Save it with the encoding UTF-8.',
  },
} satisfies Readonly<Record<`file/${string}` | `encoding/${string}`, FindingTexts>>;
