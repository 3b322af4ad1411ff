import { readAndCheck } from '../rules/read-and-check.ts';
import { LONGEST_NAME, MOST_CHARACTERS } from './limits.ts';
import { toldFindings } from './told-findings.ts';
import { tool } from './tool.ts';
import { ToolRefusal } from './tool-refusal.ts';

/** What is to be said of a canvas, or of a text that is to become one. */
export const checkCanvas = tool({
  name: 'check_canvas',
  input: { canvas: { kind: 'text', most: LONGEST_NAME }, text: { kind: 'text', most: MOST_CHARACTERS } },
  async run({ canvas, text }, shelf) {
    if ((canvas === undefined) === (text === undefined)) {
      throw new ToolRefusal(shelf.catalogue.tools.refused.oneOf({ names: ['canvas', 'text'] }));
    }
    if (canvas === undefined) {
      const checked = readAndCheck(text!, await shelf.looseOptions());
      return toldFindings(checked.findings, checked);
    }
    const taken = await shelf.take(canvas);
    const checked = readAndCheck(taken.text, taken.options);
    return { canvas: taken.name, ...toldFindings(checked.findings, checked) };
  },
});
