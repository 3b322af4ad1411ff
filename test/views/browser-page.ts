import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The faces that may draw a picture: the one it is measured in, and those that stand in for it. */
export const FACES: Readonly<Record<string, readonly [string, string]>> = {
  Inter: ['@fontsource/inter/files/inter-latin-400-normal.woff', '@fontsource/inter/files/inter-latin-600-normal.woff'],
  Arimo: ['@fontsource/arimo/files/arimo-latin-400-normal.woff', '@fontsource/arimo/files/arimo-latin-700-normal.woff'],
  'Noto Sans': [
    '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff',
    '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff',
  ],
  'DejaVu Sans': ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'],
};

/** A page that shows a picture, its letters drawn by one of the faces. */
export function pageOf(svg: string, face: string): string {
  const [regular, bold] = FACES[face]!.map((file) => readFileSync(require.resolve(file)).toString('base64'));
  return `<style>
    @font-face { font-family: Inter; font-weight: 400; src: url(data:font/any;base64,${regular}) }
    @font-face { font-family: Inter; font-weight: 600; src: url(data:font/any;base64,${bold}) }
    body { margin: 0 }
  </style>${svg}`;
}

/** In the page: everything that leaves its note, and every text that leaves the picture. */
export const ESCAPES = `(() => {
  const found = [];
  for (const note of document.querySelectorAll('[data-note]')) {
    const own = note.querySelector('.card').getBoundingClientRect();
    for (const part of note.querySelectorAll('text, rect, path, circle')) {
      const box = part.getBoundingClientRect();
      const over = Math.max(own.left - box.left, box.right - own.right, own.top - box.top, box.bottom - own.bottom);
      if (over > 1) found.push(note.id + ': ' + part.tagName + ' “' + part.textContent + '” by ' + over.toFixed(1));
    }
  }
  const page = document.querySelector('svg').getBoundingClientRect();
  for (const text of document.querySelectorAll('text')) {
    const box = text.getBoundingClientRect();
    if (box.left < page.left || box.right > page.right) found.push('“' + text.textContent + '” leaves the picture');
  }
  return found;
})()`;
