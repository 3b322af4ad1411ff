import { THEME_NAMES } from '../../views/theme.ts';
import { VIEW_NAMES } from '../../views/view-names.ts';
import { command } from '../command.ts';

/** `bmc render`: one canvas as a picture. */
export const render = command({
  name: 'render',
  paths: 'one',
  options: {
    view: { kind: 'choice', values: VIEW_NAMES, fallback: 'canvas' },
    format: { kind: 'choice', values: ['svg'], fallback: 'svg' },
    theme: { kind: 'choice', values: THEME_NAMES, fallback: 'light' },
    output: { kind: 'text', short: 'o', placeholder: 'FILE' },
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: checking draws nothing.
    const { renderCanvas } = await import('../render-canvas.ts');
    return renderCanvas(paths[0]!, options, io, catalogue);
  },
});
