import { editor as english } from '../english/editor.ts';
import type { Texts } from '../texts.ts';

export const editor: Texts<typeof english> = english;
