import { enablePan } from './pan.ts';
import { becomeSpeaker } from './presenting/exported-speaker.ts';
import { ExportedStage, SPEAKER_HASH } from './presenting/exported-stage.ts';
import { Zoom } from './zoom.ts';
import './exported-page.css';

/*
 * The script of a page that a canvas was exported to: views behind tabs, zoom and pan, presenting. Without it, all views
 * are seen.
 */

const stage = document.getElementById('stage')!;
const sheet = document.getElementById('sheet')!;
const zoomText = document.getElementById('zoom-text')!;
const views = [...document.querySelectorAll<HTMLElement>('[data-view]')];
const tabs = [...document.querySelectorAll<HTMLButtonElement>('[role=tab]')];

const zoom = new Zoom(stage, sheet, () => {
  zoomText.textContent = `${Math.round(zoom.factor * 100)} %`;
});

const presented = document.querySelector<HTMLTemplateElement>('#presented');
const presenting = presented ? new ExportedStage(presented) : undefined;

/** Shows one view and hides the others; its address can be kept. */
function show(view: HTMLElement, keepsAddress = false): void {
  for (const other of views) other.hidden = other !== view;
  for (const tab of tabs) {
    const isChosen = tab.getAttribute('aria-controls') === view.id;
    tab.setAttribute('aria-selected', String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
  }
  zoom.measure(view.querySelector('svg')!);
  stage.scrollTo(0, 0);
  if (!keepsAddress) history.replaceState(null, '', `#${view.dataset.view}`);
}

function viewInAddress(): HTMLElement {
  return views.find((view) => `#${view.dataset.view}` === location.hash) ?? views[0]!;
}

tabs.forEach((tab, at) => {
  tab.addEventListener('click', () => show(views[at]!));
  tab.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = (at + step + tabs.length) % tabs.length;
    show(views[next]!);
    tabs[next]!.focus();
  });
});
window.addEventListener('hashchange', () => show(viewInAddress(), true));

const zoomKeys: Readonly<Record<string, () => void>> = {
  '+': () => zoom.in(),
  '=': () => zoom.in(),
  '-': () => zoom.out(),
  '0': () => zoom.set('fit'),
  '1': () => zoom.set(1),
};

const keys: Readonly<Record<string, () => void>> = {
  ...zoomKeys,
  ...(presenting ? { p: () => presenting.start(), P: () => presenting.start() } : {}),
};

document.addEventListener('keydown', (event) => {
  if (!presenting?.key(event)) {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    keys[event.key]!();
  }
  event.preventDefault();
});
document.querySelector('[data-present]')?.addEventListener('click', () => presenting?.start());
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-zoom]')) {
  button.addEventListener('click', () => zoomKeys[button.dataset.zoom ?? '']?.());
}
stage.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom.wheel(event);
  },
  { passive: false },
);
enablePan(stage, (event) => (event.target as Element).closest('text') === null);

if (presented && location.hash === SPEAKER_HASH && window.opener) becomeSpeaker(window.opener as Window);
else {
  document.body.classList.add('alive');
  show(viewInAddress(), true);
  presenting?.resume();
}
