import { blocks } from './blocks.ts';
import type { FindingTexts } from './finding-texts.ts';
import { and } from './wording.ts';

/** Findings about a canvas as a whole. */
export const canvasFindings = {
  'canvas/second-header': {
    summary: 'A file is one canvas and has one header.',
    reason: 'With two headers nobody can tell which business the notes describe; the first one counts.',
    message: (_: object) =>
      'This file already has a header, and a file is one canvas. Move this one to a file of its own.',
  },
  'canvas/block-empty': {
    summary: 'Each of the nine blocks has a note.',
    reason:
      'The standard literature reads the nine blocks as one model, each resting on the others; an empty one is a question not yet asked.',
    message: ({ empty }: { empty: readonly (keyof typeof blocks)[] }) => {
      const [first] = empty;
      return empty.length === 1 && first !== undefined
        ? `Nothing stands in ${blocks[first].title} yet. ${blocks[first].question} Write one note, if only a guess.`
        : `Nothing stands in ${and(empty.map((block) => blocks[block].title))} yet. Write one note in each, if only a guess.`;
    },
  },
} satisfies Readonly<Record<`canvas/${string}`, FindingTexts>>;
