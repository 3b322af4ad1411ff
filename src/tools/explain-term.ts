import { explainAfter, explainAll, explainWord } from '../views/explain/explain-word.ts';
import { explanationsAsText } from '../views/explain/render-explanation.ts';
import { LONGEST_NAME } from './limits.ts';
import { tool } from './tool.ts';
import { ToolRefusal } from './tool-refusal.ts';

/** What a finding's code, an element, a property or a word of the taxonomy means; without one, the list of them. */
export const explainTermTool = tool({
  name: 'explain_term',
  input: {
    term: { kind: 'text', most: 200 },
    property: { kind: 'text', most: 200 },
    canvas: { kind: 'text', most: LONGEST_NAME },
  },
  async run({ term, property, canvas }, shelf) {
    const options = canvas === undefined ? await shelf.looseOptions() : (await shelf.take(canvas)).options;
    if (term === undefined) return { explanation: explanationsAsText([explainAll(options)]) };
    const explained = property === undefined ? explainWord(term, options) : explainAfter(property, term, options);
    if ('problem' in explained) throw new ToolRefusal(explained.problem);
    return { explanation: explanationsAsText(explained.explanations) };
  },
});
