import { editorFeatures as english } from '../english/editor-features.ts';
import type { Texts } from '../texts.ts';

export const editorFeatures: Texts<typeof english> = english;
