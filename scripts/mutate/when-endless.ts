/** How often it is looked, in milliseconds. */
const LOOK = 500;

/**
 * Calls `isEndless` once this process, all its threads together, has worked longer than nothing that comes to an end does.
 * It counts work and not time: beside others on a busy machine, everything takes long.
 *
 * @param most milliseconds of the processor.
 * @returns what ends the watch.
 */
export function whenEndless(most: number, isEndless: () => void): () => void {
  const before = process.cpuUsage();
  const watch = setInterval(() => {
    const { system, user } = process.cpuUsage(before);
    if ((user + system) / 1000 < most) return;
    clearInterval(watch);
    isEndless();
  }, LOOK);
  return () => clearInterval(watch);
}
