import { emptyCanvas } from './templates/empty-canvas.ts';
import { firstCanvas } from './templates/first-canvas.ts';
import { multiSidedPlatform } from './templates/multi-sided-platform.ts';
import { productServiceSystem } from './templates/product-service-system.ts';

/**
 * What a new canvas begins with: each template's name and purpose, the title that a canvas without one gets, and its
 * text. Everything in a text but keywords and terms is to be replaced by the analyst.
 */
export const templates = {
  empty: emptyCanvas,
  'first-canvas': firstCanvas,
  'multi-sided-platform': multiSidedPlatform,
  'product-service-system': productServiceSystem,
};
