import { amountFindings as english } from '../english/amount-findings.ts';
import type { Texts } from '../texts.ts';

export const amountFindings: Texts<typeof english> = english;
