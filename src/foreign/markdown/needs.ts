import { needNames } from '../../messages/block-names.ts';
import { plainNames, plainWords } from '../block-of.ts';

const NEEDS = new Map(
  Object.entries(needNames).flatMap(([need, names]) => plainNames(names).map((name): [string, string] => [name, need])),
);

/** The need of a segment that a label names: `Pain points:` names `pain`; undefined where it names none. */
export function needOf(label: string): string | undefined {
  return NEEDS.get(plainWords(label));
}
