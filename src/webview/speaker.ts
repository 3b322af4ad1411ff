import { presentingTextsOf } from '../messages/presenting-texts.ts';
import type { MessageFromSpeaker, SpeakerMessage } from '../protocol/presenting.ts';
import { SpeakerDesk } from './presenting/speaker-desk.ts';

/* The page of the speaker's window in the editor. What is told comes from the extension, and goes back through it. */

const host = acquireVsCodeApi<{ readonly uri?: string }>();
const send = (message: MessageFromSpeaker) => host.postMessage(message);
const desk = new SpeakerDesk(document.getElementById('desk')!, presentingTextsOf(document.documentElement.lang), {
  command: (command) => send({ type: 'command', command }),
  start: () => send({ type: 'start' }),
  newWindow: () => send({ type: 'newWindow' }),
});

window.addEventListener('message', ({ data: { told, uri } }: MessageEvent<SpeakerMessage>) => {
  desk.tell(told);
  host.setState(uri === undefined ? {} : { uri });
});
send({ type: 'ready' });
