import { type Position, type Range, RequestType } from 'vscode-languageserver-protocol/node';
import { createCoreServices } from '../../src/language/services.ts';
import { RENDER, type RenderParams, type RenderResult } from '../../src/protocol/rendering.ts';
import { LanguageClient } from '../server/language-client.ts';
import { generateCanvas } from './generate-canvas.ts';
import { measure, measureAsync, milliseconds, printTable, ratio } from './statistics.ts';

const SIZES = [20, 200, 2_000, 20_000];
const RENDER_REQUEST = new RequestType<RenderParams, RenderResult, void>(RENDER);
const BURST = 20;
const KEY_INTERVAL = 30;

/** What is felt at a keystroke: the time to the findings and to the picture, over the built server's streams. */
export async function benchServer(): Promise<void> {
  const start = await measureAsync(async () => (await LanguageClient.start()).stop(), 5, 1);
  printTable('The server', ['what', 'median'], [['start, initialize, shut down', milliseconds(start.median)]]);

  const client = await LanguageClient.start();
  const { bmc } = createCoreServices();
  const rows: string[][] = [];
  for (const notes of SIZES) {
    const uri = `file:///bench/${notes}.bmc`;
    const text = generateCanvas(notes);
    await client.open(uri, text);
    const lex = measure(() => bmc.parser.Lexer.tokenize(text), { seconds: 0.5 });
    const keystroke = async (run: number) => {
      const published = client.published(uri);
      await client.change(uri, String(run % 10), at(text, 'Wealthy families 0'));
      return published;
    };
    const draw = () => client.connection.sendRequest(RENDER_REQUEST, { uri, theme: 'light', view: 'canvas' });
    const runs = notes > 2_000 ? 10 : 60;
    const findings = await measureAsync(keystroke, runs);
    const picture = await measureAsync(async (run) => {
      await client.change(uri, String(run % 10), at(text, 'Wealthy families 0'));
      return draw();
    }, runs);
    const burst = await measureAsync(() => typeBurst(client, uri, text), notes > 2_000 ? 2 : 3, 1);
    rows.push([
      String(notes),
      milliseconds(lex.median),
      `${milliseconds(findings.median)} / ${milliseconds(findings.p95)}`,
      ratio(findings.median / lex.median),
      `${milliseconds(picture.median)} / ${milliseconds(picture.p95)}`,
      ratio((burst.median - (BURST - 1) * KEY_INTERVAL) / findings.median),
    ]);
    await client.close(uri);
  }
  await client.stop();
  const head = [
    'notes',
    'lex',
    'keystroke → findings (median / p95)',
    '/ lex',
    '→ picture (median / p95)',
    'burst tail / one key',
  ];
  printTable('Keystrokes over the built server', head, rows);
}

/** Twenty keys at thirty milliseconds each; ends when the findings of the last are there. */
async function typeBurst(client: LanguageClient, uri: string, text: string): Promise<void> {
  const place = at(text, 'Wealthy families 0');
  for (let key = 0; key < BURST; key += 1) {
    if (key > 0) await new Promise((resolve) => setTimeout(resolve, KEY_INTERVAL));
    if (key < BURST - 1) await client.change(uri, String(key % 10), place);
  }
  const marker = client.published(uri);
  await client.change(uri, '0', place);
  await marker;
}

/** The last character of the first place where this stands. */
function at(text: string, needle: string): Range {
  const end = text.indexOf(needle) + needle.length;
  const position = (offset: number): Position => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  return { start: position(end - 1), end: position(end) };
}
