import { vocabularies as english } from '../english/vocabularies.ts';
import type { Texts } from '../texts.ts';

export const vocabularies: Texts<typeof english> = english;
