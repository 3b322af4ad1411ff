import { blocks as english } from '../english/blocks.ts';
import type { Texts } from '../texts.ts';

export const blocks: Texts<typeof english> = english;
