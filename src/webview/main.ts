import type { MessageToPreview, NoticeAction, PreviewState, ShowMessage } from '../protocol/preview-messages.ts';
import { connect } from './host.ts';
import { Notes } from './notes.ts';
import { NoticeBar } from './notice-bar.ts';
import { enablePan } from './pan.ts';
import { noteAt, readPicture, showPicture } from './picture.ts';
import { themeOf, watchTheme } from './theme.ts';
import { Zoom } from './zoom.ts';
import './preview.css';

const stage = document.getElementById('stage')!;
const sheet = document.getElementById('sheet')!;
const zoomText = document.getElementById('zoom-text')!;

const host = connect(receive);
const notice = new NoticeBar(document.getElementById('notice')!, act);
const notes = new Notes(sheet);
const zoom = new Zoom(stage, sheet, zoomChanged);

/** What the panel shows; undefined until the extension has said so. */
let source: { readonly uri: string; readonly locked: boolean } | undefined;
/** The scroll to bring back once there is a picture. */
let scrollToRestore: PreviewState['scroll'] | undefined;
let remembering: number | undefined;

function receive(message: MessageToPreview): void {
  switch (message.type) {
    case 'source':
      changeSource(message.uri, message.locked);
      break;
    case 'show':
      show(message);
      break;
    case 'ring':
      notes.ring(message.key);
      break;
    case 'notice':
      notice.show(message.notice);
      break;
  }
}

function changeSource(uri: string, locked: boolean): void {
  const remembered = host.remembered;
  if (source === undefined && remembered?.uri === uri) {
    zoom.level = remembered.zoom;
    scrollToRestore = remembered.scroll;
  } else if (source !== undefined && source.uri !== uri) {
    scrollToRestore = { x: 0, y: 0 };
  }
  source = { uri, locked };
  remember();
}

function show(message: ShowMessage): void {
  if (message.uri !== source?.uri) return;
  notice.show(message.notice);
  if (message.svg === undefined) notes.ring(message.ring);
  else {
    try {
      draw(message, readPicture(message.svg));
    } catch (error) {
      host.send({ type: 'failed', uri: message.uri, version: message.version, reason: String(error) });
    }
  }
}

function draw(message: ShowMessage, picture: SVGSVGElement): void {
  notes.prepare(picture, message.keys, message.ring);
  showPicture(sheet, picture);
  // What lies around the picture continues its paper.
  document.body.style.background = sheet.querySelector('.ground')?.getAttribute('fill') ?? '';
  zoom.measure(sheet.firstElementChild as SVGSVGElement);
  if (scrollToRestore) zoom.restoreScroll(scrollToRestore);
  scrollToRestore = undefined;
  document.body.classList.remove('waiting');
  host.send({ type: 'drawn', uri: message.uri, version: message.version, notes: message.keys.length });
}

function act(action: NoticeAction): void {
  host.send(action.kind === 'goToLine' ? { type: 'goToLine', line: action.line } : { type: 'restart' });
}

function zoomChanged(): void {
  const text = `${Math.round(zoom.factor * 100)} %`;
  if (zoomText.textContent !== text) zoomText.textContent = text;
  document.body.classList.toggle('fits', zoom.level === 'fit');
  remember();
}

/** Remembers at leisure: a wheel turns many times a second. */
function remember(): void {
  window.clearTimeout(remembering);
  remembering = window.setTimeout(() => {
    if (!source) return;
    host.remember({ ...source, zoom: zoom.level, scroll: scrollToRestore ?? zoom.scroll });
  }, 100);
}

function openNote(key: string): void {
  notes.stopAt(key);
  host.send({ type: 'note', key });
}

sheet.addEventListener('click', (event) => {
  const key = noteAt(event.target);
  if (key) openNote(key);
});

const zoomKeys: Readonly<Record<string, () => void>> = {
  '+': () => zoom.in(),
  '=': () => zoom.in(),
  '-': () => zoom.out(),
  '0': () => zoom.set('fit'),
  '1': () => zoom.set(1),
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onNote = notes.focused;
  if (onNote && (event.key === 'Enter' || event.key === ' ')) openNote(onNote);
  else if (zoomKeys[event.key]) zoomKeys[event.key]?.();
  else if (!notes.walk(event.key)) return;
  event.preventDefault();
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-zoom]')) {
  button.addEventListener('click', () => zoomKeys[button.dataset.zoom ?? '']?.());
}

stage.addEventListener('scroll', remember, { passive: true });
stage.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom.wheel(event);
  },
  { passive: false },
);
enablePan(stage, (event) => noteAt(event.target) === undefined);
watchTheme(document.body, (theme) => host.send({ type: 'theme', theme }));
host.send({ type: 'ready', theme: themeOf(document.body) });
