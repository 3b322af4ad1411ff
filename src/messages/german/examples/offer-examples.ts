import { offerExamples as english } from '../../english/examples/offer-examples.ts';
import type { Texts } from '../../texts.ts';

export const offerExamples: Texts<typeof english> = english;
