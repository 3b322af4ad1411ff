import type { RenameProvider } from 'langium/lsp';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { services, withCursor } from './canvas-document.ts';

const provider = services.lsp.RenameProvider as RenameProvider;

function asked(marked: string) {
  const { document, text, position } = withCursor(marked);
  return { document, text, params: { textDocument: { uri: document.uri.toString() }, position } };
}

/** The text after a rename. */
async function renamed(marked: string, newName: string): Promise<string> {
  const { document, params } = asked(marked);
  const edit = await provider.rename(document, { ...params, newName });
  return TextDocument.applyEdits(document.textDocument, Object.values(edit?.changes ?? {}).flat());
}

async function prepared(marked: string): Promise<string | undefined> {
  const { document, params } = asked(marked);
  const range = await provider.prepareRename(document, params);
  return range && document.textDocument.getText(range);
}

const CANVAS = `segment a-1 "A" { pain ache "Ow"  pain itch "Ooh" }
segment b "B" { pain ache "Oh" }
channel c "C" { for a-1, b }
proposition p "P" { for b  relieves ache "So" }
proposition q "Q" { for a-1, b  relieves itch "So" }
relationship r "a-1" { with a-1  via c } // a-1
`;

describe('rename', () => {
  it('renames an id where it is given and everywhere it is named, and nothing else', async () => {
    const expected = CANVAS.replace('segment a-1', 'segment x-2')
      .replace('for a-1, b }', 'for x-2, b }')
      .replace('for a-1, b  r', 'for x-2, b  r')
      .replace('with a-1', 'with x-2');
    expect(await renamed(CANVAS.replace('segment a-1', 'segment a|-1'), 'x-2')).toBe(expected);
    expect(await renamed(CANVAS.replace('with a-1', 'with a-1|'), ' x-2 ')).toBe(expected);
  });

  it('renames a pain with what answers it, and leaves that of another segment', async () => {
    const expected = CANVAS.replace('pain ache "Oh"', 'pain hurt "Oh"').replace('relieves ache', 'relieves hurt');
    expect(await renamed(CANVAS.replace('relieves ache', 'relieves a|che'), 'hurt')).toBe(expected);
  });

  it('takes ids of any script', async () => {
    expect(await renamed('segment |a "A"\nchannel c "C" { for a }', 'famílias')).toBe(
      'segment famílias "A"\nchannel c "C" { for famílias }',
    );
  });

  it('mends an id that is a word of the language', async () => {
    expect(await renamed('segment co|st "A"', 'cost-1')).toBe('segment cost-1 "A"');
  });

  it('gives the second of two elements that share an id one of its own', async () => {
    expect(await renamed('segment a "A"\nsegment |a "B"\nchannel c "C" { for a }', 'b')).toBe(
      'segment a "A"\nsegment b "B"\nchannel c "C" { for a }',
    );
  });

  it.each([
    ['a word of the language', 'cost', '“cost” is a word of the language and cannot be an id. Call it “cost-1”'],
    ['a property word', 'with', '“with” is a word of the language'],
    ['`all`', 'all', '“all” is a word of the language'],
    ['the id of another element', 'b', 'The id “b” already belongs to B.'],
    ['a name with a space', 'two words', '“two words” cannot be an id.'],
    ['a number', '1a', '“1a” cannot be an id.'],
    ['nothing', '', '“” cannot be an id.'],
  ])('refuses %s', async (_, newName, message) => {
    await expect(renamed(CANVAS.replace('segment a-1', 'segment |a-1'), newName)).rejects.toThrow(message);
  });

  it('refuses an id in another Unicode form of one that is taken', async () => {
    await expect(renamed('segment caf\u00e9 "A"\nsegment |b "B"', 'cafe\u0301')).rejects.toThrow(
      'already belongs to A',
    );
  });

  it('refuses what would make a pain another one', async () => {
    const pain = CANVAS.replace('pain itch', 'pain |itch');
    await expect(renamed(pain, 'ache')).rejects.toThrow('The id “ache” already belongs to Ow.');
    await expect(renamed(pain, 'high')).rejects.toThrow('“high” says how much something matters');
    await expect(
      renamed(
        CANVAS.replace('pain ache "Oh"', 'pain |ache "Oh"')
          .replace('for b  ', 'for a-1, b  ')
          .replace('pain ache "Ow"  ', ''),
        'itch',
      ),
    ).rejects.toThrow('some answers would point to another need');
  });

  it('lets two segments share the id of a pain where no answer changes', async () => {
    expect(await renamed(CANVAS.replace('pain itch', 'pain |itch').replace(/proposition q.*\n/, ''), 'hurt')).toContain(
      'pain hurt',
    );
  });
});

describe('prepare rename', () => {
  it('offers the whole id, hyphens and all', async () => {
    expect(await prepared(CANVAS.replace('with a-1', 'with a|-1'))).toBe('a-1');
    expect(await prepared(CANVAS.replace('pain itch', 'pain itch|'))).toBe('itch');
  });

  it.each([
    ['a keyword', 'seg|ment a "A"', 'Only ids can be renamed.'],
    ['a property word', 'segment a "A" { ki|nd niche }', 'Only ids can be renamed.'],
    ['a term', 'segment a "A" { kind ni|che }', 'Only ids can be renamed.'],
    ['a level', 'segment a "A" { pain hi|gh "Ow" }', 'Only ids can be renamed.'],
    ['a title', 'segment a "|A"', 'Only ids can be renamed.'],
    ['`all`', 'segment a "A"\nchannel c "C" { for a|ll }', 'Only ids can be renamed.'],
    ['an empty file', '|', 'Only ids can be renamed.'],
    ['an id that nothing has', 'channel c "C" { for gh|ost }', 'No element has the id ghost'],
  ])('refuses %s', async (_, marked, message) => {
    const { document, params } = asked(marked);
    await expect(async () => provider.prepareRename(document, params)).rejects.toThrow(message);
  });
});
