import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { FoundSources } from '../../src/site/found-sources.ts';
import type { SiteSource } from '../../src/site/site-source.ts';

/** A folder whose canvases can be named, at a time that is said, and how often it was looked through. */
function folder(...names: string[]) {
  const world = { names, time: 0, looks: 0, slow: undefined as Promise<void> | undefined };
  const find = async (): Promise<readonly SiteSource[]> => {
    world.looks += 1;
    const pages = [...world.names];
    await world.slow;
    return pages.map((page) => ({
      path: `${page}.bmc`,
      page,
      options: { catalogue: catalogueOf('en') },
      read: async () => ({ text: '' }),
    }));
  };
  const sources = new FoundSources(find, () => world.time);
  return { world, sources, pages: async () => [...(await sources.recent()).byPage.keys()] };
}

describe('the canvases that were found', () => {
  it('are believed for a moment, and not longer', async () => {
    const { pages, world } = folder('a');
    await pages();
    world.names = ['a', 'b'];
    world.time = 999;
    expect(await pages()).toEqual(['a']);
    expect(world.looks).toBe(1);
    world.time = 1_000;
    expect(await pages()).toEqual(['a', 'b']);
    expect(world.looks).toBe(2);
  });

  it('are believed no more once something has changed', async () => {
    const { pages, sources, world } = folder('a');
    await pages();
    world.names = [];
    sources.changed();
    expect(await pages()).toEqual([]);
  });

  it('are looked for once for all who ask meanwhile', async () => {
    const { sources, world } = folder('a');
    const [one, other] = await Promise.all([sources.recent(), sources.anew()]);
    expect(one).toBe(other);
    expect(world.looks).toBe(1);
  });

  it('are not those that were being looked for when something changed', async () => {
    const { pages, sources, world } = folder('a');
    let go = () => {};
    world.slow = new Promise<void>((resolve) => {
      go = resolve;
    });
    const early = sources.recent();
    world.names = ['b'];
    sources.changed();
    const late = pages();
    go();
    expect([...(await early).byPage.keys()]).toEqual(['a']);
    expect(await late).toEqual(['b']);
    expect(await pages()).toEqual(['b']);
  });
});
