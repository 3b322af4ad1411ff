import { moneyFindings as english } from '../english/money-findings.ts';
import type { Texts } from '../texts.ts';

export const moneyFindings: Texts<typeof english> = english;
