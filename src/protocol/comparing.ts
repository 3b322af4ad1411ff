/**
 * What a canvas is compared with, told so that it can be found again after a reload: where an earlier text is, never the
 * text itself.
 */
export type Comparand = RevisionComparand | FileComparand | SavedComparand | NothingComparand;

/** What git knows of the canvas in a revision. */
export interface RevisionComparand {
  readonly kind: 'revision';
  /** The revision as git understands it: `HEAD`, a branch, a tag, a commit's number. */
  readonly ref: string;
  /** What a reader calls it. */
  readonly name: string;
  /** The file in that revision, where it is another than the canvas's own. */
  readonly uri?: string;
}

/** Another canvas. */
export interface FileComparand {
  readonly kind: 'file';
  readonly uri: string;
}

/** The canvas as it was last saved. */
export interface SavedComparand {
  readonly kind: 'saved';
}

/** An empty canvas, as for what there was before a first revision. */
export interface NothingComparand {
  readonly kind: 'nothing';
}

/**
 * Request of the extension to the server: what changed between two texts of a canvas, in a few words. The server need
 * not have either open.
 */
export const TELL_CHANGES = 'bmc/tellChanges';

/** The two texts. */
export interface TellChangesParams {
  readonly before: string;
  readonly after: string;
}

/** The server's answer. */
export interface TellChangesResult {
  /** What changed, in a few words. */
  readonly words: string;
  /** The file that the later text says it grew out of, as written there. */
  readonly from?: string;
}
