import { formatText } from '../../../src/formatting/format-canvas.ts';
import { sortText } from '../../../src/formatting/sort-canvas.ts';
import { meaningOf, sayings } from '../../formatting/meaning.ts';
import { type FuzzTarget, must, mustEqual } from '../fuzz-target.ts';
import { canvasTexts } from '../texts.ts';

const withoutSpace = (text: string) => text.replace(/\s/g, '');
const signs = (text: string) => [...withoutSpace(text)].sort().join('');

/** Formatting any text changes white space alone, keeps what it says, and done twice is done once; so does sorting. */
export const formatting: FuzzTarget = {
  name: 'formatting',
  inputs: canvasTexts.map((text) => [text]),
  holds([text = '']) {
    const formatted = formatText(text);
    mustEqual(withoutSpace(formatted), withoutSpace(text), 'formatting keeps all that is written');
    mustEqual(formatText(formatted), formatted, 'formatting twice is formatting once');
    mustEqual(meaningOf(formatted), meaningOf(text), 'formatting keeps the meaning');
    const { text: sorted } = sortText(text);
    if (sorted === undefined) return;
    mustEqual(signs(sorted), signs(text), 'sorting keeps all that is written');
    mustEqual(sortText(sorted).text, sorted, 'sorting twice is sorting once');
    mustEqual(formatText(sorted), sorted, 'what is sorted is laid out');
    mustEqual(sayings(sorted), sayings(formatted), 'sorting keeps the meaning');
    must(sorted !== '' || text.trim() === '' || text === '\uFEFF', 'sorting leaves something');
  },
};
