import { questions as english } from '../english/questions.ts';
import type { Texts } from '../texts.ts';

export const questions: Texts<typeof english> = english;
