import { styleIn } from './faces.ts';

/** A page that shows a picture, its letters drawn by one of the faces. */
export function pageOf(svg: string, face: string): string {
  return `<style>${styleIn(face)} body { margin: 0 }</style>${svg}`;
}

/** In the page: everything that leaves its note or its chip, every text that leaves the picture, and what meets a text. */
export const ESCAPES = `(() => {
  const found = [];
  const show = (part) => part.tagName + ' “' + part.textContent.slice(0, 60) + '”';
  const over = (inner, outer) =>
    Math.max(outer.left - inner.left, inner.right - outer.right, outer.top - inner.top, inner.bottom - outer.bottom);
  for (const note of document.querySelectorAll('[data-note]')) {
    const own = note.querySelector('.card').getBoundingClientRect();
    for (const part of note.querySelectorAll('text, rect, path, circle')) {
      const by = over(part.getBoundingClientRect(), own);
      if (by > 1) found.push(note.id + ': ' + show(part) + ' by ' + by.toFixed(1));
    }
    for (const chip of note.querySelectorAll('g[aria-hidden] > rect')) {
      let word = chip.nextElementSibling;
      while (word.tagName !== 'text') word = word.nextElementSibling;
      const [box, ground] = [word.getBoundingClientRect(), chip.getBoundingClientRect()];
      if (Math.max(ground.left - box.left, box.right - ground.right) > 0.5) found.push(show(word) + ' leaves its chip');
    }
  }
  const page = document.querySelector('svg').getBoundingClientRect();
  for (const text of document.querySelectorAll('text')) {
    const box = text.getBoundingClientRect();
    if (box.left < page.left || box.right > page.right) found.push(show(text) + ' leaves the picture');
  }
  const groups = [...document.querySelectorAll('[data-note], .header, .legend')].map((group) => [
    ...group.querySelectorAll('text, circle, g[aria-hidden] > path, .legend path'),
  ]);
  for (const block of document.querySelectorAll('.block')) {
    groups.push([...block.querySelectorAll('text')].filter((text) => !text.closest('.note')));
  }
  for (const group of groups) {
    const boxes = group.map((part) => [part, part.getBoundingClientRect()]).sort(([, a], [, b]) => a.top - b.top);
    boxes.forEach(([part, a], at) => {
      for (const [other, b] of boxes.slice(at + 1)) {
        if (b.top > a.bottom) break;
        if (part.tagName !== 'text' && other.tagName !== 'text') continue;
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        // Lines stand closer than the full height of their letters.
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 0.5 && down > 5) found.push(show(part) + ' meets ' + show(other));
      }
    });
  }
  return found;
})()`;
