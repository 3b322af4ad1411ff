import { countFindings } from '../rules/count-findings.ts';
import { readAndCheck } from '../rules/read-and-check.ts';
import { cleanText } from '../views/text/clean-text.ts';
import { MOST_CANVASES } from './limits.ts';
import type { Shelf } from './shelf.ts';
import { tool } from './tool.ts';
import { ToolRefusal } from './tool-refusal.ts';

/** Which canvases there are, each with its title and how many findings it has; one that cannot be read is told too. */
export const listCanvases = tool({
  name: 'list_canvases',
  input: {},
  async run(_, shelf) {
    const { names, more } = await shelf.names(MOST_CANVASES);
    const canvases = [];
    for (const name of names) canvases.push(await about(name, shelf));
    return { canvases, notTold: more };
  },
});

async function about(name: string, shelf: Shelf) {
  try {
    const { text, options } = await shelf.take(name);
    const checked = readAndCheck(text, options);
    const title = cleanText(checked.canvas.title ?? '');
    return {
      canvas: name,
      title,
      notes: checked.canvas.elements.length,
      findings: countFindings(checked.findings),
    };
  } catch (error) {
    if (!(error instanceof ToolRefusal)) throw error;
    return { canvas: name, problem: error.message };
  }
}
