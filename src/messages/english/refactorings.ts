import { a, kindName } from './wording.ts';

/** Why a canvas cannot be brought into canvas order. */
type SortRefusal = { readonly reason: 'broken' } | { readonly reason: 'shared-id'; readonly id: string };

/** The titles of refactorings, in the imperative, and why one cannot be done. */
export const refactorings = {
  extract: ({ keyword, isAll, key }: { keyword: string; isAll: boolean; key: string }) =>
    `Extract the ${isAll ? key : 'selected words'} to ${a(kindName(keyword))}`,
  splitPerSegment: ({ count }: { count: number }) => `Split into ${count} relationships, one per segment`,
  turnIntoChannel: () => 'Turn it into a channel',
  sort: () => 'Sort into canvas order',
  sortedAlready: () => 'The notes are in canvas order already.',
  notSortedFor: ({ line, reason }: { line: number; reason: string }) =>
    `Not sorted, because of line ${line}. ${reason}`,
  notSorted: (refusal: SortRefusal) =>
    refusal.reason === 'broken'
      ? 'There is a mistake in how it is written. Mend it, then sort.'
      : `Another note has the id \`${refusal.id}\` too, and what refers to it would mean the other one. Rename one, then sort.`,
};
