import type { templates as english } from '../english/templates.ts';
import type { Texts } from '../texts.ts';
import { emptyCanvas } from './templates/empty-canvas.ts';
import { firstCanvas } from './templates/first-canvas.ts';
import { multiSidedPlatform } from './templates/multi-sided-platform.ts';
import { productServiceSystem } from './templates/product-service-system.ts';

/** What a new canvas begins with. */
export const templates: Texts<typeof english> = {
  empty: emptyCanvas,
  'first-canvas': firstCanvas,
  'multi-sided-platform': multiSidedPlatform,
  'product-service-system': productServiceSystem,
};
