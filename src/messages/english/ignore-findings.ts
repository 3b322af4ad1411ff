import { code as inCode } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { and, didYouMean } from './wording.ts';

/** Findings about comments that silence findings. */
export const ignoreFindings = {
  'ignore/unused': {
    summary: 'A comment that silences a finding has one to silence.',
    reason: 'A comment that silences nothing hides the next mistake of its kind on that line.',
    message: ({
      code,
      isKnown,
      nearest,
    }: {
      code: string | undefined;
      isKnown: boolean;
      nearest: readonly string[];
    }) => {
      if (code === undefined) return 'This comment silences nothing. Name a code: `// bmc-ignore CODE: reason`.';
      if (isKnown) return `There is no finding ${inCode(code)} on that line to silence. Remove it from this comment.`;
      return `No finding has the code ${inCode(code)}.${didYouMean(nearest)}`;
    },
  },
  'ignore/no-reason': {
    summary: 'A comment that silences a finding says why.',
    reason: 'Whoever reads the canvas later cannot tell a considered exception from a hasty one.',
    message: ({ codes }: { codes: readonly string[] }) =>
      `${and(codes.map(inCode))} ${codes.length === 1 ? 'is' : 'are'} silenced without a reason. Write it after a colon.`,
  },
} satisfies Readonly<Record<`ignore/${string}`, FindingTexts>>;
