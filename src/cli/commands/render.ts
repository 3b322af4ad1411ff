import { PAGE_NAMES } from '../../formats/exported.ts';
import { FORMAT_NAMES } from '../../formats/format-names.ts';
import { THEME_NAMES } from '../../views/theme.ts';
import { VIEW_NAMES } from '../../views/view-names.ts';
import { command } from '../command.ts';
import { outputOption } from '../output-option.ts';

/** `bmc render`: one canvas as a picture. */
export const render = command({
  name: 'render',
  paths: 'one',
  options: {
    view: { kind: 'choice', values: [...VIEW_NAMES, 'changes', 'all'] },
    against: { kind: 'text', placeholder: 'REV|FILE' },
    format: { kind: 'choice', values: FORMAT_NAMES },
    theme: { kind: 'choice', values: THEME_NAMES, fallback: 'light' },
    scale: { kind: 'choice', values: ['1', '2', '3', '4'], fallback: '2' },
    page: { kind: 'choice', values: PAGE_NAMES },
    output: outputOption,
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: checking draws nothing.
    const { renderCanvas } = await import('../render-canvas.ts');
    return renderCanvas(paths[0]!, options, io, catalogue);
  },
});
