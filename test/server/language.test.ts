import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  type Hover,
  HoverRequest,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { RENDER, type RenderParams, type RenderResult } from '../../src/protocol/rendering.ts';
import { LanguageClient } from './language-client.ts';

/* Over the built server: what an editor is told that speaks German, and one that speaks a language the tool does not. */

const TEXT = `canvas "Bank"
segment families "Wealthy families" { expects self-service  size 1200 }
relationship banker "A named banker" { type dedicated-personal-assistance }
`;

let german: LanguageClient;
let french: LanguageClient;

beforeAll(async () => {
  [german, french] = await Promise.all(
    ['de-AT', 'fr'].map((locale) => LanguageClient.start({}, undefined, {}, locale)) as [
      Promise<LanguageClient>,
      Promise<LanguageClient>,
    ],
  );
});

afterAll(async () => {
  expect(await Promise.all([german.stop(), french.stop()])).toEqual([0, 0]);
});

const TYPE = { line: 2, character: 50 };

async function told(client: LanguageClient, uri: string) {
  const { diagnostics } = await client.open(uri, TEXT);
  const params = { textDocument: { uri }, position: TYPE };
  const hover = (await client.connection.sendRequest(HoverRequest.type, params)) as Hover;
  const list = (await client.connection.sendRequest(CompletionRequest.type, params)) as CompletionList;
  const picture = (language?: string) =>
    client.connection.sendRequest<RenderResult>(RENDER, {
      uri,
      theme: 'light',
      view: 'canvas',
      ...(language === undefined ? {} : { language }),
    } satisfies RenderParams);
  return {
    finding: diagnostics.find(({ code }) => code === 'relationship/needs-segment')?.message,
    hover: (hover.contents as MarkupContent).value,
    item: list.items.find(({ label }: CompletionItem) => label === 'dedicated-personal-assistance')?.detail,
    picture,
  };
}

describe('the language of the editor', () => {
  it('is German where the editor speaks it: findings, hover, completion and picture', async () => {
    const { finding, hover, item, picture } = await told(german, 'untitled:bank.bmc');
    expect(finding).toMatch(/^„A named banker“ nennt kein Kundensegment\./);
    expect(hover).toContain('**Feste persönliche Betreuung**');
    expect(hover).toContain('*Zum Beispiel:*');
    expect(item).toBe('Feste persönliche Betreuung');
    const svg = (await picture())?.svg;
    expect(svg).toContain('Kundenbeziehungen');
    expect(svg).toContain('feste Betreuung');
    expect(svg).not.toContain('Customer Relationships');
  });

  it('is English where the editor speaks another', async () => {
    const { finding, hover, item, picture } = await told(french, 'untitled:bank.bmc');
    expect(finding).toMatch(/^“A named banker”/);
    expect(hover).toContain('**Dedicated personal assistance**');
    expect(item).toBe('Dedicated personal assistance');
    expect((await picture())?.svg).toContain('Customer Relationships');
  });

  it('does not bind the picture: it may be asked for in another', async () => {
    const { picture } = await told(german, 'untitled:other.bmc');
    const svg = (await picture('en'))?.svg;
    expect(svg).toContain('Customer Relationships');
    expect(svg).toContain('>dedicated<');
    expect(svg).not.toMatch(/Kundenbeziehung|Betreuung|Wertangebot/);
    expect((await picture())?.svg).toContain('feste Betreuung');
  });
});
