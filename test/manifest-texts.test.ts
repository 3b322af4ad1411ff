import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const textsOf = (file: string) => JSON.parse(read(file)) as Record<string, string>;
const manifest = read('package.json');

describe('the texts of the manifest', () => {
  const english = textsOf('package.nls.json');
  const german = textsOf('package.nls.de.json');

  it('are all there and all used', () => {
    const used = [...new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!))];
    expect(Object.keys(english).toSorted()).toEqual(used.toSorted());
  });

  it('are there in German, in the same order', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
  });

  it('are translated', () => {
    const same = Object.entries(english).filter(([key, text]) => german[key] === text);
    // A canvas is called so in German too.
    expect(new Set(same.map(([, text]) => text.replace(/…$/, '')))).toEqual(
      new Set(['Canvas', 'Business Model Canvas']),
    );
  });

  it('are what the manifest shows of settings and commands', () => {
    const { commands, configuration } = JSON.parse(manifest).contributes;
    const told: string[] = commands.flatMap((command: Record<string, string>) => [command.title, command.category]);
    for (const setting of Object.values<Record<string, unknown>>(configuration.properties)) {
      told.push(String(setting.description ?? setting.markdownDescription));
      const values = setting.enumDescriptions ?? setting.markdownEnumDescriptions ?? [];
      told.push(...(values as string[]));
    }
    expect(told.filter((text) => !/^%.+%$/.test(text))).toEqual([]);
  });
});
