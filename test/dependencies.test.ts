import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: true; readonly integrity?: string }>>;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')) as T;
const manifest = read<Manifest>('package.json');
const { packages } = read<Lock>('package-lock.json');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('what the project is built with', () => {
  it('is pinned, each package to one version and one content', () => {
    const loose = Object.entries(manifest.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
    const unproven = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
    expect(unproven.map(([path]) => path)).toEqual([]);
  });

  it('is nothing that a user installs along', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
  });

  it('runs a script on installation only where that was decided, by name', () => {
    const scripts = Object.entries(packages).flatMap(([path, one]) => (one.hasInstallScript ? nameOf(path) : []));
    expect(scripts.sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  });
});
