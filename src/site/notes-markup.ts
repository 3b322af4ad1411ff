import type { CanvasContent } from '../views/canvas/canvas-content.ts';
import { escapeXml } from '../views/svg/escape.ts';
import { join, NOTHING } from '../views/svg/svg-writer.ts';
import { type CardSurroundings, cardList, noteCard } from './card-markup.ts';
import { htmlElement } from './html-writer.ts';
import { legendAsHtml } from './table-markup.ts';

/** A canvas as its blocks below one another: for screens on which the picture of it would be too small to be read. */
export function notesAsHtml({ about, blocks, tagline }: CanvasContent, surroundings: CardSurroundings): string {
  const { catalogue, segments } = surroundings;
  const parts = [
    tagline === '' ? NOTHING : htmlElement('p', { class: 'tagline' }, escapeXml(tagline)),
    about.length === 0 ? NOTHING : htmlElement('p', { class: 'about' }, escapeXml(about.join(' · '))),
    legendAsHtml({ segments, hint: catalogue.preview.legend.hint }),
    ...blocks.map(({ keyword, notes, question, title }) =>
      htmlElement(
        'div',
        { class: 'block', 'data-keyword': keyword },
        join([
          htmlElement('h2', {}, join([escapeXml(title), htmlElement('small', {}, escapeXml(`${notes.length}`))])),
          htmlElement('p', { class: 'question' }, escapeXml(question)),
          cardList(notes.map(noteCard), surroundings),
        ]),
      ),
    ),
  ];
  return htmlElement('div', { class: 'notes' }, join(parts, '\n'));
}
