import { addElement } from '../../edits/edit-elements.ts';
import { choice, type Fixers, preferred } from './fixer.ts';
import { startingFacts } from './starting-facts.ts';

/** The fixes of a canvas as a whole. */
export const canvasFixes: Fixers = {
  *'canvas/block-empty'(site) {
    const { empty } = site.args;
    const make = empty.length === 1 ? preferred : choice;
    for (const keyword of empty) {
      const title = [{ placeholder: site.texts.newTitle({ keyword }) }];
      const facts = startingFacts(site, keyword);
      yield make(site.texts.addNote({ keyword }), addElement(site, { keyword, title, facts }));
    }
  },
};
