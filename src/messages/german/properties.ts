import { properties as english } from '../english/properties.ts';
import type { Texts } from '../texts.ts';

export const properties: Texts<typeof english> = english;
