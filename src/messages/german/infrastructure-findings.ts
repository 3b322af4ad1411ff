import { infrastructureFindings as english } from '../english/infrastructure-findings.ts';
import type { Texts } from '../texts.ts';

export const infrastructureFindings: Texts<typeof english> = english;
