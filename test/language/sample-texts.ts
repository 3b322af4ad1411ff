import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';

/** Whether long texts are tried at every place too, which takes ten minutes. */
const everyPlace = Boolean(process.env.BMC_EVERY_PLACE);
if (everyPlace) vi.setConfig({ testTimeout: 1_800_000 });

/** Every text in a folder of canvases, by its file name. */
function textsIn(folder: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.bmc'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

/** Short canvases that are broken at every place. */
export const shortTexts = textsIn('test/fixtures/language');

/** The examples, which are long: broken at some places, at every place with `BMC_EVERY_PLACE=1`. */
export const examples = textsIn('examples');

/** Every so-manieth number up to a limit, from one that differs; every one of them with `BMC_EVERY_PLACE=1`. */
export function* places(limit: number, step: number, seed = limit): Generator<number> {
  const stride = everyPlace ? 1 : Math.min(step, limit + 1);
  for (let place = seed % stride; place <= limit; place += stride) yield place;
}
