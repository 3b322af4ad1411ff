import type { WritingPageTexts } from '../../messages/writing-texts.ts';
import type { RenderedBlock } from '../../protocol/rendering.ts';
import type { WritingIntent } from '../../protocol/writing.ts';
import { InlineField } from './inline-field.ts';
import type { PictureFrame, Place } from './picture-frame.ts';

/** What comes of writing a title. */
export interface TitleEvents {
  /** The version of the text that the picture shows now. */
  version(): number;
  write(intent: WritingIntent, version: number): void;
  /** Nothing is to be written after all. */
  left(): void;
}

interface TitleWish {
  readonly label: string;
  readonly value: string;
  place(): Place | undefined;
  /** What a title asks for; undefined where there is nothing to write. */
  intent(title: string): WritingIntent | undefined;
}

/** Titles that are written in the picture: of a note that is added, and of one that is called otherwise. */
export class Titles {
  readonly field: InlineField;
  readonly #frame: PictureFrame;
  readonly #texts: WritingPageTexts;
  readonly #events: TitleEvents;

  constructor(layer: HTMLElement, frame: PictureFrame, texts: WritingPageTexts, events: TitleEvents) {
    this.field = new InlineField(layer, texts, () => frame.scale);
    this.#frame = frame;
    this.#texts = texts;
    this.#events = events;
  }

  /** Asks for the title of a new note in a block, where that would stand. */
  ofNew({ keyword, name }: RenderedBlock): void {
    this.#open({
      label: this.#texts.titleOfNew({ block: name }),
      value: '',
      place: () => {
        const block = this.#frame.block(keyword);
        return block && this.#frame.placeOfNext(block);
      },
      intent: (title) => (title.trim() === '' ? undefined : { do: 'add', block: keyword, title }),
    });
  }

  /** Asks for another title of a note, in its place. */
  ofNote(note: string, name: string, title: string): void {
    this.#open({
      label: this.#texts.titleOf({ name }),
      value: title,
      place: () => this.#frame.placeOfNote(note),
      intent: (written) => (written === title ? undefined : { do: 'retitle', note, title: written }),
    });
  }

  #open({ intent, ...wish }: TitleWish): void {
    const { left, version, write } = this.#events;
    let seen = version();
    this.field.open({
      ...wish,
      placeholder: this.#texts.newTitle,
      submit: (title) => {
        const wanted = intent(title);
        if (wanted) write(wanted, seen);
        else {
          this.field.close();
          left();
        }
        // Who tries again has seen what changed.
        seen = version();
      },
      left,
    });
  }
}
