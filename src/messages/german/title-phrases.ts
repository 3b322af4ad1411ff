import { titlePhrases as english } from '../english/title-phrases.ts';
import type { Texts } from '../texts.ts';

export const titlePhrases: Texts<typeof english> = english;
