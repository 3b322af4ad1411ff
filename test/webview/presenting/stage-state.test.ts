import { describe, expect, it } from 'vitest';
import type { StageCommand, Story } from '../../../src/protocol/presenting.ts';
import { lightsAt } from '../../../src/webview/presenting/light-of-notes.ts';
import { AT_FIRST, positionOf, type StageState, stateAfter } from '../../../src/webview/presenting/stage-state.ts';

const STORY: Story = {
  title: '',
  tagline: '',
  about: [],
  steps: [
    { id: 'opening', kind: 'opening', title: '', notes: [], remarks: [] },
    ...['segment', 'cost'].map((block) => ({
      id: block,
      kind: 'told' as const,
      title: block,
      block,
      notes: [{ key: `note-${block}`, title: '', remarks: [] }],
      remarks: [],
    })),
    { id: 'whole', kind: 'whole', title: '', notes: [], remarks: [] },
  ],
  paths: [
    { key: 'a', name: 'A', notes: ['a'] },
    { key: 'b', name: 'B', notes: ['b'] },
  ],
};

/** The segments are seen in two parts. */
const play = { story: STORY, partsAt: (at: number) => (at === 1 ? 2 : 1), now: () => 7000 };
const doing = (from: Partial<StageState>, ...commands: Exclude<StageCommand, { do: 'end' }>[]) =>
  commands.reduce((state, command) => stateAfter(command, state, play), { ...AT_FIRST, ...from });
const next = { do: 'next' } as const;
const previous = { do: 'previous' } as const;

describe('the lights of a story that begins with all of it, some of it bright', () => {
  const told = STORY.steps[1]!;
  const changed: Story = { ...STORY, steps: [{ ...told, id: 'whole', kind: 'whole', block: '' }, told] };

  it('leave the rest pale, and it stays to be seen', () => {
    const lights = (at: number) => [lightsAt(changed, at).notes.get('note-segment'), lightsAt(changed, at).others];
    expect(lights(0)).toEqual(['now', 'told']);
    expect(lights(1)).toEqual(['now', 'told']);
    expect(lightsAt(STORY, 3)).toMatchObject({ others: 'now' });
    expect(lightsAt(STORY, 1).others).toBe('coming');
    expect(lightsAt(STORY, 3).notes.size).toBe(0);
  });
});

describe('a presentation', () => {
  it('goes part by part and step by step to its end, and stays there', () => {
    const places: string[] = [];
    let state: StageState = AT_FIRST;
    for (let key = 0; key < 6; key++) {
      state = stateAfter(next, state, play);
      places.push(`${state.at}.${state.part}`);
    }
    expect(places).toEqual(['1.0', '1.1', '2.0', '3.0', '3.0', '3.0']);
  });

  it('goes back the same way', () => {
    expect(doing({ at: 2 }, previous)).toMatchObject({ at: 1, part: 1 });
    expect(doing({ at: 2 }, previous, previous, previous, previous)).toMatchObject({ at: 0, part: 0 });
  });

  it('goes by whole steps in the overview', () => {
    expect(doing({ at: 1, overview: true }, next)).toMatchObject({ at: 2, overview: true });
  });

  it('goes to its ends and to any step', () => {
    expect(doing({ at: 1, part: 1 }, { do: 'last' }).at).toBe(3);
    expect(doing({ at: 2 }, { do: 'first' }).at).toBe(0);
    expect(doing({ at: 2, blank: true }, { do: 'step', id: 'segment' })).toMatchObject({ at: 1, blank: false });
    expect(doing({ at: 2 }, { do: 'step', id: 'gone' }).at).toBe(2);
  });

  it.each([{ blank: true }, { path: 'a' }])('comes back from %j before it takes a step', (lying) => {
    for (const key of [next, previous]) {
      expect(doing({ at: 1, ...lying }, key)).toMatchObject({ at: 1, part: 0, blank: false, path: undefined });
    }
  });

  it('lights up one way at a time, and puts it out by the same key', () => {
    const path = (segment: number) => ({ do: 'path', segment }) as const;
    expect(doing({}, path(0)).path).toBe('a');
    expect(doing({}, path(0), path(1)).path).toBe('b');
    expect(doing({}, path(0), path(0)).path).toBeUndefined();
    expect(doing({ path: 'a' }, path(7)).path).toBe('a');
    expect(doing({ path: 'a', blank: true }, path(0))).toMatchObject({ path: 'a', blank: false });
  });

  it('is kept with nothing but what a reload needs', () => {
    expect(positionOf({ ...AT_FIRST, at: 1, since: 5 }, STORY, 2, 'n')).toEqual({
      step: 'segment',
      note: 'n',
      part: 0,
      parts: 2,
      blank: false,
      overview: false,
      since: 5,
    });
    expect(doing({}, { do: 'restartClock' }).since).toBe(7000);
  });
});

describe('what is seen at a step', () => {
  it('is what was told, and what is told now; the rest is still to come', () => {
    expect([...lightsAt(STORY, 2).notes]).toEqual([
      ['note-segment', 'told'],
      ['note-cost', 'now'],
    ]);
    expect([...lightsAt(STORY, 1).blocks]).toEqual([['segment', 'now']]);
    expect(lightsAt(STORY, 2).others).toBe('coming');
    expect(lightsAt(STORY, 3).others).toBe('now');
  });
});
