import { describe, expect, it } from 'vitest';
import { showingCanvas } from './canvas-message.ts';
import type { PreviewInBrowser, Surroundings } from './preview-lab.ts';
import { SAMPLE } from './sample-picture.ts';
import { SMALL } from './small-canvas.ts';
import { focusedId, ofType, withPreview } from './with-preview.ts';
import { WritingEditor } from './writing-editor.ts';

/** Opens a preview of the small canvas, which may be written. */
function whileWriting(
  use: (preview: PreviewInBrowser, editor: WritingEditor) => Promise<void>,
  { text = SMALL, on = true, ...surroundings }: Surroundings & { readonly text?: string; readonly on?: boolean } = {},
) {
  return withPreview(
    async (preview) => {
      const editor = new WritingEditor(preview, text);
      await editor.open(on);
      await use(preview, editor);
    },
    { width: 1200, height: 900, ...surroundings },
  );
}

const focusNote = ({ page }: PreviewInBrowser, key: string) => page.locator(`#${key}`).focus();
const field = ({ page }: PreviewInBrowser) => page.getByRole('textbox');
const said = ({ page }: PreviewInBrowser) => page.textContent('#written span');
const isField = ({ page }: PreviewInBrowser) => page.isVisible('.field');

/** Pulls a note to the middle of a block with the mouse; answers what is asked on the way. */
async function pull({ page }: PreviewInBrowser, editor: WritingEditor, note: string, block: string) {
  const from = (await page.locator(`#${note}`).boundingBox())!;
  await page.mouse.move(from.x + 40, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 30, { steps: 3 });
  await editor.answer();
  const heading = (await page.locator(`[data-block=${block}] [role=heading]`).boundingBox())!;
  await page.mouse.move(heading.x + 60, heading.y + 40, { steps: 3 });
}

describe('a note is added', () => {
  it('by the button of its block: the title is asked for there, Enter writes it, and the note has the keyboard', () =>
    whileWriting(async (preview, editor) => {
      const { page } = preview;
      await page.click('[data-add=channel]', { force: true });
      const box = (await page.locator('.field').boundingBox())!;
      const above = (await page.locator('#note-branch').boundingBox())!;
      expect(box.y).toBeGreaterThan(above.y + above.height - 1);
      expect(Math.abs(box.x - above.x)).toBeLessThan(3);
      await page.keyboard.type('A "letter" by hand');
      await page.keyboard.press('Enter');
      await editor.answer();
      expect(editor.text).toContain('for families }\nchannel "A \\"letter\\" by hand"\nrelationship banker');
      await expect.poll(() => focusedId(preview)).toMatch(/^note\.channel\./);
      expect(await page.locator(':focus text').first().textContent()).toBe('A "letter" by hand');
      expect(await said(preview)).toContain('stands in Channels now');
      expect(await isField(preview)).toBe(false);
    }));

  it.each(['a', 'Insert'])('by the key %s at a note, and Esc comes back to it with nothing written', (key) =>
    whileWriting(async (preview, editor) => {
      const { page } = preview;
      await focusNote(preview, 'note-people');
      await page.keyboard.press(key);
      expect(await field(preview).getAttribute('aria-label')).toBe('Title of the new note in Key Resources');
      await page.keyboard.type('Half a tho');
      await page.keyboard.press('Escape');
      expect(await isField(preview)).toBe(false);
      expect(await focusedId(preview)).toBe('note-people');
      expect(await editor.answer()).toEqual([]);
    }),
  );

  it('into a block without notes, which is reached by Tab and arrow keys alone', () =>
    whileWriting(async (preview, editor) => {
      const { page } = preview;
      await focusNote(preview, 'note-fee');
      await page.keyboard.press('Tab');
      expect(await page.getAttribute(':focus', 'aria-label')).toBe('Add a note to Key Partners');
      await expect.poll(() => page.evaluate(() => getComputedStyle(document.activeElement!).opacity)).toBe('1');
      await page.keyboard.press('ArrowRight');
      expect(await page.getAttribute(':focus', 'aria-label')).toBe('Add a note to Key Activities');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Advising');
      await page.keyboard.press('Enter');
      await editor.answer();
      expect(editor.text).toContain('activity "Advising"');
    }));

  it('not without a title: an empty field is left', () =>
    whileWriting(async (preview, editor) => {
      await preview.page.click('[data-add=cost]', { force: true });
      await preview.page.keyboard.type('   ');
      await preview.page.keyboard.press('Enter');
      expect(await isField(preview)).toBe(false);
      expect(await editor.answer()).toEqual([]);
      expect(await preview.page.getAttribute(':focus', 'data-add')).toBe('cost');
    }));

  it('to relationships with somebody, so that it is no mistake', () =>
    whileWriting(async (preview, editor) => {
      await preview.page.click('[data-add=relationship]', { force: true });
      await preview.page.keyboard.type('Letters');
      await preview.page.keyboard.press('Enter');
      await editor.answer();
      expect(editor.text).toContain('relationship "Letters" { with all }');
      expect(await said(preview)).toContain('with every segment');
    }));
});

describe('a title is changed', () => {
  it('by F2, in its place, with the title as the text has it', () =>
    whileWriting(async (preview, editor) => {
      const { page } = preview;
      await focusNote(preview, 'note-banker');
      await page.keyboard.press('F2');
      await editor.answer();
      expect(await field(preview).inputValue()).toBe('A named banker');
      const [box, note] = [
        (await page.locator('.field').boundingBox())!,
        (await page.locator('#note-banker').boundingBox())!,
      ];
      expect(Math.abs(box.x - note.x) + Math.abs(box.y - note.y)).toBeLessThan(4);
      await page.keyboard.type('Somebody you know');
      await page.keyboard.press('Enter');
      await editor.answer();
      expect(editor.text).toContain('relationship banker "Somebody you know" { with families');
      expect(await focusedId(preview)).toBe('note-banker');
      expect(await said(preview)).toBe('The note is called “Somebody you know” now.');
    }));

  it('by a double click, of which the second click leads nowhere', () =>
    whileWriting(async (preview, editor) => {
      await preview.page.dblclick('#note-agency text');
      await editor.answer();
      expect(await field(preview).inputValue()).toBe('Agency');
      expect(ofType('note', await preview.sent())).toHaveLength(1);
    }));

  it('not to nothing: what was there is still there, and why is said', () =>
    whileWriting(async (preview, editor) => {
      await focusNote(preview, 'note-banker');
      await preview.page.keyboard.press('F2');
      await editor.answer();
      await preview.page.keyboard.press('Delete');
      await preview.page.keyboard.press('Enter');
      await editor.answer();
      expect(editor.text).toBe(SMALL);
      expect(await preview.page.textContent('#field-hint')).toContain('A note needs a title');
      expect(await preview.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      await preview.page.keyboard.press('Escape');
      expect(await isField(preview)).toBe(false);
    }));

  it('not where it is the same', () =>
    whileWriting(async (preview, editor) => {
      await focusNote(preview, 'note-banker');
      await preview.page.keyboard.press('F2');
      await editor.answer();
      await preview.page.keyboard.press('Enter');
      expect(await editor.answer()).toEqual([]);
      expect(await focusedId(preview)).toBe('note-banker');
    }));

  it('while an input method composes, Enter is its own', () =>
    whileWriting(async (preview, editor) => {
      await focusNote(preview, 'note-banker');
      await preview.page.keyboard.press('F2');
      await editor.answer();
      await field(preview).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
      expect(await isField(preview)).toBe(true);
      expect(await editor.answer()).toEqual([]);
    }));
});

describe('when the text has changed meanwhile', () => {
  it('nothing is written, what was typed stays, and doing it again writes it', () =>
    whileWriting(async (preview, editor) => {
      const { page } = preview;
      await page.click('[data-add=partner]', { force: true });
      await page.keyboard.type('A courier');
      const changed = SMALL.replace('"Agency"', '"Another agency"');
      await editor.change(changed);
      await page.keyboard.press('Enter');
      await editor.answer();
      expect(editor.text).toBe(changed);
      expect(await page.textContent('#field-hint')).toContain('The text has changed meanwhile');
      expect(await field(preview).inputValue()).toBe('A courier');
      await page.keyboard.press('Enter');
      await editor.answer();
      expect(editor.text).toContain('partner "A courier"');
    }));

  it('so it is with a note that is deleted, though its picture was under way', () =>
    whileWriting(async (preview, editor) => {
      await focusNote(preview, 'note-agency');
      await editor.change(`${SMALL}partner p "P"\n`, false);
      await preview.page.keyboard.press('Delete');
      await editor.answer();
      expect(editor.text).toContain('Agency');
      expect(await said(preview)).toContain('nothing was written');
    }));
});

describe('a note is moved', () => {
  it('with the mouse, over the block that it will stand in; no click is left over', () =>
    whileWriting(async (preview, editor) => {
      const { page } = preview;
      await pull(preview, editor, 'note-people', 'activity');
      expect(await page.isVisible('.drop:not(.amiss)')).toBe(true);
      expect(await page.textContent('.caption')).toBe('Move to Key Activities');
      await page.mouse.up();
      await editor.answer();
      expect(editor.text).toContain('activity people "Bankers" { note "kind human" }');
      await expect.poll(() => focusedId(preview)).toBe('note-people');
      expect(ofType('note', await preview.sent())).toEqual([]);
      expect(await said(preview)).toContain('stands in Key Activities now; 1 fact became a text of it');
      expect(await page.isVisible('.ghost')).toBe(false);
    }));

  it('not where a link would be lost: the reason shows before it is let go, and after', () =>
    whileWriting(async (preview, editor) => {
      const { page } = preview;
      await pull(preview, editor, 'note-agency', 'activity');
      expect(await page.isVisible('.drop.amiss')).toBe(true);
      expect(await page.textContent('.caption')).toContain('An activity cannot say provides people');
      await page.mouse.up();
      expect(await editor.answer()).toEqual([]);
      expect(await said(preview)).toContain('cannot say provides people');
    }));

  it('nor where what refers to it could not any more', () =>
    whileWriting(async (preview, editor) => {
      await pull(preview, editor, 'note-people', 'channel');
      expect(await preview.page.textContent('.caption')).toContain('“A named banker” refers to it by needs');
      await preview.page.mouse.up();
    }));

  it('not when Esc is pressed on the way', () =>
    whileWriting(async (preview, editor) => {
      await pull(preview, editor, 'note-people', 'activity');
      await preview.page.keyboard.press('Escape');
      expect(await preview.page.isVisible('.ghost')).toBe(false);
      await preview.page.mouse.up();
      expect(await editor.answer()).toEqual([]);
    }));

  it('by the keyboard, from a list that says where it may go', () =>
    whileWriting(async (preview, editor) => {
      const { page } = preview;
      await focusNote(preview, 'note-people');
      await page.keyboard.press('m');
      await editor.answer();
      const menu = page.getByRole('menu', { name: 'Move “Bankers” to' });
      expect(await menu.getByRole('menuitem').count()).toBe(12);
      expect(await page.textContent(':focus'), 'the first that it may go to').toBe('Key Activities');
      await page.keyboard.press('ArrowDown');
      expect(await page.getAttribute(':focus', 'aria-disabled')).toBe('true');
      expect(await page.textContent('#move-reason')).toContain('“A named banker” refers to it by needs');
      await page.keyboard.press('Enter');
      expect(await editor.answer()).toEqual([]);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await editor.answer();
      expect(editor.text).toContain('activity people "Bankers"');
      await expect.poll(() => focusedId(preview)).toBe('note-people');
    }));

  it('Esc closes the list, and the note has the keyboard again', () =>
    whileWriting(async (preview, editor) => {
      await focusNote(preview, 'note-people');
      await preview.page.keyboard.press('m');
      await editor.answer();
      await preview.page.keyboard.press('Escape');
      expect(await preview.page.isVisible('#move-menu')).toBe(false);
      expect(await focusedId(preview)).toBe('note-people');
    }));
});

describe('a note is deleted', () => {
  it('by Delete, with the links to it; how it is undone is told and done', () =>
    whileWriting(async (preview, editor) => {
      const { page } = preview;
      await focusNote(preview, 'note-people');
      await page.keyboard.press('Delete');
      await editor.answer();
      expect(editor.text).not.toMatch(/people|Bankers/);
      expect(await said(preview)).toBe('“Bankers” is deleted, and 3 links to it.');
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(ofType('undoWriting', await preview.sent())).toHaveLength(1);
      expect(await page.isVisible('#written')).toBe(false);
    }));

  it('Ctrl+Z undoes it once, and then is nobody’s here', () =>
    whileWriting(async (preview, editor) => {
      await focusNote(preview, 'note-agency');
      await preview.page.keyboard.press('Delete');
      await editor.answer();
      await preview.page.keyboard.press('Control+z');
      await preview.page.keyboard.press('Control+z');
      expect(ofType('undoWriting', await preview.sent())).toHaveLength(1);
    }));

  it('the keyboard goes on at its neighbour, or at its block where it was the last', () =>
    whileWriting(async (preview, editor) => {
      await focusNote(preview, 'note-tips');
      await preview.page.keyboard.press('Delete');
      await editor.answer();
      await expect.poll(() => focusedId(preview)).toBe('note-banker');
      await preview.page.keyboard.press('Delete');
      await editor.answer();
      await expect.poll(() => preview.page.getAttribute(':focus', 'data-add')).toBe('relationship');
    }));

  it('that it can be undone is told no longer when the text has changed again', () =>
    whileWriting(async (preview, editor) => {
      await focusNote(preview, 'note-tips');
      await preview.page.keyboard.press('Delete');
      await editor.answer();
      expect(await preview.page.isVisible('#written')).toBe(true);
      await editor.change(`${editor.text}\npartner q "Q"\n`);
      expect(await preview.page.isVisible('#written')).toBe(false);
    }));

  it('not the one that the pointer happens to be on', () =>
    whileWriting(async (preview, editor) => {
      await preview.page.hover('#note-agency text');
      await preview.page.waitForTimeout(200);
      await preview.page.keyboard.press('Delete');
      expect(await editor.answer()).toEqual([]);
      expect(await said(preview)).toContain('Choose a note');
    }));
});

describe('where nothing can be written', () => {
  it('as in a text of a revision, no button is offered, no note is pulled, and keys say why', () =>
    whileWriting(
      async (preview, editor) => {
        const { page } = preview;
        expect(await page.locator('.add').count()).toBe(0);
        for (const key of ['a', 'F2', 'm', 'Delete']) {
          await focusNote(preview, 'note-people');
          await page.keyboard.press(key);
          expect(await said(preview), key).toContain('This text cannot be changed');
        }
        await pull(preview, editor, 'note-people', 'activity');
        expect(await page.isVisible('.ghost')).toBe(false);
        await page.mouse.up();
        await page.dblclick('#note-people text');
        expect(await editor.answer()).toEqual([]);
      },
      { on: false },
    ));

  it('in another view, keys lead back to the canvas, and nothing of it is left', () =>
    whileWriting(async (preview) => {
      const { page } = preview;
      await page.click('[data-add=partner]', { force: true });
      await preview.send({ type: 'source', uri: SAMPLE, locked: false, view: 'fit' });
      await preview.send(showingCanvas(SMALL, { view: 'fit' }));
      expect(await isField(preview)).toBe(false);
      expect(await page.locator('.add').count()).toBe(0);
      await page.locator('#sheet [data-note]').first().focus();
      await page.keyboard.press('a');
      expect(await said(preview)).toContain('in the view Canvas');
    }));
});

describe('a note is copied', () => {
  it('as text and as a picture, by the keys', () =>
    whileWriting(async (preview) => {
      await focusNote(preview, 'note-people');
      await preview.page.keyboard.press('Control+c');
      await preview.page.keyboard.press('Control+Shift+C');
      expect(ofType('copyNote', await preview.sent())).toEqual([
        { type: 'copyNote', note: 'note-people', as: 'text' },
        { type: 'copyNote', note: 'note-people', as: 'picture' },
      ]);
    }));

  it('where the editor hears the keys, when it asks the page to copy', () =>
    whileWriting(async (preview) => {
      await focusNote(preview, 'note-people');
      await preview.page.evaluate(() => document.execCommand('copy'));
      expect(ofType('copyNote', await preview.sent())).toHaveLength(1);
    }));

  it('a picture reaches the clipboard, and where that is forbidden the editor hears of it', () =>
    whileWriting(async (preview) => {
      const { page } = preview;
      const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await preview.send({ type: 'clip', png, what: 'note' });
      await expect.poll(async () => ofType('clipped', await preview.sent())).toHaveLength(1);
      expect(ofType('clipped', await preview.sent())[0]).toMatchObject({ what: 'note', done: true });
      const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
      expect(types).toEqual(['image/png']);
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error('not here'));
      });
      await preview.send({ type: 'clip', png, what: 'canvas' });
      await expect.poll(async () => ofType('clipped', await preview.sent())).toHaveLength(2);
      expect(ofType('clipped', await preview.sent())[1]).toMatchObject({ done: false, reason: 'Error: not here' });
    }));

  it('a file is handed over as a download', () =>
    whileWriting(async ({ page, send }) => {
      const coming = page.waitForEvent('download');
      await send({ type: 'download', name: 'bank.pdf', mediaType: 'application/pdf', content: btoa('%PDF-1.7') });
      expect((await coming).suggestedFilename()).toBe('bank.pdf');
    }));
});
