import { dirname } from 'node:path';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { ConfigFinder } from '../../project/config/find-config.ts';
import type { CheckedCanvas } from '../../rules/read-and-check.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import { type ComparedCanvas, sidesThat } from '../../views/changes/changes.ts';
import { compareChecked } from '../../views/changes/compare-checked.ts';
import type { Review } from '../../views/review/review.ts';
import { checkText } from '../check-text.ts';
import type { Io } from '../io.ts';
import type { Side, TwoStates } from './sides.ts';

/** What happened to the file of a canvas. */
export type FileStatus = 'added' | 'removed' | 'changed' | 'renamed';

/** One canvas in two states, compared. */
export interface ReviewedFile {
  readonly path: string;
  readonly formerPath: string | undefined;
  readonly status: FileStatus;
  /** Which of the texts cannot be read as a canvas: the other one is then compared with nothing. */
  readonly unreadable: 'before' | 'after' | 'both' | undefined;
  readonly review: Review;
  readonly compared: ComparedCanvas;
  /** The later state, or the earlier one where there is no other. */
  readonly shown: CheckedCanvas;
}

/** Compares two states of a canvas, both read with the words and severities that hold for it now. */
export async function reviewStates(
  { path, formerPath, file, before, after, label }: TwoStates,
  findConfig: ConfigFinder,
  io: Io,
  catalogue: Catalogue,
): Promise<ReviewedFile> {
  const config = await findConfig(file === undefined ? io.folder : dirname(file));
  const read = (side: Side): CheckedCanvas =>
    checkText(isText(side) ? side.text : '', { path, file, config, read: async () => '' }, catalogue);
  const [old, now] = [read(before), read(after)];
  const taxonomy = taxonomyIn(catalogue, config?.config.taxonomy);
  // What is not there has no findings.
  const told = (checked: CheckedCanvas, side: Side) => (isText(side) ? checked : { ...checked, findings: [] });
  const { review, compared } = compareChecked(told(old, before), told(now, after), catalogue, taxonomy);
  const unreadable = sidesThat(before === 'unreadable', after === 'unreadable');
  return {
    path,
    formerPath,
    status: statusOf(before, after, formerPath),
    unreadable,
    review,
    compared: {
      ...compared,
      ...(label === undefined ? {} : { label }),
      ...(unreadable === undefined ? {} : { unreadable }),
    },
    shown: isText(after) ? now : old,
  };
}

function statusOf(before: Side, after: Side, formerPath: string | undefined): FileStatus {
  if (before === 'absent') return 'added';
  if (after === 'absent') return 'removed';
  return formerPath === undefined ? 'changed' : 'renamed';
}

function isText(side: Side): side is { readonly text: string } {
  return typeof side !== 'string';
}
