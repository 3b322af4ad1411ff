import { configSchema as english } from '../english/config-schema.ts';
import type { Texts } from '../texts.ts';

export const configSchema: Texts<typeof english> = english;
