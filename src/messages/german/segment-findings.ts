import { segmentFindings as english } from '../english/segment-findings.ts';
import type { Texts } from '../texts.ts';

export const segmentFindings: Texts<typeof english> = english;
