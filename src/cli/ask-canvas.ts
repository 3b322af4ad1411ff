import type { Catalogue } from '../messages/catalogue.ts';
import { askQuestions } from '../views/questions/ask-questions.ts';
import { questionsAsMarkdown, questionsAsText } from '../views/questions/render-questions.ts';
import { checkText } from './check-text.ts';
import { type ExitCode, FINE, type Io } from './io.ts';
import { findOne, readOne } from './one-source.ts';

const RENDERERS = { text: questionsAsText, md: questionsAsMarkdown };

/** Prints the analyst's questions to one canvas with its answers. */
export async function askCanvas(
  path: string,
  format: keyof typeof RENDERERS,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const source = await findOne(path, io, catalogue);
  const { canvas } = checkText(await readOne(source, catalogue), source, catalogue);
  const asked = askQuestions(canvas, catalogue);
  await io.stdout.write(RENDERERS[format](asked, canvas.title ?? source.path, catalogue));
  return FINE;
}
