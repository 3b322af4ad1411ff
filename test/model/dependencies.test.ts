import { describe, expect, it } from 'vitest';
import { dependenciesOf } from '../../src/model/dependencies.ts';
import { readCanvas } from '../../src/model/lower.ts';

const CANVAS = `canvas "Bank" { story rich, banker }
segment rich "Rich" { pain fees "Fees"  prefers branch }
segment young "Young"
proposition advice "Advice" { for rich  relieves fees "One fee" }
channel branch "Branch" { for advice  by landlord }
channel app "App" { for all }
relationship banker "Banker" { with rich  via branch  needs people }
relationship news "News" { with young }
resource people "People" { for banker, advice }
partner landlord "Landlord"
partner agency "Agency" { provides people, branch }
cost pay "Pay" { for people }
revenue fee "Fee" { from rich  for advice }
hypothesis h "H" { about banker }
`;

const canvas = readCanvas(CANVAS);
const lines = CANVAS.split('\n');
const { of, on } = dependenciesOf(canvas);

/** The ids of what is found, each with the words of the text that say so. */
const told = (find: typeof of, id: string) =>
  find(canvas.byId.get(id)!).map(
    ({ element, ranges }) =>
      `${element.id}: ${ranges.map(({ start, end }) => lines[start.line]!.slice(start.character, end.character))}`,
  );

describe('dependencies', () => {
  it('follow links to what is named', () => {
    expect(told(of, 'fee')).toEqual(['rich: rich', 'advice: advice']);
    expect(told(on, 'advice')).toEqual(['branch: advice', 'fee: advice']);
    expect(told(on, 'banker')).toEqual(['h: banker']);
  });

  it('turn those links round that lead from what is needed to what needs it', () => {
    expect(told(of, 'people')).toEqual(['agency: people']);
    expect(told(on, 'people')).toEqual(['advice: advice', 'banker: people,banker', 'pay: people']);
    expect(told(of, 'branch')).toEqual(['rich: advice', 'advice: advice', 'landlord: landlord', 'agency: branch']);
    expect(told(on, 'agency')).toEqual(['branch: branch', 'people: people']);
  });

  it('count what the text leaves to be inferred: the reach of a channel, `all`, and who carries a relationship', () => {
    expect(told(of, 'app')).toEqual(['rich: all', 'young: all']);
    expect(told(of, 'news')).toEqual(['young: young', 'app: young']);
    expect(told(on, 'app')).toEqual(['news: young']);
    expect(told(on, 'branch')).toEqual(['rich: branch', 'banker: branch']);
    expect(told(on, 'rich')).toEqual(['advice: rich,fees', 'branch: advice', 'app: all', 'banker: rich', 'fee: rich']);
  });

  it('take a need for the segment that states it', () => {
    expect(told(of, 'advice')).toEqual(['rich: rich,fees', 'people: advice']);
  });

  it('tell of every place where a need of a segment is answered', () => {
    const text = `segment rich { pain fees "Fees"  pain waits "Waits" }
proposition advice { relieves fees "One fee"  relieves waits "A call" }
proposition desk { relieves waits "A desk" }
`;
    const answered = readCanvas(text);
    const found = dependenciesOf(answered).on(answered.byId.get('rich')!);
    expect(found.map(({ element, ranges }) => [element.id, ranges.length])).toEqual([
      ['advice', 2],
      ['desk', 1],
    ]);
  });

  it('are as many as are counted', () => {
    const { countOn } = dependenciesOf(canvas);
    for (const element of canvas.elements) {
      const counted = [...countOn(element)].filter(([, count]) => count > 0);
      const found = new Map<string, number>();
      for (const { element: other } of on(element)) found.set(other.keyword, (found.get(other.keyword) ?? 0) + 1);
      expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(found));
    }
  });

  it('leave out the header, and links that lead nowhere or to what cannot stand there', () => {
    const broken = readCanvas('canvas "C" { story a }\nsegment a "A"\nrelationship r "R" { with ghost  via a');
    const dependencies = dependenciesOf(broken);
    expect(broken.elements.map((element) => [dependencies.of(element), dependencies.on(element)])).toEqual([
      [[], []],
      [[], []],
    ]);
  });
});
