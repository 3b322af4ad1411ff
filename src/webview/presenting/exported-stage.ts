import { presentingTextsOf } from '../../messages/presenting-texts.ts';
import type { MessageFromSpeaker, SpeakerMessage, StagePosition, Story } from '../../protocol/presenting.ts';
import { Presenter, type Show } from './presenter.ts';

/** The address of the speaker's window: the page itself, with this behind it. */
export const SPEAKER_HASH = '#speaker';

/** How long leaving the full screen may have to do with the speaker's window that was opened, in milliseconds. */
const OPENING = 1_500;

/**
 * Presenting in an exported page: the browser fills the screen, and the speaker's window is the same page, opened once
 * more. Windows of files from a disk have no storage in common; they tell one another.
 */
export class ExportedStage {
  readonly #load: () => Promise<Show>;
  #story: Story | undefined;
  readonly #presenter: Presenter;
  #speaker: Window | null = null;
  #position: StagePosition | undefined;
  /** Whether leaving the full screen does not end the presentation. */
  #stays = false;

  /**
   * @param load gives what the audience sees, as it is then; who rejects has said so.
   */
  constructor(load: () => Promise<Show>) {
    this.#load = load;
    const texts = presentingTextsOf(document.documentElement.lang);
    this.#presenter = new Presenter(
      {
        moved: (position) => this.#moved(position),
        ended: () => this.#ended(),
        speaker: () => this.#openSpeaker(texts.speaker.blocked),
        fullScreen: () => this.#toggleFullScreen(),
      },
      texts,
    );
    window.addEventListener('message', (event: MessageEvent<MessageFromSpeaker>) => {
      if (event.source !== null && event.source === this.#speaker) this.#hear(event.data);
    });
    document.addEventListener('fullscreenchange', () => {
      // That it is filled may be told late, when whoever presents has already asked to leave it.
      if (document.fullscreenElement !== null) return;
      // Browsers leave the full screen at Esc and keep the key to themselves.
      if (!this.#stays) this.#presenter.end();
      this.#stays = false;
    });
  }

  /** Goes on where the page was before it was loaded again. */
  resume(): void {
    const kept = (history.state as { readonly presenting?: StagePosition } | null)?.presenting;
    if (kept) void this.#begin(kept);
  }

  /** Begins, on the whole screen where the browser lets it. */
  start(): void {
    if (this.#presenter.on) return;
    // A browser lets it right after the click alone.
    this.#fillScreen();
    void this.#begin(undefined);
  }

  /** Goes on with a canvas that was written on meanwhile, at the step where it is. */
  async change(): Promise<void> {
    if (!this.#presenter.on) return;
    const show = await this.#load().catch(() => undefined);
    // It may have ended meanwhile.
    if (!show || !this.#presenter.on) return;
    this.#story = show.story;
    this.#presenter.change(show);
  }

  /** Takes a key that was pressed. Gives whether it shall mean nothing else. */
  key(event: KeyboardEvent): boolean {
    return this.#presenter.key(event);
  }

  async #begin(kept: StagePosition | undefined): Promise<void> {
    try {
      const show = await this.#load();
      this.#story = show.story;
      this.#presenter.begin(show, kept);
    } catch {
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    }
  }

  #moved(position: StagePosition): void {
    this.#position = position;
    history.replaceState({ presenting: position }, '');
    this.#tell();
  }

  #ended(): void {
    this.#position = undefined;
    history.replaceState(null, '');
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    this.#tell();
  }

  #tell(): void {
    const told = this.#position && this.#story && { story: this.#story, position: this.#position };
    const message: SpeakerMessage = { type: 'speaker', ...(told ? { told } : {}) };
    this.#speaker?.postMessage(message, '*');
  }

  #hear(message: MessageFromSpeaker): void {
    if (message.type === 'command') this.#presenter.do(message.command);
    else if (message.type === 'start') this.start();
    else this.#tell();
  }

  #openSpeaker(blocked: string): void {
    this.#stays = document.fullscreenElement !== null;
    window.setTimeout(() => {
      this.#stays = false;
    }, OPENING);
    const address = location.href.replace(/#.*$/, '') + SPEAKER_HASH;
    this.#speaker = window.open(address, 'bmc-speaker', 'popup,width=1080,height=720');
    if (!this.#speaker) this.#presenter.say(blocked);
  }

  #toggleFullScreen(): void {
    this.#stays = document.fullscreenElement !== null;
    if (this.#stays) void document.exitFullscreen();
    else this.#fillScreen();
  }

  #fillScreen(): void {
    // Where it may not, as in a frame, it presents in the window.
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
  }
}
