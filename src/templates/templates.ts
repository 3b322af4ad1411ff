import type { Catalogue } from '../messages/catalogue.ts';

/** The templates of a new canvas, by the names that a command line takes; each has its texts in the catalogue. */
export type TemplateName = keyof Catalogue['templates'];

/** Every template, in the order in which they are offered. */
export const TEMPLATE_NAMES = [
  'first-canvas',
  'empty',
  'multi-sided-platform',
  'product-service-system',
] as const satisfies readonly TemplateName[];

/** Whether there is a template of this name. */
export function isTemplate(name: unknown): name is TemplateName {
  return TEMPLATE_NAMES.some((template) => template === name);
}
