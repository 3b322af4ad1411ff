import { describe, expect, it } from 'vitest';
import { readCanvas } from '../../src/model/lower.ts';
import { servedSegments } from '../../src/views/served-segments.ts';

const SEGMENTS = 'segment a "A"\nsegment b "B"\nsegment c "C"\n';

/** The segments, by their places, that the element of an id serves. */
function served(text: string, id: string): readonly number[] | undefined {
  const canvas = readCanvas(SEGMENTS + text);
  return servedSegments(canvas).get(canvas.byId.get(id)!);
}

describe('the segments a note serves', () => {
  it('are those it names', () => {
    expect(served('relationship x { with c, a }', 'x')).toEqual([0, 2]);
    expect(served('proposition x { for b }', 'x')).toEqual([1]);
    expect(served('', 'b')).toEqual([1]);
  });

  it('are all for `all`', () => {
    expect(served('channel x { for all }', 'x')).toEqual([0, 1, 2]);
    expect(served('channel x { for all }\ncost y { for x }', 'y')).toEqual([0, 1, 2]);
    expect(served('channel x { for all, a }', 'a')).toEqual([0]);
  });

  it('are those of the propositions a channel brings', () => {
    expect(served('proposition p { for b }\nchannel x { for p, c }', 'x')).toEqual([1, 2]);
  });

  it('are those of what a resource, an activity, a partner or a cost is for, however far', () => {
    const text = 'relationship r { with b }\nresource s { for r }\npartner p { provides s }\ncost k { for p }';
    expect(served(text, 's')).toEqual([1]);
    expect(served(text, 'p')).toEqual([1]);
    expect(served(text, 'k')).toEqual([1]);
  });

  it('are found through links written on the other end', () => {
    expect(served('relationship r { with c needs s }\nresource s', 's')).toEqual([2]);
    expect(served('channel x { for a by p }\npartner p', 'p')).toEqual([0]);
  });

  it('are a revenue’s payers, else those of what it is for', () => {
    expect(served('proposition p { for a, b }\nrevenue x { from c for p }', 'x')).toEqual([2]);
    expect(served('proposition p { for a, b }\nrevenue x { for p }', 'x')).toEqual([0, 1]);
  });

  it('are those of what trouble and ideas are about', () => {
    const text = 'cost k { for b }\nhotspot h { on k }\nidea i { addresses h }\nhypothesis y { about i }';
    expect(served(text, 'i')).toEqual([1]);
    expect(served(text, 'y')).toEqual([1]);
  });

  it('do not follow links that mean something else', () => {
    expect(served('channel x\nsegment d { prefers x }', 'x')).toBeUndefined();
    expect(served('relationship r { with a via x }\nchannel x', 'x')).toBeUndefined();
  });

  it('end in a circle', () => {
    expect(served('cost x { for y }\ncost y { for x, a }', 'x')).toEqual([0]);
  });

  it('are none where a link leads nowhere or to what cannot stand there', () => {
    expect(served('relationship x { with nobody }', 'x')).toBeUndefined();
    expect(served('cost k { for a }\nrelationship x { with k }', 'x')).toBeUndefined();
  });
});
