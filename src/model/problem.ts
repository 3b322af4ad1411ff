import type { FindingArguments, FindingCode } from '../messages/catalogue.ts';
import type { Range } from './range.ts';

/** The findings that reading a text can bring before any rule looks at its substance. */
export type ProblemCode = Extract<
  FindingCode,
  `syntax/${string}` | `property/${string}` | `file/${string}` | `encoding/${string}` | 'canvas/second-header'
>;

/** Stands for all properties of an element, in doubt together. */
export const EVERY_PROPERTY = '*';

/** Something the text says that the language does not know, at its place, with what a message about it needs. */
export type Problem = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly range: Range;
    readonly args: FindingArguments<Code>;
    /** The element it stands in, by its place in the text; undefined outside of any. */
    readonly owner: number | undefined;
    /**
     * The property that it may have been meant to be, or `EVERY_PROPERTY` where it may have swallowed any of its owner's:
     * rules that need such a property stay silent.
     */
    readonly doubts?: string;
    /** A stretch whose words mean nothing until this is mended, where it is more than `range`. */
    readonly covers?: Range;
    /** The id of an element whose keyword could not be read: references to it are no mistakes of their own. */
    readonly lostId?: string;
  };
}[ProblemCode];
