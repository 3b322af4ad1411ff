import { describe, expect, it } from 'vitest';
import type { Story, StoryStep } from '../../../src/protocol/presenting.ts';
import { heldStep } from '../../../src/webview/presenting/held-step.ts';

const step = (id: string, ...keys: string[]): StoryStep => ({
  id,
  kind: 'told',
  title: id,
  notes: keys.map((key) => ({ key, title: key, remarks: [] })),
  remarks: [],
});
const story = (...steps: StoryStep[]): Story => ({ title: '', tagline: '', about: [], steps, paths: [] });

const BEFORE = story(step('opening'), step('segment', 'a', 'b'), step('cost', 'c'), step('whole'));

describe('the step that is held while the text changes', () => {
  it('is the same block, wherever it has come to', () => {
    const after = story(step('opening'), step('revenue', 'x'), step('segment', 'b', 'z'), step('whole'));
    expect(heldStep(after, { step: 'segment' }, BEFORE)).toBe(2);
  });

  it('is one that tells the same note, where the block is no step any more', () => {
    const after = story(step('opening'), step('cost', 'c'), step('b', 'b'), step('whole'));
    expect(heldStep(after, { step: 'segment' }, BEFORE)).toBe(2);
    expect(heldStep(after, { step: 'segment', note: 'c' }, undefined)).toBe(1);
  });

  it('is the one in its place, where nothing of it is left', () => {
    const after = story(step('opening'), step('cost', 'c'), step('whole'));
    expect(heldStep(after, { step: 'segment' }, BEFORE)).toBe(1);
    expect(heldStep(story(step('whole')), { step: 'cost' }, BEFORE)).toBe(0);
  });

  it('is the first one where nothing is known of before', () => {
    expect(heldStep(BEFORE, { step: 'gone' }, undefined)).toBe(0);
  });
});
