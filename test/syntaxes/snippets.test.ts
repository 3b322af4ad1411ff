import { describe, expect, it } from 'vitest';
import { readCanvas } from '../../src/model/lower.ts';
import snippets from '../../syntaxes/bmc.code-snippets.json' with { type: 'json' };

/** What a snippet inserts when every stop is passed with Tab, choosing the `choice`-th of each list. */
function inserted(body: readonly string[], choice = 0): string {
  const stops = new Map<string, string>();
  return body
    .join('\n')
    .replace(/\$\{(\d+)\|([^|]*)\|\}/g, (_, stop: string, list: string) => {
      const choices = list.split(',');
      stops.set(stop, choices[Math.min(choice, choices.length - 1)]!);
      return stops.get(stop)!;
    })
    .replace(/\$\{(\d+):([^}]*)\}/g, (_, stop: string, text: string) => {
      stops.set(stop, text);
      return text;
    })
    .replace(/\$(\d+)/g, (_, stop: string) => stops.get(stop) ?? '');
}

const longestChoice = 15;

describe.each(Object.entries(snippets))('the snippet %s', (_, { body, prefix }) => {
  it('inserts what the language knows, whatever is chosen', () => {
    for (let choice = 0; choice < longestChoice; choice++) {
      const canvas = readCanvas(inserted(body, choice));
      expect(canvas.problems).toEqual([]);
      const words = [...canvas.elements, canvas.header].flatMap(
        (element) => element?.facts.flatMap((fact) => fact.values) ?? [],
      );
      expect(words.filter((value) => value.kind === 'term' && value.term?.id !== value.word)).toEqual([]);
      expect(words.filter((value) => value.kind === 'measure' && value.reading === undefined)).toEqual([]);
    }
  });

  it('is found by a word of its own, so that it does not stand beside what completion offers', () => {
    expect(prefix).toBe(`new-${body[0]?.split(' ')[0]}`);
  });
});

it('makes a whole canvas in which every reference leads somewhere', () => {
  const canvas = readCanvas(inserted(snippets['Whole canvas'].body));
  const links = canvas.elements
    .flatMap(({ facts }) => facts.flatMap(({ values }) => values))
    .filter((value) => value.kind === 'link');
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter(({ fits }) => !fits)).toEqual([]);
  expect(new Set(canvas.elements.map(({ keyword }) => keyword)).size, 'one note in each block').toBe(9);
});
