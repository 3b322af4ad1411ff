import { capital, code, type Lacking, type NamedElement, type NameList } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { named, names, sayLacking } from './wording.ts';

/** Findings about hypotheses. */
export const hypothesisFindings = {
  'hypothesis/refuted-still-built': {
    summary: 'Nothing established rests on a refuted hypothesis.',
    reason: 'A test that ends against you is only worth its price if something changes after it. A rule of this tool.',
    message: ({ hypothesis, built }: { hypothesis: NamedElement; built: NameList }) =>
      `${capital(named(hypothesis))} is refuted, but ${names(built)} ${built.count === 1 ? 'is' : 'are'} still established. Change what rests on it, or set ${built.count === 1 ? 'its' : 'their'} status to ${code('retiring')}.`,
    related: 'Established, and rests on it.',
  },
  'hypothesis/no-test': {
    summary: 'An open hypothesis says how it is to be tested.',
    reason:
      'The video summary ends with the advice to test the relationship with real customers. A hypothesis without a test stays a wish.',
    message: (args: Lacking) => {
      const how = sayLacking(args, {
        one: 'is open, and does not say how it is to be tested',
        many: 'hypotheses',
        none: 'says how it is to be tested',
        some: 'do not say how they are to be tested',
      });
      return `${how} Write what you will do, with whom, after \`test\`.`;
    },
    related: 'This one does not say how it is to be tested either.',
  },
  'hypothesis/no-evidence': {
    summary: 'A hypothesis that is supported or refuted states the evidence.',
    reason:
      'The video summary asks to test with real customers: what they said or did is the evidence. Without it nobody can later tell a finding from an opinion.',
    message: (args: Lacking) => {
      const why = sayLacking(args, {
        one: 'is decided, and states no evidence',
        many: 'decided hypotheses',
        none: 'states its evidence',
        some: 'state no evidence',
      });
      return `${why} Write what was found after \`evidence\`, or set the status back to ${code('testing')}.`;
    },
    related: 'This one states no evidence either.',
  },
} satisfies Readonly<Record<`hypothesis/${string}`, FindingTexts>>;
