/** How a commit's number is written for readers; another name stays as it is. */
export function shortRef(ref: string): string {
  return ref.replace(/^([0-9a-f]{7})[0-9a-f]{33,57}(?=$|[\^~])/, '$1');
}

/** Whether a name is a commit's whole number, which means the same for ever. */
export function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?\^?$/.test(ref);
}

/** Whether git can be asked for a revision of this name: nothing that it would take for an option, a path or a pattern. */
export function isRevisionName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return name !== '' && !/^-|[\x00-\x20\x7f:?*[\\]/.test(name);
}
