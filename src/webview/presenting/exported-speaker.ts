import { presentingTextsOf } from '../../messages/presenting-texts.ts';
import type { MessageFromSpeaker, SpeakerMessage } from '../../protocol/presenting.ts';
import { build } from './build.ts';
import { SpeakerDesk } from './speaker-desk.ts';

/** How often the speaker's window looks whether the one that presents is still there, in milliseconds. */
const LOOK = 1_000;

/** Makes an exported page the speaker's window of the page that opened it. */
export function becomeSpeaker(opener: Window): void {
  const texts = presentingTextsOf(document.documentElement.lang);
  const root = build('main');
  root.id = 'desk';
  document.body.className = 'speaking';
  document.body.replaceChildren(root);
  document.title = texts.speaker.of({ title: document.title });

  // Pages from a disk have no origin that could be named; both check whose message it is.
  const send = (message: MessageFromSpeaker) => opener.postMessage(message, '*');
  const desk = new SpeakerDesk(root, texts, {
    command: (command) => send({ type: 'command', command }),
    start: () => send({ type: 'start' }),
  });
  window.addEventListener('message', ({ data, source }: MessageEvent<SpeakerMessage>) => {
    if (source === opener) desk.tell(data.told);
  });
  const looking = window.setInterval(() => {
    if (!opener.closed) return;
    window.clearInterval(looking);
    desk.say(texts.speaker.alone);
  }, LOOK);
  send({ type: 'ready' });
}
