import type { viewNames as english } from '../english/view-names.ts';
import type { Texts } from '../texts.ts';

/** Die Namen der Ansichten, wo eine gewählt wird. */
export const viewNames: Texts<typeof english> = {
  canvas: 'Canvas',
  relationships: 'Beziehungen',
  fit: 'Passung',
  ideas: 'Ideen',
  questions: 'Fragen',
  changes: 'Änderungen',
};
