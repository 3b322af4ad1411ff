import { describe, expect, it } from 'vitest';
import type { CanvasElement } from '../../src/model/canvas-model.ts';
import { doubtsOf } from '../../src/model/doubts.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { relationsOf } from '../../src/model/relations.ts';

const canvas = readCanvas(`
segment rich "Rich"
segment young "Young"
proposition advice "Advice" { for rich }
channel branch "Branch" { for advice }
channel app "App" { for all }
channel lost "Lost" { for nobody }
relationship banker "Banker" { with rich  via branch  needs people }
relationship help "Help" { with young }
relationship news "News" { with all }
resource people "People"
activity visits "Visits" { for banker, help }
partner agency "Agency" { provides visits }
cost pay "Pay" { for banker, people }
`);

const { byId } = canvas;
const of = (id: string): CanvasElement => byId.get(id)!;
const ids = (elements: ReadonlySet<CanvasElement>) => [...elements].map(({ id }) => id);
const relations = relationsOf(canvas);

describe('relations', () => {
  it('leave out what cannot stand in a place, and what is not there', () => {
    const mixed = readCanvas('segment s "S"\nchannel c "C"\nrelationship r "R" { with c, nobody, s  via s, c }\n');
    const { carriersOf, segmentsOf } = relationsOf(mixed);
    expect(ids(segmentsOf(mixed.byId.get('r')!))).toEqual(['s']);
    expect(ids(carriersOf(mixed.byId.get('r')!))).toEqual(['c']);
  });

  it('expands `all` to every segment', () => {
    expect(ids(relations.segmentsOf(of('news')))).toEqual(['rich', 'young']);
  });

  it('reaches the segments a channel names and those of its propositions', () => {
    expect(ids(relations.reachedBy(of('branch')))).toEqual(['rich']);
    expect(ids(relations.reachedBy(of('lost')))).toEqual([]);
    expect(ids(relations.channelsTo(of('rich')))).toEqual(['branch', 'app']);
  });

  it('carries a relationship by its `via`, else by the channels that reach its segments', () => {
    expect(ids(relations.carriersOf(of('banker')))).toEqual(['branch']);
    expect(ids(relations.carriersOf(of('help')))).toEqual(['app']);
    expect(ids(relations.carriersOf(of('news')))).toEqual(['branch', 'app']);
  });

  it('counts a link written on either end once', () => {
    expect(ids(relations.tiedTo(of('banker'), 'resource', 'activity', 'cost'))).toEqual(['people', 'visits', 'pay']);
    expect(ids(relations.relationshipsWith(of('young')))).toEqual(['help', 'news']);
  });
});

describe('doubts', () => {
  it('are about what is unknown, empty or leads nowhere, and about nothing else', () => {
    const doubts = doubtsOf(canvas);
    expect(doubts.about(of('lost'), 'for')).toBe(true);
    expect(doubts.about(of('branch'), 'for')).toBe(false);
    expect(doubts.anywhere('channel', 'for')).toBe(true);
    expect(doubts.anywhere('relationship', 'with')).toBe(false);
  });

  it('cover the property that an unknown one was meant to be', () => {
    const typo = readCanvas('relationship r "R" {\n  wth all\n  type\n  mode odd\n}');
    const doubts = doubtsOf(typo);
    const r = typo.byId.get('r')!;
    expect(['with', 'type', 'mode', 'via'].map((key) => doubts.about(r, key))).toEqual([true, true, true, false]);
  });
});
