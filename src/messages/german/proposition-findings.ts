import { propositionFindings as english } from '../english/proposition-findings.ts';
import type { Texts } from '../texts.ts';

export const propositionFindings: Texts<typeof english> = english;
