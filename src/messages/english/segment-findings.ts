import type { FindingTexts } from './finding-texts.ts';
import { and, code, type NamedElement, named } from './wording.ts';

/** Findings about customer segments and what they expect. */
export const segmentFindings = {
  'segment/needs-relationship': {
    summary: 'There is a relationship with each customer segment.',
    reason:
      'The building-blocks article asks first which relationship each segment expects. Where a segment has none, nobody has asked it.',
    message: ({ segment, expects }: { segment: NamedElement; expects: readonly string[] }) => {
      const expected = expects.length > 0 ? ` It expects ${and(expects.map(code))}.` : '';
      return `No relationship is with ${named(segment)}.${expected} Create one, or name the segment after \`with\` in one that you have.`;
    },
  },
  'segment/expectation-unmet': {
    summary: 'A segment has the types of relationship that it expects.',
    reason:
      'What a segment expects is the first question of the building-blocks article, and the video summary calls knowing it the key to the block.',
    message: ({ segment, expected }: { segment: NamedElement; expected: string }) =>
      `No relationship with ${named(segment)} is of the type it expects, ${code(expected)}. Create one, or change the type of one.`,
  },
} satisfies Readonly<Record<`segment/${string}`, FindingTexts>>;
