import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpeakerMessage, StagePosition } from '../../../src/protocol/presenting.ts';
import { showingCanvas } from '../canvas-message.ts';
import { openPreviewLab, type PreviewLab, type SpeakerInBrowser, type Surroundings } from '../preview-lab.ts';
import { TOLD } from './on-stage.ts';

let lab: PreviewLab;
beforeAll(async () => {
  lab = await openPreviewLab();
});
afterAll(() => lab?.close());

const { story } = showingCanvas(TOLD, { stage: 'begins' }).stage!;
const AT_FIRST: StagePosition = { step: 'opening', part: 0, parts: 1, blank: false, overview: false, since: 0 };

const told = (position: Partial<StagePosition> = {}): SpeakerMessage => ({
  type: 'speaker',
  told: { story, position: { ...AT_FIRST, since: Date.now(), ...position } },
  uri: 'file:///canvas.bmc',
});

async function withSpeaker(use: (speaker: SpeakerInBrowser) => Promise<void>, surroundings?: Surroundings) {
  const speaker = await lab.openSpeaker(surroundings);
  try {
    await use(speaker);
    expect(speaker.complaints).toEqual([]);
  } finally {
    await speaker.leave();
  }
}

const textOf = ({ page }: SpeakerInBrowser, selector: string) => page.locator(selector).innerText();

/** What the speaker has asked for since. */
const commands = async (speaker: SpeakerInBrowser) =>
  (await speaker.sent()).flatMap((message) => (message.type === 'command' ? [message.command] : []));

describe('the speaker view', () => {
  it('says that it listens, and offers to present while nobody does', () =>
    withSpeaker(async (speaker) => {
      expect(await speaker.sent()).toEqual([{ type: 'ready' }]);
      await speaker.page.getByRole('button', { name: 'Present' }).click();
      expect(await speaker.sent()).toContainEqual({ type: 'start' });
    }));

  it('shows the step with the notes on it, the next one, and all steps', () =>
    withSpeaker(async (speaker) => {
      await speaker.send(told());
      expect(await textOf(speaker, '.now')).toContain('Smile first.');
      await speaker.send(told({ step: 'segment' }));
      const now = await textOf(speaker, '.now');
      for (const text of ['2 / 7', 'Customer Segments', 'Neighbours', 'They come before work.', 'Offices']) {
        expect(now).toContain(text);
      }
      const next = await textOf(speaker, '.next');
      for (const text of ['Value Propositions', 'Fresh bread', 'Trays at nine']) expect(next).toContain(text);
      expect(await speaker.page.locator('.steps button').count()).toBe(7);
      expect(await textOf(speaker, '[aria-current=step]')).toBe('Customer Segments');
      await speaker.send(told({ step: 'whole' }));
      expect(await textOf(speaker, '.next')).toContain('This is the last step.');
      await speaker.send(told({ step: 'channel' }));
      expect(await textOf(speaker, '.now')).toContain('No speaker notes on this step');
    }));

  it('tells what the audience sees, and how long it has been going', () =>
    withSpeaker(async (speaker) => {
      await speaker.send(told({ blank: true, since: Date.now() - 754_000 }));
      expect(await textOf(speaker, '.state')).toBe('The audience’s screen is dark.');
      expect(await textOf(speaker, 'header .time >> nth=0')).toMatch(/^12:3\d$/);
      await speaker.send(told({ path: 'note-offices', part: 1, parts: 3 }));
      expect(await textOf(speaker, '.state')).toBe('The audience sees what leads to Offices.');
      expect(await textOf(speaker, '.count')).toContain('part 2 of 3');
      await speaker.page.getByRole('button', { name: 'Start at 0:00 again' }).click();
      expect(await commands(speaker)).toEqual([{ do: 'restartClock' }]);
    }));

  it('steps with the keys of the stage', () =>
    withSpeaker(async (speaker) => {
      await speaker.send(told());
      for (const key of ['PageDown', 'ArrowLeft', 'Home', 'End', 'o', 'b', '2', 'Escape', '?', 'f', 'Control+b']) {
        await speaker.page.keyboard.press(key);
      }
      expect(await commands(speaker)).toEqual([
        { do: 'next' },
        { do: 'previous' },
        { do: 'first' },
        { do: 'last' },
        { do: 'overview' },
        { do: 'blank' },
        { do: 'path', segment: 1 },
        { do: 'end' },
      ]);
    }));

  it('steps with buttons, which keep the keyboard when the step has changed', () =>
    withSpeaker(async (speaker) => {
      await speaker.send(told());
      await speaker.page.getByRole('button', { name: 'Next (→)' }).click();
      await speaker.page.locator('.steps button').nth(4).click();
      await speaker.page.locator('.segments button').first().click();
      expect(await commands(speaker)).toEqual([
        { do: 'next' },
        { do: 'step', id: 'relationship' },
        { do: 'path', segment: 0 },
      ]);
      await speaker.page.locator('.steps button').nth(4).focus();
      await speaker.send(told({ step: 'relationship' }));
      expect(await speaker.page.evaluate(() => document.activeElement?.textContent)).toBe('Customer Relationships');
      await speaker.page.keyboard.press('Enter');
      expect(await commands(speaker), 'the button is pressed, and it is no step').toHaveLength(4);
    }));

  it('asks for a window of its own', () =>
    withSpeaker(async (speaker) => {
      await speaker.send(told());
      await speaker.page.getByRole('button', { name: 'Move to a window of its own' }).click();
      expect(await speaker.sent()).toContainEqual({ type: 'newWindow' });
    }));

  it('draws hostile text literally', () =>
    withSpeaker(async (speaker) => {
      const text = `segment s "<img src=x onerror=alert(1)>" { note "</p><script>alert(2)</script>" }`;
      const hostile = showingCanvas(text, { stage: 'begins' }).stage!.story;
      await speaker.send({ type: 'speaker', told: { story: hostile, position: { ...AT_FIRST, step: 'segment' } } });
      expect(await textOf(speaker, '.now')).toContain('</p><script>alert(2)</script>');
      expect(await speaker.page.locator('img, .now script').count()).toBe(0);
    }));
});
