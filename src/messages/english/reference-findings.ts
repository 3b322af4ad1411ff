import { code, short } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { a, didYouMean, kindName, or } from './wording.ts';

/** Findings about what refers to something else: elements by id, files by path. */
export const referenceFindings = {
  'reference/unknown': {
    summary: 'A reference names an element that is there.',
    reason: 'A link that leads nowhere is neither drawn nor checked.',
    message: ({ id, nearest, kinds, titled }: UnknownReference) => {
      const what = `No ${kinds.length === 1 ? kindName(kinds[0] ?? '') : 'element'} has the id ${code(id)}.`;
      return titled === undefined
        ? `${what}${didYouMean(nearest)}`
        : `${what} “${short(titled)}” has no id yet: write ${code(id)} before its title.`;
    },
  },
  'reference/wrong-kind': {
    summary: 'A reference names an element that can stand there.',
    reason: 'Each link of a canvas joins certain blocks; one between others has no meaning there.',
    message: ({ id, is, key, expected }: MisfitReference) =>
      is === undefined
        ? `${code(id)} stands for every segment; after ${code(key)} stands ${or(expected.map(kindName).map(a))}.`
        : `${code(id)} is ${a(kindName(is))}; after ${code(key)} stands ${or(expected.map(kindName).map(a))}.`,
  },
  'reference/missing-file': {
    summary: 'The canvas that this one evolved from is there.',
    reason: 'The comparison with the earlier canvas needs its file.',
    message: ({ path }: { path: string }) =>
      `There is no file ${code(path)} beside this one. Correct the path, or create the canvas.`,
  },
} satisfies Readonly<Record<`reference/${string}`, FindingTexts>>;

interface UnknownReference {
  id: string;
  nearest: readonly string[];
  /** What could stand there. */
  kinds: readonly string[];
  /** The title of an element without an id that the id fits. */
  titled: string | undefined;
}

interface MisfitReference {
  id: string;
  /** What it is; undefined for `all`. */
  is: string | undefined;
  key: string;
  expected: readonly string[];
}
