import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { changeNote, type NoteWish } from '../../src/refactorings/notes/change-note.ts';
import { applyEdits } from '../../src/rules/fixes/apply-fixes.ts';
import type { ElementKeyword } from '../../src/taxonomy/elements.ts';

const texts = catalogueOf('en').writing;

/** A text after a change of the note with a label; or why there is none. */
function changed(
  text: string,
  label: string,
  change: (note: NonNullable<Extract<NoteWish, { do: 'move' }>['note']>) => NoteWish,
) {
  const canvas = readCanvas(text);
  const source = new SourceText(text);
  const note = canvas.elements.find((element) => element.label === label)!;
  const result = changeNote({ canvas, source, texts }, change(note));
  return 'refused' in result ? result.refused : applyEdits(source, result.edits);
}

function added(text: string, block: ElementKeyword, title: string): string {
  const canvas = readCanvas(text);
  const source = new SourceText(text);
  const result = changeNote({ canvas, source, texts }, { do: 'add', block, title });
  return 'refused' in result ? result.refused : applyEdits(source, result.edits);
}

const moved = (text: string, label: string, block: ElementKeyword) =>
  changed(text, label, (note) => ({ do: 'move', note, block }));
const retitled = (text: string, label: string, title: string) =>
  changed(text, label, (note) => ({ do: 'retitle', note, title }));
const deleted = (text: string, label: string) => changed(text, label, (note) => ({ do: 'delete', note }));

describe('a note that is added', () => {
  it.each<readonly [what: string, text: string, block: ElementKeyword, after: string]>([
    ['begins an empty canvas', '', 'partner', 'partner "N"\n'],
    ['comes behind its like', 'partner a "A"\ncost c "C"\n', 'partner', 'partner a "A"\npartner "N"\ncost c "C"\n'],
    [
      'takes its place in canvas order',
      'partner a "A"\n\ncost c "C"\n',
      'channel',
      'partner a "A"\n\nchannel "N"\n\ncost c "C"\n',
    ],
    ['keeps a comment at the line before', 'cost c "C" // dear\n', 'cost', 'cost c "C" // dear\ncost "N"\n'],
    ['ends lines as the others', 'cost c "C"\r\n', 'cost', 'cost c "C"\r\ncost "N"\r\n'],
    ['is with the one segment there is', 'segment s "S"\n', 'relationship', 'relationship "N" { with s }'],
    [
      'is with all where there are more',
      'segment s "S"\nsegment t "T"\n',
      'relationship',
      'relationship "N" { with all }',
    ],
  ])('%s', (_, text, block, after) => {
    expect(added(text, block, ' N ')).toContain(after);
  });

  it('is refused without a title, and where it would become part of something unfinished', () => {
    expect(added('', 'cost', ' \u0000\n ')).toBe(texts.noTitle);
    expect(added('cost c "C\npartner p "P"\n', 'cost', 'N')).toBe(texts.broken({ line: 1 }));
  });
});

describe('a title', () => {
  it('is written anew, escaped, and nothing else is', () => {
    expect(retitled('cost c "C" { note "n" } // why\n', 'C', 'A "B" \\ C')).toBe(
      'cost c "A \\"B\\" \\\\ C" { note "n" } // why\n',
    );
  });

  it('comes behind the id of a note that has none', () => {
    expect(retitled('cost c { note "n" }\n', 'c', 'C')).toBe('cost c "C" { note "n" }\n');
  });
});

describe('a note that is moved', () => {
  it('changes its word alone where the other block knows its facts', () => {
    expect(moved('proposition p "P"\nresource r "R" {\n  for     p\n  status  planned\n}\n', 'R', 'activity')).toBe(
      'proposition p "P"\nactivity r "R" {\n  for     p\n  status  planned\n}\n',
    );
  });

  it('says by the word of the other block for whom it is', () => {
    expect(moved('segment s "S"\nrelationship r "R" {\n  with  s  // them\n}\n', 'R', 'revenue')).toBe(
      'segment s "S"\nrevenue r "R" {\n  from  s  // them\n}\n',
    );
  });

  it('keeps as a text what is no fact there', () => {
    expect(moved('partner p "P" { kind supplier, joint-venture  motive risk-reduction }\n', 'P', 'channel')).toBe(
      'channel p "P" { note "kind supplier, joint-venture"  note "motive risk-reduction" }\n',
    );
  });

  it('does not take a word for the like-named one that means something else', () => {
    expect(moved('segment s "S"\nrelationship r "R" { with s  motive acquisition }\n', 'R', 'partner')).toContain(
      'with s',
    );
    expect(moved('partner p "P" { motive acquisition }\n', 'P', 'relationship')).toContain('note "motive acquisition"');
  });

  it('stays where a link of its own would be lost', () => {
    expect(moved('resource r "R"\npartner p "P" { provides  r }\n', 'P', 'activity')).toBe(
      texts.linkLost({ fact: 'provides r', to: 'activity' }),
    );
  });

  it('stays where a link to it, or to a need of it, would be', () => {
    const by = { label: 'V', keyword: 'proposition' } as const;
    expect(moved('segment s "S"\nproposition v "V" { for s }\n', 'S', 'channel')).toBe(
      texts.referredTo({ by, key: 'for', to: 'channel' }),
    );
    const need = 'segment s "S" { pain p "Pain" }\nproposition v "V" { relieves p "Balm" }\n';
    expect(moved(need, 'S', 'channel')).toBe(texts.referredTo({ by, key: 'relieves', to: 'channel' }));
  });
});

describe('a note that is deleted', () => {
  it('goes with its line, and with one of the empty lines around it', () => {
    expect(deleted('cost a "A"\n\ncost b "B" {\n  kind fixed\n}\n\ncost c "C"\n', 'B')).toBe(
      'cost a "A"\n\ncost c "C"\n',
    );
    expect(deleted('cost a "A"\n\ncost b "B"\n', 'B')).toBe('cost a "A"\n');
    expect(deleted('cost a "A"\ncost b "B"\ncost c "C"\n', 'B')).toBe('cost a "A"\ncost c "C"\n');
  });

  it('leaves the comments at it and in it', () => {
    const left = deleted('// about it\ncost b "B" { kind fixed /* so far */ } // really\ncost c "C"\n', 'B');
    expect(left.match(/\/\/ about it|\/\* so far \*\/|\/\/ really/g)).toHaveLength(3);
    expect(left).not.toContain('"B"');
  });

  it('takes the links to it along, with their commas, and facts that say nothing else', () => {
    const text = 'segment s "S"\nsegment t "T"\nproposition v "V" { for s, t }\nchannel c "C" { for s  kind web }\n';
    expect(deleted(text, 'S')).toBe('segment t "T"\nproposition v "V" { for t }\nchannel c "C" { kind web }\n');
  });

  it('leaves what answers its needs in words', () => {
    const text =
      'segment s "S" { pain p "P"  pain q "Q" }\nsegment t "T" { pain u "U" }\nproposition v "V" {\n  relieves  p, q "Balm"\n  relieves  p, u, q "More"\n  relieves  p\n}\n';
    expect(deleted(text, 'S')).toBe(
      'segment t "T" { pain u "U" }\nproposition v "V" {\n  relieves  "Balm"\n  relieves  u "More"\n}\n',
    );
  });

  it('leaves the story, less its own step', () => {
    expect(deleted('canvas "X" {\n  story  cost, b, segment\n}\ncost b "B"\n', 'B')).toBe(
      'canvas "X" {\n  story  cost, segment\n}\n',
    );
  });
});
