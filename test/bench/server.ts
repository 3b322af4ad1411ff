import { CompletionRequest, RequestType } from 'vscode-languageserver-protocol/node';
import { createStockLanguage } from '../../scripts/parser/stock-language.ts';
import { RENDER, type RenderParams, type RenderResult } from '../../src/protocol/rendering.ts';
import { LanguageClient } from '../server/language-client.ts';
import { generateCanvas } from './generate-canvas.ts';
import { type Figures, measure, measureAsync, milliseconds, printTable, ratio, reach } from './statistics.ts';
import { lastOf, placeOf } from './typing.ts';

/** Notes: of them 50 come to 300 lines, 480 to 3,000, 4,800 to 30,000. */
const SIZES = [20, 50, 200, 480, 2_000, 4_800, 20_000];
const RENDER_REQUEST = new RequestType<RenderParams, RenderResult, void>(RENDER);
const BURST = 20;
const KEY_INTERVAL = 30;

/** What is felt at a keystroke: the time to the findings and to the picture, over the built server's streams. */
export async function benchServer(): Promise<void> {
  const start = await measureAsync(async () => (await LanguageClient.start()).stop(), 5, 1);
  printTable('The server', ['what', 'median'], [['start, initialize, shut down', milliseconds(start.median)]]);

  const client = await LanguageClient.start();
  const { Lexer } = createStockLanguage().parser;
  const rows: string[][] = [];
  for (const notes of SIZES) {
    const uri = `file:///bench/${notes}.bmc`;
    const text = generateCanvas(notes);
    await client.open(uri, text);
    const lex = measure(() => Lexer.tokenize(text), { seconds: 0.3 });
    const place = lastOf(text, 'Wealthy families 0');
    const key = (run: number) => client.change(uri, String(run % 10), place);
    const [runs, warmUp] = notes > 10_000 ? [2, 1] : notes > 2_000 ? [8, 2] : notes > 300 ? [30, 10] : [100, 40];
    const findings = await measureAsync(
      async (run) => {
        const published = client.published(uri);
        await key(run);
        return published;
      },
      runs,
      warmUp,
    );
    const picture = await measureAsync(
      async (run) => {
        await key(run);
        return client.connection.sendRequest(RENDER_REQUEST, { uri, theme: 'light', view: 'canvas' });
      },
      runs,
      warmUp,
    );
    const completion = await measureAsync(
      async (run) => {
        await key(run);
        const position = placeOf(text, '\n  for       bankers').end;
        return client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
      },
      runs,
      warmUp,
    );
    const bursts = notes <= 4_800 ? await measureAsync(() => typeBurst(client, uri, text), 3, 1) : undefined;
    const tail = bursts && (bursts.median - (BURST - 1) * KEY_INTERVAL) / findings.median;
    rows.push([
      String(notes),
      milliseconds(lex.median),
      both(findings),
      ratio(findings.median / lex.median),
      both(completion),
      both(picture),
      tail === undefined ? '' : ratio(tail),
    ]);
    if (notes === 50) {
      reach('13a', findings.p95, `median ${milliseconds(findings.median)}`);
      reach('13b', picture.p95, `median ${milliseconds(picture.median)}`);
    }
    if (notes === 480) reach('14', completion.p95, `median ${milliseconds(completion.median)}`);
    if (notes === 4_800) reach('8', tail, `one edit ${milliseconds(findings.median)}`);
    await client.close(uri);
  }
  await client.stop();
  const head = [
    'notes',
    'lex',
    'keystroke → findings (median / p95)',
    '/ lex',
    '→ completion',
    '→ picture',
    'burst tail / one key',
  ];
  printTable('Keystrokes over the built server', head, rows);
}

/** Twenty keys at thirty milliseconds each; ends when the findings of the last are there. */
async function typeBurst(client: LanguageClient, uri: string, text: string): Promise<void> {
  const place = lastOf(text, 'Wealthy families 0');
  for (let key = 0; key < BURST; key += 1) {
    if (key > 0) await new Promise((resolve) => setTimeout(resolve, KEY_INTERVAL));
    if (key < BURST - 1) await client.change(uri, String(key % 10), place);
  }
  const marker = client.published(uri);
  await client.change(uri, '0', place);
  await marker;
}

function both({ median, p95 }: Figures): string {
  return `${milliseconds(median)} / ${milliseconds(p95)}`;
}
