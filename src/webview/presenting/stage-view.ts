import type { PresentingTexts } from '../../messages/presenting-texts.ts';
import type { Story } from '../../protocol/presenting.ts';
import { notesIn, showPicture } from '../picture.ts';
import { segmentSign } from '../segment-sign.ts';
import { wantsLessMotion } from '../theme.ts';
import { build, tell } from './build.ts';
import { lightsAt } from './light-of-notes.ts';
import { type Area, type Part, partsOfStep, type Screen, type Shot, scaleFor, union } from './parts-of-step.ts';

/** What the audience is to see. */
export interface Scene {
  readonly story: Story;
  /** The step, from 0, and the part of it. */
  readonly at: number;
  readonly part: number;
  readonly overview: boolean;
  readonly blank: boolean;
  /** The segment whose way is lit up, by its place. */
  readonly path: number | undefined;
}

/** What the ids on the stage begin with: the same notes may stand in the page beside it. */
const PREFIX = 'stage-';

/** How much of the screen the whole canvas fills. */
const WHOLE = 0.96;
/** How much of its height is above what names the way to a segment. */
const ABOVE_LABEL = 0.94;

/** The picture as the audience sees it: which notes are bright, and what the camera looks at. */
export class StageView {
  readonly element: HTMLElement;
  readonly #texts: PresentingTexts;
  readonly #paper = build('div', 'paper');
  readonly #camera = build('div', 'camera', this.#paper);
  readonly #name = build('h1');
  readonly #tagline = build('p');
  readonly #about = build('p', 'about');
  readonly #opening = build('div', 'opening', this.#name, this.#tagline, this.#about);
  readonly #label = build('div', 'label');
  readonly #count = build('span');
  readonly #dots = build('span', 'dots');
  readonly #place = build('div', 'place', this.#dots, this.#count);
  readonly #dark = build('div', 'dark');

  constructor(texts: PresentingTexts) {
    this.#texts = texts;
    this.#place.setAttribute('aria-hidden', 'true');
    this.element = build('div', 'view', this.#camera, this.#opening, this.#label, this.#place, this.#dark);
  }

  /** The block that is to be seen at a point of the page, by its keyword. */
  static blockAt(target: EventTarget | null): string | undefined {
    return target instanceof Element ? target.closest<SVGElement>('[data-block]')?.dataset.block : undefined;
  }

  /** Puts a picture on the stage, in the place of the last one, lit as the scene asks. */
  put(picture: SVGSVGElement, scene: Scene): void {
    for (const [key, note] of notesIn(picture)) note.id = `${PREFIX}${key}`;
    picture.removeAttribute('role');
    this.#light(picture, scene);
    showPicture(this.#paper, picture, false);
    const drawn = this.#picture!;
    this.#paper.style.width = `${drawn.viewBox.baseVal.width}px`;
    const ground = colourOf(drawn.querySelector('.ground'));
    this.element.style.background = ground;
    this.#label.style.background = ground;
    this.element.style.color = colourOf(drawn.querySelector('.header text'));
  }

  /** The parts of a step, as they can be read on this screen: at least one. */
  partsOf({ story, at }: Pick<Scene, 'story' | 'at'>): readonly Part[] {
    const step = story.steps[at];
    if (step?.kind === 'whole') return [{ ...this.#whole, notes: step.notes.map(({ key }) => key) }];
    const notes = (step?.notes ?? []).flatMap(({ key }) => {
      const area = this.#areaOf(`#${CSS.escape(PREFIX + key)}`);
      return area ? [{ key, area }] : [];
    });
    const block = `[data-block="${CSS.escape(step?.block ?? '')}"]`;
    const heads = this.#areasOf(`${block} > [role="heading"]`);
    return partsOfStep(notes, heads.length > 0 ? union(heads) : undefined, this.#screen);
  }

  /** Shows a scene. @param still without the camera's moving there. */
  look(scene: Scene, still = false): void {
    const { at, blank, overview, path, story } = scene;
    const step = story.steps[at]!;
    this.element.classList.toggle('still', still || wantsLessMotion());
    if (this.#picture) this.#light(this.#picture, scene);
    this.element.dataset.mode = path !== undefined ? 'path' : overview && step.kind === 'told' ? 'overview' : step.kind;
    this.element.toggleAttribute('data-blank', blank);
    this.#shoot(this.#shotOf(scene));
    tell(this.#name, story.title);
    tell(this.#tagline, story.tagline);
    tell(this.#about, story.about.join(' · '));
    this.#showLabel(path, story);
    this.#showPlace(scene);
  }

  /** Says a sentence over the picture, until another scene is shown. */
  say(sentence: string): void {
    this.#label.hidden = false;
    this.#label.replaceChildren(sentence);
  }

  get #picture(): SVGSVGElement | undefined {
    return (this.#paper.firstElementChild as SVGSVGElement | null) ?? undefined;
  }

  get #screen(): Screen {
    return { width: this.#camera.clientWidth, height: this.#camera.clientHeight };
  }

  #light(picture: SVGSVGElement, { at, path, story }: Scene): void {
    const { blocks, notes, others } = lightsAt(story, at);
    const lit = new Set(path === undefined ? [] : story.paths[path]?.notes);
    for (const [id, note] of notesIn(picture)) {
      const key = id.slice(PREFIX.length);
      set(note, 'data-light', notes.get(key) ?? others);
      set(note, 'data-lit', lit.has(key) ? '' : undefined);
    }
    for (const block of picture.querySelectorAll<SVGElement>('[data-block]')) {
      set(block, 'data-light', blocks.get(block.dataset.block!) ?? others);
    }
  }

  #shotOf(scene: Scene): Shot {
    const { at, overview, part, path, story } = scene;
    if (path !== undefined) {
      const area = union(this.#areasOf('[data-lit]'));
      const { height, width } = this.#screen;
      const scale = scaleFor(area, { width, height: height * ABOVE_LABEL });
      // What names the way has the foot of the screen.
      const foot = (height * (1 - ABOVE_LABEL)) / scale;
      return area.width > 0 ? { area: { ...area, height: area.height + foot }, scale } : this.#whole;
    }
    if (overview || story.steps[at]?.kind !== 'told') return this.#whole;
    const parts = this.partsOf(scene);
    return parts[Math.min(part, parts.length - 1)] ?? this.#whole;
  }

  get #whole(): Shot {
    const { width, height } = this.#picture!.viewBox.baseVal;
    const screen = this.#screen;
    return {
      area: { x: 0, y: 0, width, height },
      scale: Math.min((screen.width * WHOLE) / width, (screen.height * WHOLE) / height),
    };
  }

  #shoot({ area, scale }: Shot): void {
    const { width, height } = this.#screen;
    const x = width / 2 - (area.x + area.width / 2) * scale;
    const y = height / 2 - (area.y + area.height / 2) * scale;
    this.#paper.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  #showLabel(path: number | undefined, story: Story): void {
    this.#label.hidden = path === undefined;
    const way = path === undefined ? undefined : story.paths[path];
    if (!way) return;
    const sign = segmentSign(this.#paper, path!);
    this.#label.replaceChildren(...(sign ? [sign] : []), this.#texts.path({ name: way.name }));
  }

  #showPlace({ at, part, story, overview, path }: Scene): void {
    tell(this.#count, `${at + 1} / ${story.steps.length}`);
    const parts = overview || path !== undefined ? 1 : this.partsOf({ story, at }).length;
    this.#dots.replaceChildren(
      ...(parts < 2 ? [] : Array.from({ length: parts }, (_, dot) => build('i', dot === part ? 'here' : ''))),
    );
  }

  #areaOf(selector: string): Area | undefined {
    return this.#areasOf(selector)[0];
  }

  /** Where things are in the picture, wherever the camera is just now. */
  #areasOf(selector: string): readonly Area[] {
    const picture = this.#picture;
    if (!picture) return [];
    const origin = picture.getBoundingClientRect();
    const unit = origin.width / picture.viewBox.baseVal.width;
    return [...picture.querySelectorAll(selector)].map((element) => {
      const { height, left, top, width } = element.getBoundingClientRect();
      return {
        x: (left - origin.left) / unit,
        y: (top - origin.top) / unit,
        width: width / unit,
        height: height / unit,
      };
    });
  }
}

/** What something is filled with as it is seen: a page may draw the picture in other colours than it was made in. */
function colourOf(element: Element | null): string {
  return element ? getComputedStyle(element).fill : '';
}

/** Changes an attribute only where it differs: every change is drawn anew. */
function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
