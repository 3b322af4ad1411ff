import { configFindings as english } from '../english/config-findings.ts';
import type { Texts } from '../texts.ts';

export const configFindings: Texts<typeof english> = english;
