import { describe, expect, it } from 'vitest';
import { english } from '../../../src/messages/english.ts';
import { german } from '../../../src/messages/german.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { drawStage } from '../../../src/views/presenting/draw-stage.ts';
import { storyOf } from '../../../src/views/presenting/story.ts';

const CANVAS = `
canvas "Bakery" { tagline "Bread at seven"  note "Smile first."  note "Then the numbers." }
cost flour "Flour" { for neighbours }
partner mill "Mill"
relationship chat "A word at the counter" { with neighbours }
relationship letter "A letter" { with offices }
channel shop "The shop" { for bread }
proposition bread "Fresh bread" { for neighbours  note "Tell of the queue on Sundays." }
revenue sales "Sales" { from neighbours }
segment neighbours "Neighbours"
segment offices "Offices"
hotspot queue "The queue" { on chat }
`;

const stepsOf = (text: string) => storyOf(readCanvas(text), english).steps;
const told = (text: string) => stepsOf(text).filter(({ kind }) => kind === 'told');
const withStory = (story: string) => CANVAS.replace('tagline', `story ${story}  tagline`);

describe('the steps of a story', () => {
  it('are the blocks in telling order between an opening and the whole; empty blocks are passed over', () => {
    expect(stepsOf(CANVAS).map(({ id }) => id)).toEqual([
      'opening',
      'segment',
      'proposition',
      'channel',
      'relationship',
      'revenue',
      'partner',
      'cost',
      'whole',
    ]);
  });

  it('bring the notes of their blocks, by key and title', () => {
    expect(told(CANVAS)[0]).toMatchObject({
      title: 'Customer Segments',
      block: 'segment',
      notes: [
        { key: 'note-neighbours', title: 'Neighbours' },
        { key: 'note-offices', title: 'Offices' },
      ],
    });
  });

  it('follow the story of the header, with blocks and single notes', () => {
    const steps = told(withStory('relationship, offices, bread, partner, activity, chat'));
    expect(steps.map(({ id }) => id)).toEqual(['relationship', 'note-offices', 'proposition', 'partner', 'note-chat']);
    expect(steps[1]).toMatchObject({ title: 'Customer Segments', notes: [{ key: 'note-offices' }] });
  });

  it('tell what stands beside the canvas only where the story does', () => {
    expect(told(withStory('segment, hotspot')).map(({ id }) => id)).toEqual(['segment', 'hotspot']);
    expect(told(CANVAS).map(({ block }) => block)).not.toContain('hotspot');
  });

  it('have ids of their own where a block is told twice', () => {
    expect(told(withStory('segment, cost, segment')).map(({ id }) => id)).toEqual(['segment', 'cost', 'segment 2']);
  });

  it('give the speaker the notes of the canvas and of every element', () => {
    const [opening, ...rest] = stepsOf(CANVAS);
    expect(opening!.remarks).toEqual(['Smile first.', 'Then the numbers.']);
    const bread = rest.find(({ id }) => id === 'proposition')!.notes[0]!;
    expect(bread.remarks).toEqual(['Tell of the queue on Sundays.']);
  });

  it('are one, the empty canvas, where there is nothing to tell', () => {
    for (const text of ['', 'canvas "Soon"', 'story segment\n']) {
      expect(stepsOf(text)).toMatchObject([{ id: 'whole', kind: 'whole', notes: [] }]);
    }
  });

  it('go by the usual order where the story names nothing that is there', () => {
    expect(told(withStory('nobody')).map(({ id }) => id)[0]).toBe('segment');
  });

  it('speak the language of the picture', () => {
    const steps = storyOf(readCanvas(CANVAS), german).steps;
    expect(steps.at(-1)!.title).toBe(german.presenting.whole);
    expect(steps[1]!.title).toBe(german.blocks.segment.title);
  });

  it('name long titles briefly', () => {
    const [step] = told(`segment a "${'long '.repeat(1000)}"`);
    expect(step!.notes[0]!.title.length).toBeLessThan(200);
  });
});

describe('the way to a segment', () => {
  const paths = (text: string) => storyOf(readCanvas(text), english).paths;

  it('is its propositions, channels, relationships and revenues, and itself', () => {
    const [neighbours, offices] = paths(CANVAS);
    expect(neighbours).toEqual({
      key: 'note-neighbours',
      name: 'Neighbours',
      notes: ['note-bread', 'note-chat', 'note-shop', 'note-neighbours', 'note-sales'],
    });
    expect(offices!.notes).toEqual(['note-letter', 'note-offices']);
  });

  it('is there for as many segments as there are number keys', () => {
    const text = Array.from({ length: 12 }, (_, at) => `segment s${at} "S ${at}"`).join('\n');
    expect(paths(text).map(({ name }) => name)).toEqual(Array.from({ length: 9 }, (_, at) => `S ${at}`));
  });
});

describe('the picture for an audience', () => {
  const draw = (text: string) => drawStage(readCanvas(text), { theme: 'light', catalogue: english }).svg;

  it('shows no finding', () => {
    const text = 'relationship r "Nobody’s"';
    expect(draw(text)).not.toMatch(/class="finding"|information|warning/);
  });

  it('shows what stands beside the canvas only where the story tells it', () => {
    expect(draw(CANVAS)).not.toContain('The queue');
    expect(draw(withStory('segment, hotspot'))).toContain('The queue');
  });

  it('has a group for every note of every step', () => {
    const { story, svg } = drawStage(readCanvas(withStory('segment, hotspot, cost, bread')), {
      theme: 'dark',
      catalogue: english,
    });
    for (const { key } of story.steps.flatMap(({ notes }) => notes)) expect(svg).toContain(`id="${key}"`);
  });
});
