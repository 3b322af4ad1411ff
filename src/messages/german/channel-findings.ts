import { channelFindings as english } from '../english/channel-findings.ts';
import type { Texts } from '../texts.ts';

export const channelFindings: Texts<typeof english> = english;
