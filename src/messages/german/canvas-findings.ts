import { canvasFindings as english } from '../english/canvas-findings.ts';
import type { Texts } from '../texts.ts';

export const canvasFindings: Texts<typeof english> = english;
