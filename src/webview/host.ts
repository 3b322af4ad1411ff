import type { MessageFromPreview, MessageToPreview, PreviewState } from '../protocol/preview-messages.ts';

/** The page's line to the extension, and what the page remembers across reloads and moves between windows. */
export interface Host {
  send(message: MessageFromPreview): void;
  /** What is remembered; undefined in a page that shows its first canvas. */
  readonly remembered: PreviewState | undefined;
  remember(state: PreviewState): void;
}

/** Connects to the editor; it can be asked for once per page. Each message goes to `receive`. */
export function connect(receive: (message: MessageToPreview) => void): Host {
  const api = acquireVsCodeApi<PreviewState>();
  window.addEventListener('message', (event: MessageEvent<MessageToPreview>) => receive(event.data));
  return {
    send: (message) => api.postMessage(message),
    get remembered() {
      return api.getState();
    },
    remember: (state) => void api.setState(state),
  };
}
