import { LONGEST_NAME } from './limits.ts';
import { tool } from './tool.ts';

/** The text of a canvas as it stands. */
export const readCanvasTool = tool({
  name: 'read_canvas',
  input: { canvas: { kind: 'text', most: LONGEST_NAME, isRequired: true } },
  async run({ canvas }, shelf) {
    const { name, text } = await shelf.take(canvas);
    return { canvas: name, lines: text.split(/\r\n|\n|\r/).length, text };
  },
});
