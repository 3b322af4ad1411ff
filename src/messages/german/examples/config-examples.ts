import { configExamples as english } from '../../english/examples/config-examples.ts';
import type { Texts } from '../../texts.ts';

export const configExamples: Texts<typeof english> = english;
