import { fixes as english } from '../english/fixes.ts';
import type { Texts } from '../texts.ts';

export const fixes: Texts<typeof english> = english;
