import { preview as english } from '../english/preview.ts';
import type { Texts } from '../texts.ts';

export const preview: Texts<typeof english> = english;
