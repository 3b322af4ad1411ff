import type { Story } from '../protocol/presenting.ts';
import { showViews } from './show-views.ts';

/* The script of a page that a canvas was exported to: what is presented stands in it. */

showViews(async () => {
  const presented = document.querySelector<HTMLTemplateElement>('#presented')!;
  const picture = presented.content.querySelector('svg')!;
  return { picture: document.importNode(picture, true), story: JSON.parse(presented.dataset.story!) as Story };
});
