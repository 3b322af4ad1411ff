import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import type { CanvasElement, CanvasModel, Value } from '../../src/model/canvas-model.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { SourceText } from '../../src/model/source-text.ts';
import type { NoteWriting, WritingIntent } from '../../src/protocol/writing.ts';
import { check } from '../../src/rules/check.ts';
import { applyEdits } from '../../src/rules/fixes/apply-fixes.ts';
import { noteOptions, type WrittenCanvas, writeNote } from '../../src/server/writing/write-note.ts';
import { BESIDE_THE_CANVAS, BLOCKS } from '../../src/taxonomy/elements.ts';
import { noteKeys } from '../../src/views/note-keys.ts';
import { overlapping } from '../rules/fixes/kept.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = ['examples', 'test/fixtures']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => path.endsWith('.bmc'))
  .sort()
  // The fixtures of rules are many and much alike.
  .filter((path, place) => !path.includes('fixtures/rules') || place % 8 === 0);

const catalogue = catalogueOf('en');
const options = { catalogue, fileExists: () => true };
const PLACES = [...BLOCKS, ...BESIDE_THE_CANVAS];

function written(text: string): WrittenCanvas {
  const canvas = readCanvas(text);
  return { text, canvas, findings: check(canvas, options), options };
}

type Done = Omit<NoteWriting, 'version'> & { readonly text: string; readonly canvas: CanvasModel };

/** What comes of an intent, done; or why it is refused. */
function done(canvas: WrittenCanvas, intent: WritingIntent): Done | string {
  const answer = writeNote(canvas, intent);
  if ('refused' in answer) return answer.refused;
  const source = new SourceText(canvas.text);
  const edits = answer.edits.map(({ newText, range }) => ({ range, newText: [newText] }));
  expect(overlapping(source, edits), JSON.stringify(intent)).toEqual([]);
  const text = applyEdits(source, edits);
  return { ...answer, text, canvas: readCanvas(text) };
}

const errorsOf = (canvas: CanvasModel) =>
  check(canvas, options)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

/** What is in a list more often than in another. */
function more(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const item of before) left.set(item, (left.get(item) ?? 0) + 1);
  return after.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}

/** The words of a text, but for those of escapes. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .replaceAll('\\n', ' ')
      .normalize('NFC')
      .match(/[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}_-]*/gu) ?? []
  );
}

/** A title that tries what can be tried with one. */
const title = 'Two\nlines \\ with "quotes" // no comment { } """ 日本語 مرحبا 😀';

describe.each(FILES)('written from the picture of %s', (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const before = written(text);
  const errors = errorsOf(before.canvas);
  const keys = noteKeys(before.canvas.elements);
  const unlike = unlikeNotes(before.canvas, keys);
  const comments = (canvas: CanvasModel) => canvas.comments.map((comment) => comment.text);

  it('a note that is added takes no word away and brings no error', () => {
    for (const block of PLACES) {
      const result = done(before, { do: 'add', block, title });
      if (typeof result === 'string') {
        expect(result).toMatch(/not written to its end|could not be read|new mistake/);
        continue;
      }
      expect(more(wordsOf(result.text), wordsOf(text)), `${block} in\n${result.text}`).toEqual([]);
      expect(more(errors, errorsOf(result.canvas)), `${block} in\n${result.text}`).toEqual([]);
      const added = result.canvas.elements.filter(({ title: found }) => found === title.replace(/[\n\t]/g, ' '));
      expect(added.some(({ keyword }) => keyword === block)).toBe(true);
      expect(noteKeys(result.canvas.elements).get(added.at(-1)!)).toBeDefined();
      const followed = [...noteKeys(result.canvas.elements)].find(([, key]) => key === result.follow?.key)?.[0];
      expect(followed?.keyword).toBe(block);
      expect(comments(result.canvas)).toEqual(comments(before.canvas));
    }
  });

  it('a title that is changed changes nothing else', () => {
    for (const [element, note] of keys) {
      const result = done(before, { do: 'retitle', note, title });
      if (typeof result === 'string') {
        expect(result).toMatch(/not written to its end|could not be read|new mistake/);
        continue;
      }
      const changed = result.canvas.elements.find(({ index }) => index === element.index);
      expect(changed?.title, `${element.label} in\n${result.text}`).toBe(title.replace(/[\n\t]/g, ' '));
      expect(changed?.keyword).toBe(element.keyword);
      const gone = more(wordsOf(result.text), wordsOf(text));
      expect(gone.filter((word) => !wordsOf(element.title ?? '').includes(word))).toEqual([]);
      expect(more(errors, errorsOf(result.canvas))).toEqual([]);
      expect(comments(result.canvas)).toEqual(comments(before.canvas));
    }
  });

  /** What comes of every move, tried once. */
  const moves = new Map<string, Done | string>();
  const move = (note: string, block: string) => {
    const name = `${note} ${block}`;
    const result = moves.get(name) ?? done(before, { do: 'move', note, block });
    moves.set(name, result);
    return result;
  };

  it('a note that is moved keeps every word and every link, and brings no error', () => {
    for (const [element, note] of unlike) {
      for (const block of PLACES) {
        const result = move(note, block);
        if (typeof result === 'string') continue;
        const moved = result.canvas.elements.find(({ index }) => index === element.index);
        expect(moved?.keyword).toBe(block);
        expect(moved?.label).toBe(element.label);
        const gone = more(wordsOf(result.text), wordsOf(text));
        const key = ['with', 'for', 'from', element.keyword];
        expect(
          gone.filter((word) => !key.includes(word)),
          `${element.label} → ${block}\n${result.text}`,
        ).toEqual([]);
        expect(more(errors, errorsOf(result.canvas)), `${element.label} → ${block}\n${result.text}`).toEqual([]);
        // One that led astray may lead somewhere now.
        expect(linkCount(result.canvas)).toBeGreaterThanOrEqual(linkCount(before.canvas));
        expect(comments(result.canvas)).toEqual(comments(before.canvas));
      }
    }
  });

  it('what is said to be possible is', () => {
    for (const [, note] of unlike) {
      const answer = noteOptions(before, note);
      if ('refused' in answer) throw new Error(answer.refused);
      for (const { block, refused } of answer.blocks) {
        const result = move(note, block);
        expect(typeof result === 'string' ? result : undefined).toBe(refused);
      }
    }
  });

  it('a note that is deleted leaves every other note, and no link that leads nowhere', () => {
    for (const [element, note] of keys) {
      const result = done(before, { do: 'delete', note });
      if (typeof result === 'string') {
        expect(result).toMatch(/not written to its end|could not be read/);
        continue;
      }
      const labels = (canvas: CanvasModel) => canvas.elements.map(({ keyword, label }) => `${keyword} ${label}`);
      expect(labels(result.canvas)).toEqual(
        labels(before.canvas).toSpliced(before.canvas.elements.indexOf(element), 1),
      );
      // What a note with a mistake may have stated is not known: a link to that counts as a mistake only now.
      if (before.canvas.problems.some(({ owner }) => owner === element.index)) continue;
      // A link that led to something of the wrong kind leads nowhere now: either way it is one mistake.
      const kinds = (codes: readonly string[]) => codes.map((code) => /^(?:reference|syntax)\//.exec(code)?.[0] ?? '');
      expect(
        more(kinds(errors), kinds(errorsOf(result.canvas))).filter((kind) => kind !== ''),
        `${element.label}\n${result.text}`,
      ).toEqual([]);
      expect(comments(result.canvas)).toEqual(comments(before.canvas));
    }
  });
});

/** What was met in notes of canvases without a mistake in their writing. */
const MET = new Set<string>();

/**
 * The notes that bring something which no note before them has: a fact with a kind of thing in it, one fact behind
 * another, a way to be referred to, a mistake, a comment … for their block. In a canvas with mistakes in its writing, which
 * may be read otherwise beside each note, only what was met in itself counts.
 */
function unlikeNotes(
  canvas: CanvasModel,
  keys: ReadonlyMap<CanvasElement, string>,
): readonly (readonly [CanvasElement, string])[] {
  const met = canvas.problems.length === 0 ? MET : new Set<string>();
  return canvas.elements.flatMap((element) => {
    const brings = traitsOf(canvas, element).filter((trait) => !met.has(trait));
    for (const trait of brings) met.add(trait);
    return brings.length === 0 ? [] : [[element, keys.get(element)!] as const];
  });
}

function traitsOf({ comments, incoming, problems }: CanvasModel, element: CanvasElement): readonly string[] {
  const { facts, id, index, keyword, range, title } = element;
  const traits = [
    ...facts.flatMap(({ key, values }) => [key, ...values.map((value) => `${key} ${kindOf(value)}`)]),
    ...facts.map(({ key }, at) => `${facts[at - 1]?.key ?? 'first'} before ${key}`),
    ...(incoming.get(element) ?? []).map(({ from, key }) => `${from.keyword} ${key} here`),
    ...problems.flatMap(({ code, owner }) => (owner === index ? [code] : [])),
    ...comments.flatMap(({ range: { end, start } }) =>
      start.line >= range.start.line - 1 && end.line <= range.end.line ? ['comment'] : [],
    ),
    `${id === undefined} ${title === undefined} ${range.start.line === range.end.line}`,
  ];
  return traits.map((trait) => `${keyword} ${trait}`);
}

function kindOf(value: Value): string {
  if (value.kind !== 'link') return value.kind;
  const { all, target } = value;
  return all ? 'all' : target === undefined ? 'nowhere' : 'keyword' in target ? target.keyword : target.key;
}

/** How many links of a canvas lead somewhere that they can lead to. */
function linkCount({ incoming }: CanvasModel): number {
  return [...incoming.values()].reduce((sum, ties) => sum + ties.length, 0);
}

describe('what would be a mistake', () => {
  it('is not written, and told in the words of the finding', () => {
    const canvas = written('partner p "P"\nsegment s "S"\n');
    expect(done(canvas, { do: 'move', note: 'note-p', block: 'relationship' })).toMatch(
      /^There would be a new mistake: .*“P” is with no customer segment/,
    );
    const options = noteOptions(canvas, 'note-p');
    const refused = 'refused' in options ? [] : options.blocks.filter((block) => block.refused !== undefined);
    expect(refused.map(({ block }) => block)).toEqual(['relationship']);
  });

  it('may stay where it was before', () => {
    const canvas = written('relationship r "R"\npartner p "P" { provides nobody }\n');
    expect(canvas.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(1);
    expect(done(canvas, { do: 'retitle', note: 'note-p', title: 'Q' })).toMatchObject({
      text: 'relationship r "R"\npartner p "Q" { provides nobody }\n',
    });
    expect(done(canvas, { do: 'add', block: 'channel', title: 'C' })).toMatchObject({
      text: expect.stringContaining('channel "C"'),
    });
  });

  it('may come of a note that is deleted, and then shows', () => {
    const canvas = written('segment s "S"\nrelationship r "R" { with s }\n');
    const result = done(canvas, { do: 'delete', note: 'note-s' });
    expect(typeof result === 'string' ? [] : errorsOf(result.canvas)).toEqual(['relationship/needs-segment']);
  });

  it('is not asked of a note that is gone, or of a block that there is not', () => {
    const canvas = written('partner p "P"\n');
    const gone = catalogue.writing.gone;
    expect(done(canvas, { do: 'delete', note: 'note-q' })).toBe(gone);
    expect(done(canvas, { do: 'add', block: 'canvas', title: 'T' })).toBe(gone);
    expect(noteOptions(canvas, 'note-q')).toEqual({ refused: gone });
  });
});
