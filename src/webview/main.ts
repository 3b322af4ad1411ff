import { previewPageTextsOf } from '../messages/preview-page-texts.ts';
import type {
  MessageToPreview,
  NoticeAction,
  PreviewState,
  ShowMessage,
  SourceMessage,
} from '../protocol/preview-messages.ts';
import type { ViewName } from '../protocol/rendering.ts';
import { Changes } from './changes.ts';
import { Exploring } from './exploring.ts';
import { connect } from './host.ts';
import { Keyboard, plainKeys } from './keyboard.ts';
import { NO_FILTER } from './lights.ts';
import { NoticeBar } from './notice-bar.ts';
import { enablePan } from './pan.ts';
import { noteAt, readPicture, segmentAt, showPicture } from './picture.ts';
import { PreviewStage } from './presenting/preview-stage.ts';
import { roomOf, watchRoom } from './room.ts';
import { Tabs } from './tabs.ts';
import { themeOf, watchTheme } from './theme.ts';
import { ViewPlaces } from './view-places.ts';
import { Writing } from './writing/writing.ts';
import { Zoom } from './zoom.ts';
import './preview.css';

const stage = document.getElementById('stage')!;
const sheet = document.getElementById('sheet')!;
const zoomText = document.getElementById('zoom-text')!;
const texts = previewPageTextsOf(document.documentElement.lang);

const host = connect(receive);
const keyboard = new Keyboard();
const notice = new NoticeBar(document.getElementById('notice')!, act);
const zoom = new Zoom(stage, sheet, zoomChanged);
const places = new ViewPlaces(zoom);
const tabs = new Tabs(document.getElementById('tabs')!, stage, chooseView);
const exploring = new Exploring(sheet, texts, explored);
const changes = new Changes(exploring, texts, host.send);
const presenting = new PreviewStage(host, document.documentElement.lang, remember);
const writing = new Writing(host, exploring, { stage, sheet, language: document.documentElement.lang });

/** What the panel shows; undefined until the extension has said so. */
let source: Pick<SourceMessage, 'uri' | 'locked' | 'against'> | undefined;
/** The view whose tab is chosen; its picture may be under way. */
let view: ViewName = 'canvas';
let remembering: number | undefined;

function receive(message: MessageToPreview): void {
  switch (message.type) {
    case 'source':
      changeSource(message);
      selectView(message.view);
      break;
    case 'show':
      show(message);
      break;
    case 'ring':
      exploring.explorer.ring(message.key);
      break;
    case 'notice':
      notice.show(message.notice);
      break;
    case 'ask':
      if (!changes.do(message.what)) exploring.showDependents();
      break;
    case 'stageCommand':
      presenting.do(message.command);
      break;
    default:
      writing.receive(message);
  }
}

function changeSource({ against, locked, uri }: SourceMessage): void {
  const { remembered } = host;
  const before = source;
  source = { uri, locked, ...(against ? { against } : {}) };
  if (before === undefined) {
    places.recall(uri, remembered ?? {});
    if (remembered?.uri === uri) recall(remembered);
  } else if (before.uri !== uri) {
    places.turn(before.uri, uri);
    exploring.explorer.look({ filter: NO_FILTER, origin: undefined, found: undefined });
  }
  remember();
}

/** Brings back what was remembered, as far as it is there. */
function recall({ filter, followsCursor, presenting: presented }: Partial<PreviewState>): void {
  presenting.recall(presented);
  exploring.explorer.look({ filter: { ...NO_FILTER, ...filter }, followsCursor: followsCursor === true });
}

function selectView(chosen: ViewName): void {
  view = chosen;
  tabs.select(chosen);
  remember();
}

function chooseView(chosen: ViewName): void {
  if (chosen === view) return;
  selectView(chosen);
  host.send({ type: 'view', view: chosen });
}

function show(message: ShowMessage): void {
  if (message.uri !== source?.uri) return;
  presenting.show(message);
  if (message.view !== view) return;
  notice.show(message.notice);
  if (message.svg === undefined) exploring.explorer.ring(message.ring);
  else {
    try {
      draw(message, readPicture(message.svg));
    } catch (error) {
      host.send({ type: 'failed', uri: message.uri, version: message.version, reason: String(error) });
    }
  }
}

function draw(message: ShowMessage, picture: SVGSVGElement): void {
  const isOther = message.view !== places.shown;
  if (isOther) places.leave();
  exploring.draw(picture, message, () => showPicture(sheet, picture, isOther));
  changes.show(message.changes);
  // What lies around the picture continues its paper.
  document.body.style.background = sheet.querySelector('.ground')?.getAttribute('fill') ?? '';
  // Without notes there is nothing in it that the keyboard could reach to scroll it.
  stage.tabIndex = message.keys.length === 0 ? 0 : -1;
  places.measure(message.view, sheet.firstElementChild as SVGSVGElement);
  writing.show(message);
  document.body.classList.remove('waiting');
  const { keys, uri, version } = message;
  host.send({ type: 'drawn', uri, version, view: message.view, notes: keys.length });
}

function act(action: NoticeAction): void {
  host.send(action.kind === 'goToLine' ? { type: 'goToLine', line: action.line } : { type: action.kind });
}

function explored(): void {
  changes.tell();
  remember();
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
    const { filter, followsCursor } = exploring.explorer.interest;
    const { position } = presenting;
    const left = { ...source, view, ...places.all, filter, followsCursor };
    host.remember({ ...left, ...(position ? { presenting: position } : {}) });
  }, 100);
}

function openNote(key: string): void {
  exploring.walk.stopAt(key);
  host.send({ type: 'note', key });
}

sheet.addEventListener('click', ({ detail, target }) => {
  // The second of a double click.
  if (detail > 1) return;
  const key = noteAt(target);
  const segment = segmentAt(target);
  if (key) openNote(key);
  else if (segment !== undefined) exploring.toggleSegment(segment);
});

const zoomKeys: Readonly<Record<string, () => void>> = {
  '+': () => zoom.in(),
  '=': () => zoom.in(),
  '-': () => zoom.out(),
  '0': () => zoom.set('fit'),
  z: () => zoom.set(1),
};

keyboard.add(
  plainKeys({
    ...zoomKeys,
    p: () => presenting.start(),
    v: () => chooseView(tabs.after(view, 1)),
    'Shift+v': () => chooseView(tabs.after(view, -1)),
  }),
);
keyboard.add(exploring.keys);
keyboard.add(changes.keys);
keyboard.add((event) => {
  const key = exploring.walk.focused;
  if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key !== 'Enter' && event.key !== ' ') return exploring.walk.walk(event.key);
  openNote(key);
  return true;
});

keyboard.add(writing.keys);
keyboard.add(presenting.keys);

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
enablePan(stage, ({ target }) => noteAt(target) === undefined && segmentAt(target) === undefined);
watchTheme(document.body, (theme) => host.send({ type: 'theme', theme }));
watchRoom(stage, (room) => host.send({ type: 'room', room }));
host.send({ type: 'ready', theme: themeOf(document.body), room: roomOf(stage) });
