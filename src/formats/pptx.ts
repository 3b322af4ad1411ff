import { canvasContent } from '../views/canvas/canvas-content.ts';
import { tableMeasurer } from '../views/measure/table-measurer.ts';
import { toldSteps } from '../views/presenting/told-steps.ts';
import { themeOf } from '../views/theme.ts';
import { textLines } from '../views/words/note-facts.ts';
import type { Exporter } from './format-files.ts';
import { blockSlides } from './pptx/block-slides.ts';
import { canvasSlide } from './pptx/canvas-slide.ts';
import { changesSlide } from './pptx/changes-slide.ts';
import { finishPackage } from './pptx/finish-package.ts';
import { newDeck } from './pptx/new-deck.ts';
import { SLIDE } from './pptx/pen.ts';
import { speakerNotes } from './pptx/speaker-notes.ts';

/**
 * Slides whose shapes can be edited: one with the whole canvas, then its blocks in the order in which it is told. What
 * the canvas notes, and its findings, are notes of the speaker; no finding is shown to an audience. What changed stands on one slide.
 */
export const exporter: Exporter = async ({ canvas, catalogue, changes, findings, theme }) => {
  const content = canvasContent(canvas, [], catalogue);
  const authors = canvas.header ? textLines(canvas.header, 'author').join(', ') : '';
  const deck = newDeck();
  deck.defineLayout({ name: 'canvas', width: SLIDE.width, height: SLIDE.height });
  deck.layout = 'canvas';
  deck.title = content.title;
  deck.subject = catalogue.preview.picture({ title: content.title });
  deck.author = authors;
  deck.company = '';

  const colours = themeOf(theme);
  const surroundings = { catalogue, measurer: tableMeasurer };
  const notesOf = speakerNotes(canvas, findings);
  const addSlide = (notes: string) => {
    const slide = deck.addSlide();
    slide.background = { color: colours.background.slice(1) };
    if (notes !== '') slide.addNotes(notes);
    return slide;
  };
  const finish = async () => {
    const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
    return { bytes: finishPackage(bytes), missing: '' };
  };
  if (changes) {
    changesSlide(addSlide(''), changes, surroundings, colours);
    return finish();
  }
  canvasSlide(addSlide(notesOf(undefined)), content, surroundings, colours);
  for (const step of toldSteps(canvas, content)) {
    for (const draw of blockSlides(step, content, surroundings, colours)) {
      draw(addSlide(notesOf(step.notes.map(({ element }) => element))));
    }
  }
  return finish();
};
