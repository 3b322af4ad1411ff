import type { SiteTexts } from '../../messages/site-texts.ts';
import { notice } from './notice.ts';

/** How long the server may be away before that is said, in milliseconds: a restart takes a moment. */
const PATIENCE = 3_000;

/**
 * Follows the files of a page that is served: whenever one of them is saved, takes what the page is then. Nothing where
 * the pages lie still.
 *
 * @param always whether it is told of changes that do not show in the page itself.
 */
export function followChanges(texts: SiteTexts, take: (next: Document) => void, always = false): void {
  const { live, root = '' } = document.documentElement.dataset;
  if (live === undefined) return;
  let last: string | undefined;
  const look = async () => {
    const answer = await fetch(location.pathname + location.search, { cache: 'no-store' });
    // A canvas that cannot be read for a moment, or has gone: what was seen last stays.
    if (!answer.ok && document.body.dataset.page !== 'missing') return;
    const text = await answer.text();
    if (text === last && !always) return;
    last = text;
    take(new DOMParser().parseFromString(text, 'text/html'));
  };
  let queue = Promise.resolve();
  const soon = () => {
    queue = queue.then(look).catch(() => undefined);
  };

  const lost = notice('lost');
  let events: EventSource | undefined;
  let away: number | undefined;
  const listen = () => {
    events = new EventSource(`${root}events`);
    events.addEventListener('changed', soon);
    events.addEventListener('open', () => {
      window.clearTimeout(away);
      // What changed while nobody listened.
      if (away !== undefined) soon();
      away = undefined;
      lost.textContent = '';
    });
    events.addEventListener('error', () => {
      away ??= window.setTimeout(() => {
        lost.textContent = texts.live.lost;
      }, PATIENCE);
    });
  };
  // A browser opens few connections to one server: pages that nobody sees hold none.
  document.addEventListener('visibilitychange', () => {
    events?.close();
    if (document.hidden) return;
    listen();
    soon();
  });
  if (!document.hidden) listen();
}
