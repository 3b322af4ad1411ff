import type { canvasFindings as english } from '../english/canvas-findings.ts';
import type { Texts } from '../texts.ts';
import { blocks } from './blocks.ts';
import { and } from './wording.ts';

/** Findings about a canvas as a whole, in German. */
export const canvasFindings: Texts<typeof english> = {
  'canvas/second-header': {
    summary: 'Eine Datei ist ein Canvas und hat einen Kopf.',
    reason: 'Bei zwei Köpfen weiß niemand, von welchem Geschäft die Notizen handeln; es gilt der erste.',
    message: () =>
      'Diese Datei hat schon einen Kopf, und eine Datei ist ein Canvas. Diesen hier in eine eigene Datei verschieben.',
  },
  'canvas/block-empty': {
    summary: 'In jedem der neun Blöcke steht eine Notiz.',
    reason:
      'Die Standardliteratur liest die neun Blöcke als ein Modell, in dem jeder auf den anderen ruht; ein leerer ist eine Frage, die noch niemand gestellt hat.',
    message: ({ empty }) => {
      const [first] = empty;
      return empty.length === 1 && first !== undefined
        ? `Unter „${blocks[first].title}“ steht noch nichts. ${blocks[first].question} Eine Notiz genügt, und sei sie nur eine Vermutung.`
        : `Unter ${and(empty.map((block) => `„${blocks[block].title}“`))} steht noch nichts. Je eine Notiz genügt, und sei sie nur eine Vermutung.`;
    },
  },
};
