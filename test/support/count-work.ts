/**
 * How many steps a piece of code takes, counted, not timed: every entry into a set or map, every step of an array's
 * own loops, every lookup by `includes` or `indexOf`. A loop within a loop shows as work that grows faster than its input.
 */
export function countWork(run: () => void): number {
  let work = 0;
  const undo: (() => void)[] = [];

  /** Replaces a method by one that counts before it does its duty. */
  const count = (owner: object, name: string, cost: (self: never) => number): void => {
    const original = Object.getOwnPropertyDescriptor(owner, name)!;
    const method = original.value as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      ...original,
      value: function counted(this: never, ...args: unknown[]) {
        work += cost(this);
        return method.apply(this, args);
      },
    });
    undo.push(() => Object.defineProperty(owner, name, original));
  };

  const length = (self: { readonly length: number }) => self.length;
  for (const name of LOOPS) count(Array.prototype, name, length);
  for (const owner of [Set.prototype, Map.prototype]) {
    for (const name of ['add', 'set', 'has', 'get']) if (name in owner) count(owner, name, () => 1);
  }
  const iterator = Object.getPrototypeOf([][Symbol.iterator]()) as object;
  const setIterator = Object.getPrototypeOf(new Set()[Symbol.iterator]()) as object;
  for (const owner of [iterator, setIterator]) count(owner, 'next', () => 1);
  try {
    run();
  } finally {
    for (const restore of undo.reverse()) restore();
  }
  return work;
}

const LOOPS = [
  'filter',
  'map',
  'flatMap',
  'find',
  'findIndex',
  'some',
  'every',
  'includes',
  'indexOf',
  'reduce',
  'forEach',
  'slice',
  'concat',
  'join',
];
