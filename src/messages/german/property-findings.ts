import { propertyFindings as english } from '../english/property-findings.ts';
import type { Texts } from '../texts.ts';

export const propertyFindings: Texts<typeof english> = english;
