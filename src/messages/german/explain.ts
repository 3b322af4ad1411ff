import { explain as english } from '../english/explain.ts';
import type { Texts } from '../texts.ts';

export const explain: Texts<typeof english> = english;
