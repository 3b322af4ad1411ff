import morphdom from 'morphdom';

const SVG = 'http://www.w3.org/2000/svg';

/** A picture that is not one: the message of an `svg` that could not be read. */
export class UnreadablePicture extends Error {}

/**
 * Reads an SVG document as data: nothing in it runs, loads or links, whatever its text holds.
 *
 * The page's content-security policy forbids all of that too; what could try is left out before it comes near the page.
 *
 * @throws UnreadablePicture when it is not well-formed SVG.
 */
export function readPicture(source: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
  const root = parsed.documentElement;
  const broken = parsed.querySelector('parsererror');
  if (broken || !(root instanceof SVGSVGElement)) {
    throw new UnreadablePicture(broken?.textContent ?? root.localName);
  }
  if (SUSPECT.test(source)) for (const element of [root, ...root.querySelectorAll('*')]) disarm(element);
  return document.adoptNode(root);
}

/** What a picture with anything to take away would have in its text; walking through every other one would be a waste. */
const SUSPECT = /<(?:script|foreignObject|!)|xmlns:|xmlns="(?!http:\/\/www\.w3\.org\/2000\/svg")|\son\w+\s*=|href\s*=/i;

/** Takes from an element what a picture of a canvas never needs: script, foreign markup, handlers, outward links. */
function disarm(element: Element): void {
  if (element.namespaceURI !== SVG || /^(script|foreignObject)$/i.test(element.localName)) {
    element.remove();
    return;
  }
  for (const { name, localName, value } of [...element.attributes]) {
    if (/^on/i.test(localName) || (localName === 'href' && !value.startsWith('#'))) element.removeAttribute(name);
  }
}

/**
 * Puts `next` in the place of the picture in `sheet`, changing only what differs: what stays is the same element, so
 * that focus, scroll and hover stay too. Notes are known by their `id`.
 *
 * @param isOther whether it is another view, of which nothing stays.
 */
export function showPicture(sheet: HTMLElement, next: SVGSVGElement, isOther = false): void {
  const current = sheet.firstElementChild;
  if (!current || isOther) {
    sheet.replaceChildren(next);
    return;
  }
  const focused = document.activeElement?.id;
  morphdom(current, next, {
    onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
  });
  // A note that moved within the picture loses its focus on the way.
  if (focused && document.activeElement?.id !== focused) noteOf(sheet, focused)?.focus({ preventScroll: true });
}

/** The groups of all notes in a picture, by their keys. */
export function notesIn(picture: ParentNode): ReadonlyMap<string, SVGGElement> {
  return new Map([...picture.querySelectorAll<SVGGElement>('[data-note]')].map((note) => [note.id, note]));
}

/** The group of one note on the page; undefined where there is none of that key. */
export function noteOf(sheet: HTMLElement, key: string): SVGGElement | undefined {
  return sheet.querySelector<SVGGElement>(`#${CSS.escape(key)}[data-note]`) ?? undefined;
}

/** The key of the note that an event happened on; undefined where it happened beside every note. */
export function noteAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest('[data-note]')?.id : undefined;
}

/** The place of the segment whose entry in the legend an event happened on; undefined where it happened elsewhere. */
export function segmentAt(target: EventTarget | null): number | undefined {
  const entry = target instanceof Element ? target.closest<SVGGElement>('[data-segment]') : null;
  return entry ? Number(entry.dataset.segment) : undefined;
}
