/** Several sentences one after the other, each ended where it does not end of itself; the last stays as it is. */
export function sentences(parts: readonly string[]): string {
  return parts.map((part, at) => (at === parts.length - 1 || ENDED.test(part) ? part : `${part}.`)).join(' ');
}

const ENDED = /[.!?…]$/;
