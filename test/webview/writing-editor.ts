import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { SourceText } from '../../src/model/source-text.ts';
import type { PreviewTheme } from '../../src/protocol/rendering.ts';
import type { WritingFromPreview } from '../../src/protocol/writing.ts';
import { check } from '../../src/rules/check.ts';
import { applyEdits } from '../../src/rules/fixes/apply-fixes.ts';
import { noteOptions, writeNote } from '../../src/server/writing/write-note.ts';
import { showingCanvas } from './canvas-message.ts';
import type { PreviewInBrowser } from './preview-lab.ts';
import { SAMPLE } from './sample-picture.ts';

const catalogue = catalogueOf('en');

/** An editor and its server, as far as the page of a preview sees them: a text, its versions, and what is written into it. */
export class WritingEditor {
  readonly #preview: PreviewInBrowser;
  readonly #theme: PreviewTheme;
  #text: string;
  #version = 1;
  #answered = 0;

  constructor(preview: PreviewInBrowser, text: string, theme: PreviewTheme = 'light') {
    this.#preview = preview;
    this.#text = text;
    this.#theme = theme;
  }

  /** The text as it is now. */
  get text(): string {
    return this.#text;
  }

  /** Shows the canvas, which may be written. */
  async open(on = true): Promise<void> {
    await this.#show();
    await this.#preview.send({ type: 'writable', uri: SAMPLE, on });
  }

  /** Another text, by somebody else; with its picture, unless that is still under way. */
  async change(text: string, isShown = true): Promise<void> {
    this.#text = text;
    this.#version += 1;
    if (isShown) await this.#show();
  }

  async #show(): Promise<void> {
    await this.#preview.send(showingCanvas(this.#text, { version: this.#version, theme: this.#theme }));
  }

  /** Answers what the page has asked since the last time, as the extension does; gives what that was. */
  async answer(): Promise<readonly WritingFromPreview[]> {
    const sent = (await this.#preview.sent()).slice(this.#answered);
    this.#answered += sent.length;
    const asked = sent.filter((message): message is WritingFromPreview => ASKS.has(message.type));
    for (const message of asked) await this.#reply(message);
    return asked;
  }

  async #reply(message: WritingFromPreview): Promise<void> {
    const canvas = readCanvas(this.#text);
    const options = { catalogue };
    const written = { text: this.#text, canvas, findings: check(canvas, options), options };
    if (message.type === 'askOptions') {
      const answer = noteOptions(written, message.note);
      if (!('refused' in answer))
        await this.#preview.send({ type: 'noteOptions', note: message.note, options: answer });
    } else if (message.type === 'write') {
      if (message.version !== this.#version) return this.#refuse(catalogue.writing.stale);
      const answer = writeNote(written, message.intent);
      if ('refused' in answer) return this.#refuse(answer.refused);
      const edits = answer.edits.map(({ newText, range }) => ({ range, newText: [newText] }));
      this.#text = applyEdits(new SourceText(this.#text), edits);
      this.#version += 1;
      const follow = answer.follow ? { follow: answer.follow.key } : {};
      const { message: told } = answer;
      await this.#preview.send({ type: 'written', version: this.#version, message: told, undo: true, ...follow });
      await this.#show();
    }
  }

  #refuse(message: string): Promise<void> {
    return this.#preview.send({ type: 'unwritten', message });
  }
}

const ASKS: ReadonlySet<string> = new Set(['write', 'askOptions', 'undoWriting', 'copyNote', 'clipped']);
