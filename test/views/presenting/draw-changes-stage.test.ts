import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { drawChangesStage } from '../../../src/views/presenting/draw-changes-stage.ts';
import { compared } from '../changes/compared.ts';

const BEFORE = `canvas "Bank" {}
segment a "Families" { expects self-service }
channel c "Hotline" { for a }
relationship r "A named banker" { with a  type dedicated-personal-assistance }
`;
const AFTER = `canvas "Bank" {}
segment a "Families" { expects self-service }
channel d "Branches" { for a }
relationship r "A banking team" { with a  type self-service }
`;
const OCCASION = { title: 'Teams in place of bankers', about: '2 of 7 · 3 Mar 2026 · Ann', remarks: ['Asked for.'] };
const OPTIONS = { catalogue: catalogueOf('en'), theme: 'light' } as const;

describe('what changed, for an audience', () => {
  const { story, svg } = drawChangesStage(compared(BEFORE, AFTER), OCCASION, OPTIONS);

  it('is told as a whole, then block by block, in telling order', () => {
    expect(story.steps.map(({ id, kind }) => [id, kind])).toEqual([
      ['whole', 'whole'],
      ['channel', 'told'],
      ['relationship', 'told'],
    ]);
    const [whole, channel, relationship] = story.steps;
    expect(whole!.title).toBe(OCCASION.title);
    const [about, body, ...meaning] = whole!.remarks;
    expect([about, body]).toEqual([OCCASION.about, 'Asked for.']);
    // What it means is said by the speaker, and not shown.
    expect(meaning.length).toBeGreaterThan(0);
    for (const sentence of meaning) expect(svg).not.toContain(sentence.slice(-20));
    expect(channel!.notes.map(({ title }) => title).sort()).toEqual(['gone: Hotline', 'new: Branches']);
    expect(relationship!.notes[0]!.remarks.join()).toContain('dedicated personal assistance → self-service');
    expect(whole!.notes.map(({ key }) => key)).toEqual(
      story.steps.slice(1).flatMap(({ notes }) => notes.map((n) => n.key)),
    );
  });

  it('shows what was done and when, each note that is told, and no finding', () => {
    expect(svg).toContain(OCCASION.title);
    expect(svg).toContain(OCCASION.about);
    for (const { key } of story.steps[0]!.notes) expect(svg).toContain(`<g id="${key}"`);
    expect(svg).not.toContain('class="finding"');
  });

  it('shows all alike where nothing changed', () => {
    const same = drawChangesStage(compared(BEFORE, BEFORE), { ...OCCASION, remarks: [] }, OPTIONS);
    expect(same.story.steps.map(({ id, notes }) => [id, notes.length])).toEqual([['whole', 0]]);
  });
});
