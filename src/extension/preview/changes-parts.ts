import type { PreviewPageTexts } from '../../messages/preview-page-texts.ts';
import type { ChangesState, NoteChange } from '../../protocol/rendering.ts';
import { escapeHtml } from '../escape-html.ts';

/** The states in the order of their buttons. */
const STATES: readonly ChangesState[] = ['both', 'before', 'after'];

/** What may happen to a note, drawn as the picture draws it: around 0, 0, within five pixels to each side. */
const SIGNS: Readonly<Record<NoteChange['sign'], string>> = {
  added: 'M-4 0H4M0 -4V4',
  removed: 'M-4 0H4',
  changed: 'M-4.2 1.2C-3.2 -2.4 -1.4 -2 0 0S3.2 2.4 4.2 -1.2',
  moved: 'M-4.2 0H4M0.8 -3.2L4 0L0.8 3.2',
};

const TO = { left: 'M2 -4.5L-2.5 0L2 4.5', right: 'M-2 -4.5L2.5 0L-2 4.5' } as const;

/** The line of the view of changes, as HTML: which state is shown, a step to each change, what happened, and when. */
export function changesLine({ changes }: PreviewPageTexts): string {
  const states = STATES.map((state) => {
    const isShown = state === 'both';
    const title = escapeHtml(changes.stateTitle[state]);
    return `<button type="button" role="radio" data-state="${state}" title="${title}" aria-checked="${isShown}" tabindex="${isShown ? 0 : -1}">${escapeHtml(changes.state[state])}</button>`;
  });
  const signs = Object.entries(SIGNS).map(
    ([sign, path]) =>
      `<button type="button" class="chip" data-sign="${sign}" aria-pressed="false">${drawn(path, 'sign')}<span></span></button>`,
  );
  return `<div id="changes" role="group" aria-label="${escapeHtml(changes.line)}" hidden>
<div id="states" role="radiogroup" aria-label="${escapeHtml(changes.states)}">${states.join('')}</div>
<div class="stepper">${arrow('previous', 'left', changes.previous)}<span id="change-place"></span>${arrow('next', 'right', changes.next)}</div>
<div id="signs">${signs.join('')}</div>
<div id="revision" class="stepper" hidden>${arrow('earlier', 'left', changes.earlier)}<span></span>${arrow('later', 'right', changes.later)}<span></span></div>
</div>`;
}

function arrow(name: string, to: keyof typeof TO, title: string): string {
  const told = escapeHtml(title);
  return `<button type="button" class="tool" data-do="${name}" title="${told}" aria-label="${told}">${drawn(TO[to], '')}</button>`;
}

function drawn(path: string, kind: string): string {
  return `<svg class="${kind}" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><path d="${path}"/></svg>`;
}
