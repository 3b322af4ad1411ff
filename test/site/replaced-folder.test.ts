import { describe, expect, it } from 'vitest';
import { type FolderSystem, ForeignFolder, ReplacedFolder } from '../../src/site/replaced-folder.ts';

/** Folders in memory, and what is done to them one after the other; an action that `fails` names is refused. */
function folders(there: Readonly<Record<string, readonly string[]>>, fails?: RegExp) {
  const files = new Map(Object.entries(there).map(([folder, names]) => [folder, new Set(names)]));
  const done: string[] = [];
  const act = async (what: string) => {
    if (fails?.test(what)) throw new Error(what);
    done.push(what);
  };
  const plain = (folder: string) => folder.replace(/-[\da-f-]{36}/, '');
  const system: FolderSystem<string> = {
    names: async (folder) => (files.has(folder) ? [...files.get(folder)!] : undefined),
    beside: (folder, name) => name(folder),
    async make(folder) {
      await act(`make ${plain(folder)}`);
      files.set(folder, new Set());
    },
    async write(folder, path) {
      await act(`write ${path}`);
      files.get(folder)!.add(path);
    },
    async rename(from, to) {
      await act(`rename ${plain(from)} to ${plain(to)}`);
      files.set(to, files.get(from)!);
      files.delete(from);
    },
    async remove(folder) {
      await act(`remove ${plain(folder)}`);
      files.delete(folder);
    },
  };
  return { system, done, files };
}

/** Writes two files, as whoever writes a site does. */
async function write({ system }: ReturnType<typeof folders>): Promise<void> {
  const folder = await ReplacedFolder.at(system, 'site', '.mark');
  try {
    await folder.write('.mark', '');
    await folder.write('index.html', 'new');
    await folder.finish();
  } catch (error) {
    await folder.abandon();
    throw error;
  }
}

describe('a folder that is replaced', () => {
  it('takes its place when all is written', async () => {
    const world = folders({});
    await write(world);
    expect(world.done).toEqual(['make .site.tmp', 'write .mark', 'write index.html', 'rename .site.tmp to site']);
    expect([...world.files.keys()]).toEqual(['site']);
  });

  it.each([[['.mark', 'old.html']], [[]]])('takes the place of one of our own, or an empty one', async (names) => {
    const world = folders({ site: names });
    await write(world);
    expect(world.done.slice(3)).toEqual([
      'rename site to .site.tmp.old',
      'rename .site.tmp to site',
      'remove .site.tmp.old',
    ]);
    expect([...world.files.get('site')!]).toEqual(['.mark', 'index.html']);
  });

  it('takes the place of nothing else', async () => {
    const world = folders({ site: ['mine.txt'] });
    await expect(write(world)).rejects.toThrow(ForeignFolder);
    expect(world.done).toEqual([]);
  });

  it.each([/write index/, /rename \.site\.tmp to/])(
    'leaves the older one, and nothing of its own, where %s fails',
    async (fails) => {
      const world = folders({ site: ['.mark', 'old.html'] }, fails);
      await expect(write(world)).rejects.toThrow();
      expect([...world.files].map(([name, names]) => [name, [...names]])).toEqual([['site', ['.mark', 'old.html']]]);
    },
  );

  it('is in its place even where the older one cannot be cleared away', async () => {
    const world = folders({ site: ['.mark'] }, /remove/);
    await write(world);
    expect([...world.files.get('site')!]).toEqual(['.mark', 'index.html']);
  });

  it('tells of a file that could not be written, however late', async () => {
    const world = folders({}, /write index/);
    const folder = await ReplacedFolder.at(world.system, 'site', '.mark');
    await folder.write('index.html', '');
    await expect(folder.finish()).rejects.toThrow('write index.html');
    await folder.abandon();
    expect(world.files.size).toBe(0);
  });
});
