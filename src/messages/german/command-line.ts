import { commandLine as english } from '../english/command-line.ts';
import type { Texts } from '../texts.ts';

export const commandLine: Texts<typeof english> = english;
