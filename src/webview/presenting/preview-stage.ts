import { presentingTextsOf } from '../../messages/presenting-texts.ts';
import type { StageCommand, StagePosition } from '../../protocol/presenting.ts';
import type { ShowMessage } from '../../protocol/preview-messages.ts';
import type { Host } from '../host.ts';
import type { KeyLayer } from '../keyboard.ts';
import { readPicture } from '../picture.ts';
import { Presenter } from './presenter.ts';

/** Presenting in the page of a preview: the extension brings what is told, and fills the screen. */
export class PreviewStage {
  readonly #host: Host;
  readonly #presenter: Presenter;
  /** Where a presentation was left before the page was loaded again. */
  #kept: StagePosition | undefined;
  #position: StagePosition | undefined;
  /** The canvas on stage, or the step of its history, and in which direction it has been gone beyond. */
  #shown: string | undefined;
  #beyond: 'next' | 'previous' | undefined;

  /** @param remember is called whenever there is another `position` to be kept. */
  constructor(host: Host, language: string, remember: () => void) {
    this.#host = host;
    const around = (what: 'speaker' | 'fullScreen' | 'zen') => () => host.send({ type: 'aroundStage', what });
    const keep = (position: StagePosition | undefined) => {
      this.#position = position;
      remember();
    };
    this.#presenter = new Presenter(
      {
        moved: (position) => {
          keep(position);
          host.send({ type: 'stage', position });
        },
        ended: () => {
          keep(undefined);
          host.send({ type: 'present', on: false });
        },
        speaker: around('speaker'),
        fullScreen: around('fullScreen'),
        zen: around('zen'),
        beyond: (to) => {
          this.#beyond = to;
          host.send({ type: 'beyondStage', to });
        },
      },
      presentingTextsOf(language),
    );
  }

  /** Where the presentation is, for it to come back after a reload; undefined where there is none. */
  get position(): StagePosition | undefined {
    return this.#position ?? this.#kept;
  }

  /** The keys while presenting. */
  get keys(): KeyLayer {
    return (event) => this.#presenter.key(event);
  }

  /** Brings back where a presentation was left; it goes on there with the first picture. */
  recall(kept: StagePosition | undefined): void {
    this.#kept = kept;
  }

  /** Asks for what it takes to present. */
  start(): void {
    this.#host.send({ type: 'present', on: true });
  }

  /** Takes what is presented, where something is. One that has ended here is not begun again. */
  show({ changes, stage, uri, version }: ShowMessage): void {
    if (!stage) {
      this.#kept = undefined;
      return;
    }
    if (!this.#presenter.on && !stage.begins) return;
    try {
      const show = { picture: readPicture(stage.svg), story: stage.story };
      const shown = `${uri} ${changes?.step?.place ?? ''}`;
      const isOther = this.#beyond !== undefined && shown !== this.#shown;
      if (!this.#presenter.on) this.#presenter.begin(show, this.#kept);
      else if (isOther) this.#presenter.turnTo(show, this.#beyond === 'next' ? 'first' : 'last');
      else this.#presenter.change(show);
      this.#kept = undefined;
      if (shown !== this.#shown) this.#beyond = undefined;
      this.#shown = shown;
    } catch (error) {
      this.#host.send({ type: 'failed', uri, version, reason: String(error) });
    }
  }

  /** Does what the speaker's window asks for. */
  do(command: StageCommand): void {
    this.#presenter.do(command);
  }
}
