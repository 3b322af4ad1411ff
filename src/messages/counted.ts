/** A number with what it counts: `1 note`, `3 notes`. */
export function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
