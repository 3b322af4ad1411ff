import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { MessageFromPreview } from '../../src/protocol/preview-messages.ts';
import { openPreviewLab, type PreviewInBrowser, type PreviewLab, type Surroundings } from './preview-lab.ts';
import { SAMPLE } from './sample-picture.ts';

let lab: PreviewLab;
beforeAll(async () => {
  lab = await openPreviewLab();
});
afterAll(() => lab?.close());

/**
 * Opens a preview of the sample canvas, does something with it, and sees that nothing went wrong and nothing was
 * forbidden, but for what the test provokes.
 */
export async function withPreview(
  use: (preview: PreviewInBrowser) => Promise<void>,
  { forbidden = /^$/, ...surroundings }: Surroundings & { readonly forbidden?: RegExp } = {},
) {
  const preview = await lab.open(surroundings);
  try {
    await preview.send({ type: 'source', uri: SAMPLE, locked: false, view: 'canvas' });
    await use(preview);
    expect(preview.complaints.filter((complaint) => !forbidden.test(complaint))).toEqual([]);
  } finally {
    await preview.leave();
  }
}

/** The messages of one type. */
export const ofType = <Type extends MessageFromPreview['type']>(type: Type, messages: readonly MessageFromPreview[]) =>
  messages.filter((message): message is Extract<MessageFromPreview, { readonly type: Type }> => message.type === type);

/** What the page says of its zoom. */
export const zoomText = ({ page }: PreviewInBrowser) => page.textContent('#zoom-text');
/** How far the picture is scrolled down, in pixels. */
export const scrollTop = ({ page }: PreviewInBrowser) =>
  page.evaluate(() => document.getElementById('stage')!.scrollTop);
/** The `id` of what has the keyboard. */
export const focusedId = ({ page }: PreviewInBrowser) => page.evaluate(() => document.activeElement?.id);
/** The keys of the notes with a ring. */
export const ringed = ({ page }: PreviewInBrowser) =>
  page.evaluate(() => [...document.querySelectorAll('[data-ring]')].map(({ id }) => id));

/** Presses Tab until the keyboard is at a note. */
export async function tabToPicture({ page }: PreviewInBrowser): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('#sheet') !== null)) return;
  }
  throw new Error('Tab never came to a note');
}

/** The keys of the notes that are seen dimly. */
export const dimmed = ({ page }: PreviewInBrowser) =>
  page
    .locator('#sheet [data-note]')
    .evaluateAll((notes) =>
      notes.filter((note) => Number(getComputedStyle(note).fillOpacity) < 0.95).map(({ id }) => id),
    );

/** Brings whatever moves on a page to where it moves to, and what comes of that, without the wait. */
export function finishMotion(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
        );
    await nextFrame();
    for (let found = moving(); found.length > 0; found = moving()) {
      for (const animation of found) animation.finish();
      await nextFrame();
    }
  });
}
