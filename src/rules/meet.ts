import type { Elements } from '../model/relations.ts';

/** Whether two sets share an element; takes the time of the smaller. */
export function meet(one: Elements, other: Elements): boolean {
  const [smaller, larger] = one.size < other.size ? [one, other] : [other, one];
  for (const element of smaller) if (larger.has(element)) return true;
  return false;
}
