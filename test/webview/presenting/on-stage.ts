import { type Showing, showingCanvas } from '../canvas-message.ts';
import type { PreviewInBrowser, Surroundings } from '../preview-lab.ts';
import { SAMPLE } from '../sample-picture.ts';
import { finishMotion, withPreview } from '../with-preview.ts';

/** A canvas with a story of a block, a single note and another block; its segments are many. */
export const TOLD = `canvas "Bakery" { tagline "Bread at seven"  note "Smile first." }
segment neighbours "Neighbours" { note "They come before work." }
segment offices "Offices"
proposition bread "Fresh bread" { for neighbours }
proposition trays "Trays at nine" { for offices }
channel shop "The shop" { for bread }
relationship chat "A word at the counter" { with neighbours  type personal-assistance  via shop }
revenue sales "Sales" { from neighbours }
hotspot queue "The queue" { on chat }
`;

/** A preview that presents a canvas from the beginning. */
export function onStage(
  text: string,
  use: (preview: PreviewInBrowser) => Promise<void>,
  { theme = 'light', ...surroundings }: Surroundings & Pick<Showing, 'theme'> = {},
): Promise<void> {
  return withPreview(
    async (preview) => {
      await preview.send(showingCanvas(text, { theme }));
      await preview.page.keyboard.press('p');
      await preview.send(showingCanvas(text, { theme, stage: 'begins' }));
      await use(preview);
    },
    { width: 1600, height: 900, ...surroundings },
  );
}

/** The text has changed while it is presented. */
export async function edit(preview: PreviewInBrowser, text: string, version = 2): Promise<void> {
  await preview.send(showingCanvas(text, { version, stage: 'goes on' }));
}

/** Loads the page again, as when its panel is moved to another window. */
export async function reload(preview: PreviewInBrowser, text: string): Promise<void> {
  // What is remembered is written at leisure.
  await preview.page.waitForTimeout(250);
  await preview.page.reload();
  await preview.send({ type: 'source', uri: SAMPLE, locked: false, view: 'canvas' });
  await preview.send(showingCanvas(text, { stage: 'begins' }));
}

/** Presses keys one after the other. */
export async function press({ page }: PreviewInBrowser, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What the counter says: `2 / 8`. */
export const counted = ({ page }: PreviewInBrowser) => page.textContent('.presenting .place > span:last-child');

/** What is said to those who do not see it. */
export const said = ({ page }: PreviewInBrowser) => page.textContent('.presenting .said');

/** The keys of the notes that are seen like this on the stage. */
export const notesThatAre = ({ page }: PreviewInBrowser, light: 'coming' | 'told' | 'now' | 'lit') =>
  page
    .locator(`.presenting ${light === 'lit' ? '[data-lit]' : `.note[data-light=${light}]`}`)
    .evaluateAll((notes) => notes.map(({ id }) => id.replace(/^stage-note-/, '')).sort());

/** Lets nothing move any more: everything is where it moves to. */
export const settled = ({ page }: PreviewInBrowser) => finishMotion(page);

/** Where a note of the stage is on the screen, once nothing moves. */
export async function boxOf(preview: PreviewInBrowser, key: string) {
  await settled(preview);
  return (await preview.page.locator(`#stage-note-${key}`).boundingBox())!;
}
