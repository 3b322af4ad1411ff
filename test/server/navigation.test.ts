import { DocumentState } from 'langium';
import { describe, expect, it } from 'vitest';
import type { LocationLink, Range } from 'vscode-languageserver-types';
import { modelOf } from '../../src/server/canvas-models.ts';
import { services, withCursor } from './canvas-document.ts';

/*
 * Definition, references and highlights are Langium's own; what is tested is that they are right for this language.
 * Each test marks the cursor with `|`; places are told as `line:character`.
 */

const at = ({ start }: Range): string => `${start.line}:${start.character}`;

function asked(marked: string) {
  const { document, position } = withCursor(marked);
  return { document, params: { textDocument: { uri: document.uri.toString() }, position } };
}

async function definition(marked: string): Promise<readonly string[]> {
  const { document, params } = asked(marked);
  const links: LocationLink[] | undefined = await services.lsp.DefinitionProvider!.getDefinition(document, params);
  return (links ?? []).map((link) => at(link.targetSelectionRange));
}

async function references(marked: string, includeDeclaration = false): Promise<readonly string[]> {
  const { document, params } = asked(marked);
  const context = { includeDeclaration };
  const found = await services.lsp.ReferencesProvider!.findReferences(document, { ...params, context });
  return found.map((location) => at(location.range)).sort();
}

async function highlights(marked: string): Promise<readonly string[]> {
  const { document, params } = asked(marked);
  const found = await services.lsp.DocumentHighlightProvider!.getDocumentHighlight(document, params);
  return (found ?? []).map((highlight) => at(highlight.range)).sort();
}

const CANVAS = `canvas "C" { story segment, a-1 }
segment a-1 "A" { pain ache "Ow" }
segment b "B" { pain ache "Oh"  job ache "To do" }
channel c "C" { for a-1, b }
proposition p "P" { for b  relieves ache "So" }
relationship r "R" { with a-1  via c }
`;

describe('go to definition', () => {
  it.each([
    ['an id with a hyphen', CANVAS.replace('for a-1,', 'for a|-1,'), ['1:8']],
    ['the end of an id', CANVAS.replace('for a-1,', 'for a-1|,'), ['1:8']],
    ['the start of an id', CANVAS.replace('via c', 'via |c'), ['3:8']],
    ['a step of a story', CANVAS.replace('segment, a-1', 'segment, a-|1'), ['1:8']],
    ["a pain, in the proposition's own segment", CANVAS.replace('relieves ache', 'relieves ac|he'), ['2:21']],
    ['an id where it is given', CANVAS.replace('segment b', 'segment |b'), ['2:8']],
    ['an id that nothing has', CANVAS.replace('via c', 'via gh|ost'), []],
    ['a keyword', CANVAS.replace('segment b', 'seg|ment b'), []],
    ['a term', `${CANVAS}segment d "D" { kind ni|che }`, []],
    ['a title', CANVAS.replace('"R"', '"|R"'), []],
  ])('from %s', async (_, marked, expected) => {
    expect(await definition(marked)).toEqual(expected);
  });

  it('goes to the first of two elements that share an id', async () => {
    expect(await definition('segment a "A"\nsegment a "B"\nchannel c "C" { for |a }')).toEqual(['0:8']);
  });

  it('finds an id written in another Unicode form', async () => {
    expect(await definition('segment caf\u00e9 "A"\nchannel c "C" { for ca|fe\u0301 }')).toEqual(['0:8']);
    expect(await definition('segment हिन्दी "A"\nchannel c "C" { for हि|न्दी }')).toEqual(['0:8']);
  });

  it('does not take a word of the taxonomy for an id', async () => {
    expect(await definition('segment niche "A" { kind ni|che }')).toEqual([]);
    expect(await definition('segment swot "A"\nhotspot h "H" { from sw|ot }')).toEqual([]);
  });

  it('works on half a canvas', async () => {
    expect(await definition('segment a "A" {\nchannel c "C" { for |a')).toEqual(['0:8']);
  });
});

describe('find references', () => {
  it('finds every reference, from the definition and from a reference', async () => {
    const expected = ['0:28', '3:20', '5:26'];
    expect(await references(CANVAS.replace('segment a-1 "', 'segment |a-1 "'))).toEqual(expected);
    expect(await references(CANVAS.replace('with a-1', 'with a-|1'))).toEqual(expected);
  });

  it('gives the definition when asked to', async () => {
    expect(await references(CANVAS.replace('channel c', 'channel |c'), true)).toEqual(['3:8', '5:35']);
  });

  it('tells the pains of two segments, and a pain and a job, apart', async () => {
    expect(await references(CANVAS.replace('pain ache "Oh"', 'pain |ache "Oh"'))).toEqual(['4:36']);
    expect(await references(CANVAS.replace('pain ache "Ow"', 'pain |ache "Ow"'))).toEqual([]);
    expect(await references(CANVAS.replace('job ache', 'job |ache'))).toEqual([]);
  });

  it('finds references that stand where they cannot', async () => {
    expect(await references('segment |a "A"\nrelationship r "R" { via a  needs a }')).toEqual(['1:25', '1:34']);
  });
});

describe('highlight', () => {
  it('marks the definition and every reference', async () => {
    expect(await highlights(CANVAS.replace('with a-1', 'with a-|1'))).toEqual(['0:28', '1:8', '3:20', '5:26']);
  });

  it('leaves other words to the editor', async () => {
    expect(await highlights(CANVAS.replace('"R"', '"|R"'))).toEqual([]);
  });
});

describe('a canvas that is checked anew with the same text, as after a change of settings', () => {
  it('keeps its references', async () => {
    const { document, params } = asked('segment a "A"\nrelationship r "R" { with |a }\n');
    modelOf(document);
    services.shared.workspace.DocumentBuilder.resetToState(document, DocumentState.Parsed);
    document.state = DocumentState.Validated;
    const context = { includeDeclaration: true };
    const found = await services.lsp.ReferencesProvider!.findReferences(document, { ...params, context });
    expect(found.map((location) => at(location.range))).toEqual(['0:8', '1:26']);
  });
});
