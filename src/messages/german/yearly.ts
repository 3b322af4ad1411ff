import { yearly as english } from '../english/yearly.ts';
import type { Texts } from '../texts.ts';

export const yearly: Texts<typeof english> = english;
