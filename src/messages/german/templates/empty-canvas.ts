import type { emptyCanvas as english } from '../../english/templates/empty-canvas.ts';
import type { Texts } from '../../texts.ts';

/** A canvas with nothing in it. */
export const emptyCanvas: Texts<typeof english> = {
  label: 'Leeres Canvas',
  description: 'Ein Titel und sonst nichts: Der Anfang ist frei.',
  title: 'Unser Geschäft',
  text: ({ title }) => `canvas ${title} {
  stage     ideation
  currency  EUR
}
`,
};
