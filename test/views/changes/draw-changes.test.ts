import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { compareCanvases } from '../../../src/model/comparison/compare-canvases.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { changesLinks } from '../../../src/views/changes/changes-links.ts';
import { type ChangesPictureOptions, drawChanges } from '../../../src/views/changes/draw-changes.ts';
import { THEME_NAMES } from '../../../src/views/theme.ts';
import { compared } from './compared.ts';

const catalogue = catalogueOf('en');
const BANK = readFileSync('examples/private-bank.bmc', 'utf8');
const OPTIONS: ChangesPictureOptions = { catalogue, theme: 'light' };

const BEFORE = `segment a "Families" { expects self-service }
channel c "Hotline" { for a }
channel d "Branches" { for a  kind branch }
resource x "Desk" { kind human }
relationship r "A named private banker" { with a  type dedicated-personal-assistance }
`;
const AFTER = `segment a "Families" { expects self-service }
channel d "Branches" { for a  kind branch }
partner x "Desk" { kind supplier }
relationship r "A private bank team" { with a  type self-service }
relationship n "Chat" { with a  type automated-services }
`;

const draw = (before: string, after: string, options: Partial<ChangesPictureOptions> = {}) =>
  drawChanges(compared(before, after), { ...OPTIONS, ...options });
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text]) => text!.replaceAll(/<[^>]*>/g, ''));
const groupOf = (svg: string, key: string) => svg.split('<g id="').find((part) => part.startsWith(`${key}"`)) ?? '';

describe('a picture of what changed', () => {
  it('leads to the one text where a canvas is compared with itself', () => {
    const canvas = readCanvas(BEFORE);
    const itself = { ...compared(BEFORE, BEFORE), comparison: compareCanvases(canvas, canvas) };
    for (const state of ['both', 'before', 'after'] as const) {
      const { changes, notes } = drawChanges(itself, { ...OPTIONS, state });
      expect(changes).toEqual([]);
      expect(notes.map(({ side }) => side)).toEqual(notes.map(() => undefined));
      expect(notes).toHaveLength(5);
    }
  });

  it('mirrors a note that is read from the right, as the canvas does', () => {
    const note = (title: string) => {
      const { svg } = draw('segment a "A"', `segment a "A"\nchannel c "${title}" { for a  kind branch }`);
      return groupOf(svg, 'note-c').split('</g></g>')[0]!;
    };
    const [hebrew, latin] = [note('סניף בעיר'), note('A branch')];
    const width = Number(/width="([\d.]+)"/.exec(hebrew)![1]) + 1;
    const xs = (group: string) => ({
      tab: Number(/<path d="M([\d.]+) 0V/.exec(group)![1]),
      sign: Number(/translate\(([\d.]+) [\d.]+\)"[^>]* d="M-4 0H4/.exec(group)![1]),
      texts: [...group.matchAll(/<text x="([\d.]+)"/g)].map(([, x]) => Number(x)),
    });
    const [from, to] = [xs(latin), xs(hebrew)];
    expect(to.tab).toBe(width - from.tab);
    expect(to.sign).toBe(width - from.sign);
    expect(new Set([...to.texts, ...from.texts.map((x) => width - x)]).size).toBe(1);
    expect(hebrew.match(/text-anchor="end"/g)).toHaveLength(to.texts.length);
    expect(latin).not.toContain('text-anchor');
  });

  it('sets a sentence of ours from the left, also where it begins with words that are read from the right', () => {
    const bank = (type: string) => `segment a "משפחות" {}\nrelationship r "R" { with a  type ${type} }`;
    const { svg } = draw(bank('dedicated-personal-assistance'), bank('self-service'));
    const meaning = [...svg.matchAll(/<text ([^>]*)>([^<]*משפחות[^<]*)</g)].filter(([, , words]) =>
      /relation/.test(words!),
    );
    expect(meaning.length).toBeGreaterThan(0);
    for (const [, attributes, words] of meaning) {
      expect(attributes).not.toContain('text-anchor');
      expect(words).not.toContain('\u2067');
    }
  });

  it('marks notes by a sign and a word, and tells them in telling order', () => {
    const { changes, svg } = draw(BEFORE, AFTER);
    expect(changes).toEqual([
      { key: 'before.note-c', sign: 'removed', block: 'channel' },
      { key: 'note-r', sign: 'changed', block: 'relationship' },
      { key: 'note-n', sign: 'added', block: 'relationship' },
      { key: 'note-x', sign: 'moved', block: 'partner' },
    ]);
    for (const { key, sign } of changes) {
      expect(groupOf(svg, key)).toContain(`data-change="${sign}"`);
      expect(groupOf(svg, key)).toContain(catalogue.review.signs[sign]);
    }
    expect(groupOf(svg, 'note-a')).not.toContain('data-change');
  });

  it('shows what is gone where it stood: struck through, in a broken outline, leading to the earlier text', () => {
    const { notes, svg } = draw(BEFORE, AFTER);
    const gone = groupOf(svg, 'before.note-c');
    expect(gone).toContain('text-decoration="line-through">Hotline<');
    expect(gone).toContain('stroke-dasharray');
    expect(gone).toContain('data-side="before"');
    expect(svg.indexOf('before.note-c')).toBeLessThan(svg.indexOf('id="note-d"'));
    const note = notes.find(({ key }) => key === 'before.note-c');
    expect([note?.side, note?.range.start.line]).toEqual(['before', 1]);
    expect(notes.filter(({ side }) => side)).toHaveLength(1);
    expect(new Set(notes.map(({ index }) => index)).size).toBe(notes.length);
  });

  it('keeps the place of what is gone within its block, whatever else moved', () => {
    const { notes } = draw(
      'partner a "A"\npartner b "Old"\npartner c "C"\npartner d "Left too"',
      'partner n "New"\npartner c "C"\npartner a "A"',
    );
    expect(notes.map(({ key }) => key)).toEqual(['note-n', 'note-c', 'before.note-d', 'note-a', 'before.note-b']);
  });

  it('shows what a note says otherwise, word by word in its title', () => {
    const group = groupOf(draw(BEFORE, AFTER).svg, 'note-r');
    expect(group).toContain('text-decoration="line-through">named</tspan>');
    expect(group).toContain('text-decoration="underline">bank team</tspan>');
    expect(textsOf(group).join(' ')).toContain('type: dedicated personal assistance → self-service');
  });

  it('says from which block a note came, and to which it went', () => {
    expect(textsOf(groupOf(draw(BEFORE, AFTER).svg, 'note-x'))).toContain('moved here from Key Resources');
    const before = draw(BEFORE, AFTER, { state: 'before' });
    expect(textsOf(groupOf(before.svg, 'note-x'))).toContain('moved to Key Partners');
    expect(before.changes.find(({ sign }) => sign === 'moved')?.block).toBe('resource');
  });

  it('tells what it means, and which findings came and went', () => {
    const texts = textsOf(draw(BEFORE, AFTER).svg);
    expect(texts).toContain('What it means');
    expect(texts).toContain('New findings');
    expect(texts.join(' ')).toContain('lost its only relationship that is personal');
    expect(texts.join('')).not.toContain('`');
  });

  it('draws each state by itself, its notes known by the same names', () => {
    const [before, after] = (['before', 'after'] as const).map((state) => draw(BEFORE, AFTER, { state }));
    expect(before!.notes.every(({ side }) => side === 'before')).toBe(true);
    expect(after!.notes.some(({ side }) => side)).toBe(false);
    const named = ({ notes }: typeof before & object) => new Map(notes.map(({ index, key }) => [key, index]));
    for (const key of ['note-a', 'note-d', 'note-r', 'note-x']) {
      expect(named(before!).get(key)).toBe(named(after!).get(key));
    }
    expect([named(before!).has('note-n'), named(after!).has('before.note-c')]).toEqual([false, false]);
  });

  it('names every note in its links, and ties each to those of its own state', () => {
    for (const state of ['both', 'before', 'after'] as const) {
      const two = compared(BEFORE, AFTER);
      const links = changesLinks(two.comparison, state, catalogue);
      const places = new Map(drawChanges(two, { ...OPTIONS, state }).notes.map(({ index, key }) => [index, key]));
      expect(new Map(links.elements.map(({ key, place }) => [place, key]))).toEqual(places);
      for (const { from, to } of links.ties) for (const at of [...from, ...to]) expect(places.has(at)).toBe(true);
    }
  });

  it('says that nothing changed where only layout did', () => {
    const { changes, svg } = draw(BANK, `// later\n${BANK.replaceAll('  ', '    ')}`);
    expect(changes).toEqual([]);
    expect(textsOf(svg)).toContain(catalogue.review.nothing);
    expect(svg).not.toContain('data-change');
  });

  it('says which side cannot be read, and draws the other as it is', () => {
    for (const unreadable of ['before', 'after'] as const) {
      const [before, after] = unreadable === 'before' ? ['', AFTER] : [BEFORE, ''];
      const { notes, svg } = drawChanges({ ...compared(before, after), unreadable }, OPTIONS);
      expect(textsOf(svg).join(' ')).toContain(catalogue.review.file.unreadable[unreadable]);
      expect(svg).not.toContain('data-change');
      expect(notes).toHaveLength(5);
    }
    expect(textsOf(draw(`${BEFORE}chanel x\n`, AFTER).svg)).toContain(catalogue.changes.partlyRead.before);
  });

  it('tells of the header by itself', () => {
    const texts = textsOf(draw('canvas "One" { stage grow }', 'canvas "Two" { stage improve }').svg).join(' ');
    expect(texts).toContain(catalogue.changes.canvas);
    expect(texts).toContain('stage: grow → improve');
    expect(texts).not.toContain(catalogue.review.nothing);
  });

  it.each(THEME_NAMES)('tells all of it without colours in the theme %s', (theme) => {
    const plain = (svg: string) => svg.replaceAll(/ (?:fill|stroke|stroke-dasharray)="[^"]*"/g, '');
    const [own, light] = [theme, 'light' as const].map((name) => draw(BEFORE, AFTER, { theme: name }).svg);
    expect([...plain(own!).matchAll(/text-decoration="[a-z-]+"|data-change="\w+"/g)].map(String)).toEqual(
      [...plain(light!).matchAll(/text-decoration="[a-z-]+"|data-change="\w+"/g)].map(String),
    );
  });

  it('is drawn in German', () => {
    const german = catalogueOf('de');
    const { svg } = drawChanges(compared(BEFORE, AFTER, german), { catalogue: german, theme: 'dark' });
    expect(textsOf(svg)).toContain('Was das bedeutet');
    expect(textsOf(svg).join(' ')).toContain('hierher verschoben aus Schlüsselressourcen');
  });
});
