import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../src/server/semantic-tokens/token-types.ts';
import { documentOf, services } from './canvas-document.ts';

const provider = services.lsp.SemanticTokenProvider!;
const idOf = (document: ReturnType<typeof documentOf>) => ({ textDocument: { uri: document.uri.toString() } });

/** Words with what they are, from the numbers of the protocol. */
function decode(text: string, data: readonly number[]): readonly string[] {
  const document = TextDocument.create('memory:///a.bmc', 'bmc', 1, text);
  const told: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    [line, character] = [line + down, down > 0 ? right : character + right];
    const start = document.offsetAt({ line, character });
    const declares = modifiers === 1 ? '!' : '';
    told.push(`${text.slice(start, start + length)}${declares} ${TOKEN_TYPES[type]}`);
  }
  return told;
}

async function wordsIn(text: string): Promise<readonly string[]> {
  const document = documentOf(text);
  return decode(text, (await provider.semanticHighlight(document, idOf(document))).data);
}

const CANVAS = `canvas "C" { story rich }
segment rich "Rich" { pain fees high "Fees"  kind niche  prefers branch, ghost }
proposition p "P" { for rich  relieves fees "One fee" }
channel branch "Branch" { for all  kind magic }
`;

describe('semantic tokens', () => {
  it('say what ids stand for, given and named, and of which sort words are', async () => {
    expect(await wordsIn(CANVAS)).toEqual([
      'rich bmcSegment',
      'rich! bmcSegment',
      'fees! bmcPain',
      'high bmcLevel',
      'niche bmcKind',
      'branch bmcChannel',
      'p! bmcProposition',
      'rich bmcSegment',
      'fees bmcPain',
      'branch! bmcChannel',
    ]);
  });

  it('work on half-written text', async () => {
    expect(await wordsIn('segment a "A" {\nrelationship r "R" {\n  with a, ')).toEqual([
      'a! bmcSegment',
      'r! bmcRelationship',
      'a bmcSegment',
    ]);
    expect(await wordsIn('what { " }')).toEqual([]);
  });

  it('give a stretch alone', async () => {
    const document = documentOf(CANVAS);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 90 } };
    const { data } = await provider.semanticHighlightRange(document, { ...idOf(document), range });
    expect(decode(CANVAS, data)).toEqual(['p! bmcProposition', 'rich bmcSegment', 'fees bmcPain']);
  });

  it('give what differs, and all of it where what came before is forgotten', async () => {
    const uri = 'memory:///delta.bmc';
    const before = documentOf(CANVAS, uri);
    const first = (await provider.semanticHighlight(before, idOf(before))) as SemanticTokens;
    const text = CANVAS.replace('segment rich "Rich"', 'segment rich "Rich"\nsegment poor "Poor"');
    const after = documentOf(text, uri);
    const previous = { ...idOf(after), previousResultId: first.resultId! };
    const delta = (await provider.semanticHighlightDelta(after, previous)) as SemanticTokensDelta;
    const data = [...first.data];
    for (const { start, deleteCount, data: added = [] } of delta.edits) data.splice(start, deleteCount, ...added);
    expect(decode(text, data)).toEqual(await wordsIn(text));
    expect(delta.edits[0]!.data!.length).toBeLessThan(data.length);
    const same = { ...idOf(after), previousResultId: delta.resultId! };
    expect(await provider.semanticHighlightDelta(after, same)).toMatchObject({ edits: [] });
    expect(await provider.semanticHighlightDelta(after, previous)).toHaveProperty('data');
  });

  it('are named and coloured by the manifest of the extension, for every theme', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(contributes.semanticTokenTypes.map(({ id }: { id: string }) => id)).toEqual(TOKEN_TYPES);
    expect(Object.keys(contributes.semanticTokenScopes[0].scopes)).toEqual(TOKEN_TYPES);
    expect(TOKEN_MODIFIERS).toEqual(['declaration']);
  });
});
