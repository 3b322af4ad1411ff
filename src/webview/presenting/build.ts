/** The signs on the controls: outlines in a square of 16. */
const SIGNS = {
  previous: 'M10 3L5 8L10 13',
  next: 'M6 3L11 8L6 13',
  overview: 'M2.5 3H13.5V13H2.5ZM2.5 9.5H13.5M6 3V9.5M10 3V9.5',
  blank: 'M2.5 3H13.5V11H2.5ZM5.5 13.5H10.5M5 9.5L11 4.5',
  speaker: 'M8 2.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0 -5ZM3.5 13.5c0 -5.5 9 -5.5 9 0',
  fullScreen: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10',
  help: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10.2M8 12.6V12.8',
  end: 'M4 4L12 12M12 4L4 12',
} as const;

/** Names a sign. */
export type SignName = keyof typeof SIGNS;

const SVG = 'http://www.w3.org/2000/svg';

/** An element with its class and its text or what it holds. Text is data: it is never read as markup. */
export function build<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

/** A button with words on it. */
export function button(words: string, press: () => void, className = ''): HTMLButtonElement {
  const made = build('button', className, words);
  made.type = 'button';
  // A click leaves the keyboard where it is: the space bar is the next step, not the same button again.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', press);
  return made;
}

/** A button with a sign on it, which its title tells in words. */
export function signButton(sign: SignName, title: string, press: () => void): HTMLButtonElement {
  const made = button('', press, 'act');
  const drawing = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SIGNS[sign]);
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(path);
  made.append(drawing);
  made.title = title;
  made.dataset.act = sign;
  made.setAttribute('aria-label', title);
  return made;
}

/** Changes a text only where it differs, so that it is announced once. */
export function tell(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
