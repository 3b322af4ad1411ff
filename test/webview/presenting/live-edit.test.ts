import { describe, expect, it } from 'vitest';
import type { StagePosition } from '../../../src/protocol/presenting.ts';
import type { PreviewInBrowser } from '../preview-lab.ts';
import { SAMPLE } from '../sample-picture.ts';
import { counted, edit, notesThatAre, onStage, press, reload, TOLD } from './on-stage.ts';

/** Where the page has said last that the presentation is. */
async function lastPosition(preview: PreviewInBrowser): Promise<StagePosition> {
  const sent = await preview.sent();
  return sent.filter((message) => message.type === 'stage').at(-1)!.position;
}

const titleOf = (key: string) => `document.querySelector('#stage-note-${key} text').textContent`;

describe('while the text is edited', () => {
  it('the stage shows the edit at once, in the same note and at the same step', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight', 'ArrowRight');
      await preview.page.evaluate(() => {
        (document.getElementById('stage-note-bread') as unknown as { mark: string }).mark = 'mine';
      });
      await edit(preview, TOLD.replace('Fresh bread', 'Warm bread'));
      expect(await preview.page.evaluate(titleOf('bread'))).toBe('Warm bread');
      expect(
        await preview.page.evaluate(
          () => (document.getElementById('stage-note-bread') as unknown as { mark?: string }).mark,
        ),
      ).toBe('mine');
      expect(await counted(preview)).toBe('3 / 7');
    }));

  it('the step holds when blocks come before it, go, or change their order', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight', 'ArrowRight', 'ArrowRight');
      expect(await notesThatAre(preview, 'now')).toEqual(['shop']);
      await edit(preview, TOLD.replace(/^proposition.*\n/gm, ''));
      expect(await notesThatAre(preview, 'now')).toEqual(['shop']);
      expect(await counted(preview)).toBe('3 / 6');
      await edit(preview, TOLD.replace('tagline', 'story channel, segment  tagline'), 3);
      expect(await notesThatAre(preview, 'now')).toEqual(['shop']);
      expect(await counted(preview)).toBe('2 / 4');
    }));

  it('a new note of the block joins it', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight');
      await edit(preview, `segment first "First of all"\n${TOLD}`);
      expect(await notesThatAre(preview, 'now')).toEqual(['first', 'neighbours', 'offices']);
    }));

  it('overview, dark screen and a lit way stay', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight', 'o', '1');
      await edit(preview, `segment first "First of all"\n${TOLD}`);
      expect(await notesThatAre(preview, 'lit')).toContain('neighbours');
      expect(await preview.page.textContent('.presenting .label')).toBe('What leads to Neighbours');
      await edit(preview, TOLD.replace(/^segment neighbours.*\n/m, ''), 3);
      expect(await notesThatAre(preview, 'lit'), 'the segment is gone').toEqual([]);
      expect((await lastPosition(preview)).overview).toBe(true);
    }));

  it('a text that leaves nothing to tell for a moment changes nothing for long', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight');
      await edit(preview, '');
      expect(await counted(preview)).toBe('1 / 1');
      await edit(preview, TOLD, 3);
      expect(await counted(preview)).toBe('2 / 7');
    }));
});

describe('when the page is loaded again', () => {
  it('it goes on where it was, and its clock too', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight', 'ArrowRight');
      const before = await lastPosition(preview);
      await reload(preview, TOLD);
      expect(await counted(preview)).toBe('3 / 7');
      expect(await lastPosition(preview)).toEqual(before);
    }));

  it('it comes back dark, with the overview behind', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight', 'o', 'b');
      await reload(preview, TOLD);
      expect(await preview.page.locator('.presenting .view[data-blank][data-mode=overview]').count()).toBe(1);
    }));

  it('one that was ended begins anew', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight', 'Escape');
      await reload(preview, TOLD);
      expect(await counted(preview)).toBe('1 / 7');
    }));

  it('it is kept with the canvas that it is of', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight', 'ArrowRight');
      await preview.page.waitForTimeout(250);
      expect(await preview.state()).toMatchObject({ uri: SAMPLE, presenting: { step: 'proposition' } });
    }));
});
