/** The most characters of a canvas that tools read: what people write has some thousand. */
export const MOST_CHARACTERS = 500_000;

/** The most characters of a path. */
export const LONGEST_NAME = 4_096;

/** The most characters that one answer has. */
export const LONGEST_ANSWER = 1_000_000;

/** The most findings that one answer tells. */
export const MOST_FINDINGS = 200;

/** The most canvases that one answer lists. */
export const MOST_CANVASES = 1_000;

/** The most edits that are proposed at once. */
export const MOST_EDITS = 500;
