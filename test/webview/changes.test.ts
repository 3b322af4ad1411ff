import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themeOf } from '../../src/views/theme.ts';
import { showingChanges } from './changes-message.ts';
import type { PreviewInBrowser } from './preview-lab.ts';
import { SAMPLE, sampleNotes, showing } from './sample-picture.ts';
import { SMALL } from './small-canvas.ts';
import { dimmed, focusedId, ofType, withPreview } from './with-preview.ts';

/** Of `SMALL`: one note is new, one gone, one says something else, and one stands in another block. */
const CHANGED = SMALL.replace('relationship tips "Tips" { with young  type self-service }\n', '')
  .replace('channel branch "Branches" { kind store', 'channel branch "Branches" { kind event')
  .replace('partner agency "Agency" { provides people }', 'activity agency "Agency"')
  .concat('segment firms "Small firms"\n');

const NEW = 'note-firms';
const CHANGES = 4;

async function withChanges(
  use: (preview: PreviewInBrowser) => Promise<void>,
  more: Parameters<typeof showingChanges>[2] = {},
): Promise<void> {
  await withPreview(async (preview) => {
    await preview.send({ type: 'source', uri: SAMPLE, locked: false, view: 'changes' });
    await preview.send(showingChanges(SMALL, CHANGED, more));
    await use(preview);
  });
}

const chips = ({ page }: PreviewInBrowser) => page.locator('#signs .chip:visible').allTextContents();
const pressed = ({ page }: PreviewInBrowser) => page.locator('#signs [aria-pressed=true]').allTextContents();
const said = ({ page }: PreviewInBrowser) => page.textContent('#said');
const place = ({ page }: PreviewInBrowser) => page.textContent('#change-place');
const shownState = ({ page }: PreviewInBrowser) => page.getAttribute('#states [aria-checked=true]', 'data-state');
const bright = async (preview: PreviewInBrowser) => {
  const dim = await dimmed(preview);
  const all = await preview.page.locator('#sheet [data-note]').evaluateAll((notes) => notes.map(({ id }) => id));
  return all.filter((id) => !dim.includes(id));
};

describe('the line of changes', () => {
  it('counts what happened, and is there in this view alone', () =>
    withChanges(async (preview) => {
      expect(await chips(preview)).toEqual(['1 new', '1 gone', '1 changed', '1 moved']);
      expect(await place(preview)).toBe(`${CHANGES} changes`);
      await preview.send({ type: 'source', uri: SAMPLE, locked: false, view: 'canvas' });
      await preview.send(showing(sampleNotes(3)));
      expect(await preview.page.isVisible('#changes')).toBe(false);
    }));

  it('says that nothing changed', () =>
    withChanges(async (preview) => {
      await preview.send(showingChanges(SMALL, SMALL));
      expect(await chips(preview)).toEqual([]);
      expect(await place(preview)).toBe('Nothing changed here.');
      expect(await preview.page.isVisible('[data-do=next]')).toBe(false);
      await preview.page.keyboard.press('n');
      await expect.poll(() => said(preview)).toBe('Nothing changed here.');
    }));

  it('has the colours of the picture', () => {
    const css = readFileSync(new URL('../../src/webview/changes.css', import.meta.url), 'utf8');
    const themes = {
      light: 'light',
      dark: 'dark',
      'high-contrast': 'high-contrast-dark',
      'high-contrast-light': 'high-contrast-light',
    } as const;
    for (const [name, theme] of Object.entries(themes)) {
      const block = new RegExp(`\\.vscode-${name} \\{([^}]*)\\}`).exec(css)![1]!;
      const colours = Object.fromEntries(
        [...block.matchAll(/--(\w+): (#\w+);/g)].map(([, tone, colour]) => [tone, colour]),
      );
      expect(colours, name).toEqual(themeOf(theme).changes);
    }
  });
});

describe('the chips', () => {
  it('keep the notes bright to which something happened, several together', () =>
    withChanges(async (preview) => {
      const { page } = preview;
      await page.click('[data-sign=added]');
      await expect.poll(() => bright(preview)).toEqual([NEW]);
      expect(await pressed(preview)).toEqual(['1 new']);
      await page.click('[data-sign=changed]');
      await expect.poll(async () => (await bright(preview)).toSorted()).toEqual(['note-branch', NEW]);
      expect(await page.isVisible('#chips')).toBe(false);
      await page.click('[data-sign=added]');
      await page.click('[data-sign=changed]');
      await expect.poll(() => dimmed(preview)).toEqual([]);
    }));

  it('are taken back by Esc, and by leaving the view', () =>
    withChanges(async (preview) => {
      const { page } = preview;
      await page.click('[data-sign=removed]');
      await page.keyboard.press('Escape');
      expect(await pressed(preview)).toEqual([]);
      await page.click('[data-sign=removed]');
      await preview.send({ type: 'source', uri: SAMPLE, locked: false, view: 'canvas' });
      await preview.send(showing(sampleNotes(3)));
      await expect.poll(() => dimmed(preview)).toEqual([]);
      await preview.send({ type: 'source', uri: SAMPLE, locked: false, view: 'changes' });
      await preview.send(showingChanges(SMALL, CHANGED));
      expect(await pressed(preview)).toEqual([]);
    }));

  it('say what they do to those who hear them', () =>
    withChanges(async ({ page }) => {
      expect(await page.getAttribute('[data-sign=moved]', 'aria-label')).toBe('Show only 1 moved');
    }));
});

describe('stepping through the changes', () => {
  it('goes by N and Shift+N in telling order, round and round, and says where it is', () =>
    withChanges(async (preview) => {
      const { page } = preview;
      const order = showingChanges(SMALL, CHANGED).changes!.notes.map(({ key }) => key);
      const seen: (string | undefined)[] = [];
      for (let press = 0; press < CHANGES; press++) {
        await page.keyboard.press('n');
        seen.push(await focusedId(preview));
      }
      expect(seen).toEqual(order);
      expect(await place(preview)).toBe(`${CHANGES} of ${CHANGES}`);
      await expect.poll(() => said(preview)).toBe(`${CHANGES} of ${CHANGES}`);
      await page.keyboard.press('n');
      expect(await focusedId(preview)).toBe(order[0]);
      await page.keyboard.press('Shift+N');
      expect(await focusedId(preview)).toBe(order.at(-1));
    }));

  it('lets the other changes stay as they are', () =>
    withChanges(async (preview) => {
      await preview.page.keyboard.press('n');
      expect(await preview.page.locator('[data-found]').count()).toBe(1);
      expect(await dimmed(preview)).toEqual([]);
    }));

  it('stays within what is filtered', () =>
    withChanges(async (preview) => {
      const { page } = preview;
      await page.click('[data-sign=added]');
      await page.click('[data-do=next]');
      expect(await focusedId(preview)).toBe(NEW);
      expect(await place(preview)).toBe('1 of 1');
    }));

  it('is done by a command of the editor, and seen where the keyboard is elsewhere', () =>
    withChanges(async (preview) => {
      await preview.send({ type: 'ask', what: 'nextChange' });
      await preview.send({ type: 'ask', what: 'nextChange' });
      await preview.send({ type: 'ask', what: 'previousChange' });
      const [first] = showingChanges(SMALL, CHANGED).changes!.notes;
      const found = await preview.page.locator('[data-found]').evaluateAll((notes) => notes.map(({ id }) => id));
      expect(found).toEqual([first!.key]);
      await preview.send({ type: 'ask', what: 'nextState' });
      expect(ofType('state', await preview.sent())).toEqual([{ type: 'state', state: 'before' }]);
    }));

  it('goes to findings in other views', () =>
    withPreview(async (preview) => {
      await preview.send(showing(sampleNotes(3)));
      await preview.page.keyboard.press('n');
      await expect.poll(() => said(preview)).toBe('None of these notes has a finding.');
    }));
});

describe('before and now', () => {
  it('are asked for by T and Shift+T, and said', () =>
    withChanges(async (preview) => {
      const { page } = preview;
      await page.keyboard.press('t');
      expect(await shownState(preview)).toBe('before');
      await expect.poll(() => said(preview)).toBe('The canvas is shown as it was.');
      await page.keyboard.press('t');
      await page.keyboard.press('t');
      await page.keyboard.press('Shift+T');
      const states = ofType('state', await preview.sent());
      expect(states).toEqual(['before', 'after', 'both', 'after'].map((state) => ({ type: 'state', state })));
    }));

  it('are chosen by clicks, and by arrow keys as one of a group is', () =>
    withChanges(async (preview) => {
      const { page } = preview;
      await page.click('[data-state=after]');
      expect(ofType('state', await preview.sent())).toEqual([{ type: 'state', state: 'after' }]);
      expect(await page.locator('#states [tabindex="0"]').count()).toBe(1);
      await page.focus('[data-state=after]');
      await page.keyboard.press('ArrowRight');
      expect(await shownState(preview)).toBe('both');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-state'))).toBe('both');
    }));

  it('show the notes of their own state', () =>
    withChanges(
      async (preview) => {
        expect(await preview.page.locator(`#${NEW}`).count()).toBe(0);
        expect(await shownState(preview)).toBe('before');
      },
      { state: 'before' },
    ));
});

describe('what leads out of the view', () => {
  it('tells the key of a note that is gone', () =>
    withChanges(async (preview) => {
      const gone = showingChanges(SMALL, CHANGED).changes!.notes.find(({ sign }) => sign === 'removed')!.key;
      await preview.page.click(`[id="${gone}"] text`);
      expect(ofType('note', await preview.sent())).toEqual([{ type: 'note', key: gone }]);
    }));

  it('goes through a history, of which it tells the step', () =>
    withChanges(
      async (preview) => {
        const { page } = preview;
        expect(await page.locator('#revision span').allTextContents()).toEqual(['2 of 5', 'Add the portal · Ann']);
        await page.click('[data-do=earlier]');
        await page.keyboard.press('.');
        expect(ofType('revision', await preview.sent())).toEqual([
          { type: 'revision', to: 'earlier' },
          { type: 'revision', to: 'later' },
        ]);
      },
      { step: { place: '2 of 5', about: 'Add the portal · Ann' } },
    ));

  it('remembers what it is compared with', () =>
    withChanges(async (preview) => {
      const against = { kind: 'revision', ref: 'HEAD', name: 'HEAD' } as const;
      await preview.send({ type: 'source', uri: SAMPLE, locked: false, view: 'changes', against });
      await expect.poll(async () => (await preview.state())?.against).toEqual(against);
    }));

  it('offers to choose something else where there is no earlier text', () =>
    withChanges(async (preview) => {
      const action = { kind: 'compare', label: 'Compare with …' } as const;
      await preview.send({ type: 'notice', notice: { message: 'No git here.', action } });
      await preview.page.click('#notice button');
      expect(ofType('compare', await preview.sent())).toHaveLength(1);
    }));
});
