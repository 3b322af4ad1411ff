import { exportTo } from '../formats/export-to.ts';
import { exportedViews } from '../formats/exported-views.ts';
import { type CheckedCanvas, readAndCheck } from '../rules/read-and-check.ts';
import { canvasAsText } from '../views/canvas/canvas-as-text.ts';
import { askQuestions } from '../views/questions/ask-questions.ts';
import { questionsAsMarkdown, questionsAsText } from '../views/questions/render-questions.ts';
import { THEME_NAMES } from '../views/theme.ts';
import { VIEW_NAMES } from '../views/view-names.ts';
import { LONGEST_NAME } from './limits.ts';
import type { Shelf } from './shelf.ts';
import { tool } from './tool.ts';
import type { InputValues } from './tool-input.ts';
import { ToolRefusal } from './tool-refusal.ts';

const input = {
  canvas: { kind: 'text', most: LONGEST_NAME, isRequired: true },
  format: { kind: 'choice', values: ['markdown', 'text', 'svg'], fallback: 'markdown' },
  view: { kind: 'choice', values: VIEW_NAMES, fallback: 'canvas' },
  theme: { kind: 'choice', values: THEME_NAMES, fallback: 'light' },
} as const;

/** A view of a canvas: in words, or as a picture. */
export const renderCanvasTool = tool({
  name: 'render_canvas',
  input,
  async run(asked, shelf) {
    const { name, text, options } = await shelf.take(asked.canvas);
    const checked = readAndCheck(text, options);
    const tooLarge = checked.findings.find(({ code }) => code === 'file/too-large');
    if (tooLarge) throw new ToolRefusal(tooLarge.message);
    const { format, view } = asked;
    return { canvas: name, view, format, content: await render(checked, asked, shelf) };
  },
});

async function render(
  { canvas, findings }: CheckedCanvas,
  { format, view, theme }: InputValues<typeof input>,
  { catalogue, formats }: Shelf,
): Promise<string> {
  if (format !== 'svg' && view === 'questions') {
    const write = format === 'text' ? questionsAsText : questionsAsMarkdown;
    return write(askQuestions(canvas, catalogue), canvas.title ?? catalogue.preview.untitled, catalogue);
  }
  if (format !== 'svg' && view !== 'canvas') throw new ToolRefusal(catalogue.tools.refused.pictureOnly({ view }));
  if (format === 'text') return canvasAsText(canvas, findings, catalogue);
  const subject = { canvas, findings, catalogue, theme };
  const wanted = { ...subject, views: exportedViews([view], subject), scale: 1 } as const;
  const { bytes } = await exportTo(format === 'svg' ? 'svg' : 'md', wanted, formats);
  return new TextDecoder().decode(bytes);
}
