import { CompletionRequest, DocumentFormattingRequest, HoverRequest } from 'vscode-languageserver-protocol/node';
import { LanguageClient } from '../server/language-client.ts';
import { generateCanvas } from './generate-canvas.ts';
import { type Figures, figuresOf, milliseconds, printTable } from './statistics.ts';
import { lastOf, placeOf } from './typing.ts';

const SIZES = [20, 200];
const RUNS = 60;
const WARM_UP = 20;

/** What is asked of the server: of a canvas, at the end of a stretch of its text. */
interface Question {
  readonly what: string;
  ask(client: LanguageClient, uri: string, text: string): Promise<unknown>;
}

const OPTIONS = { tabSize: 2, insertSpaces: true };

const QUESTIONS: readonly Question[] = [
  completion('completion at the margin', '\n\nrelationship'),
  completion('completion of a property', '\n  motive'),
  completion('completion of a term', 'type      dedicated'),
  completion('completion of a reference', '\n  for bankers'),
  hover('hover on a term', 'type      dedicated'),
  hover('hover on an element', '\n\nrelationship'),
  {
    what: 'formatting all of it',
    ask: ({ connection }, uri) =>
      connection.sendRequest(DocumentFormattingRequest.type, { textDocument: { uri }, options: OPTIONS }),
  },
];

/** How soon the built server answers a question that follows a keystroke at once, so that it is asked of the new text. */
export async function benchAnswers(): Promise<void> {
  const client = await LanguageClient.start();
  const rows: string[][] = [];
  for (const notes of SIZES) {
    const uri = `file:///bench/answers-${notes}.bmc`;
    // As somebody writes who does not care for columns, so that there is something to lay out.
    const text = generateCanvas(notes).replace(/^( +(?:kind|for)) +/gm, '$1 ');
    await client.open(uri, text);
    for (const question of QUESTIONS) {
      const { median, p95 } = await afterKeystroke(client, uri, text, question);
      rows.push([String(notes), question.what, milliseconds(median), milliseconds(p95)]);
    }
    await client.close(uri);
  }
  await client.stop();
  printTable('Answers right after a keystroke, over the built server', ['notes', 'what', 'median', 'p95'], rows);
}

/** The time from a keystroke to the answer; the findings of the keystroke are waited for, but not counted. */
async function afterKeystroke(client: LanguageClient, uri: string, text: string, { ask }: Question): Promise<Figures> {
  const key = lastOf(text, 'Wealthy families 0');
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const published = client.published(uri);
    const start = performance.now();
    await client.change(uri, String(run % 10), key);
    await ask(client, uri, text);
    if (run >= WARM_UP) times.push(performance.now() - start);
    await published;
  }
  return figuresOf(times);
}

function completion(what: string, behind: string): Question {
  return {
    what,
    ask: ({ connection }, uri, text) =>
      connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: placeOf(text, behind).end }),
  };
}

function hover(what: string, behind: string): Question {
  return {
    what,
    ask: ({ connection }, uri, text) =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: placeOf(text, behind).end }),
  };
}
