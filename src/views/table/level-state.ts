import type { TermUse } from '../../model/canvas-model.ts';
import type { SignName } from '../svg/sign-path.ts';
import { termWords } from '../words/term-words.ts';
import type { StateContent } from './table-content.ts';

const SIGNS: Readonly<Record<string, SignName>> = { low: 'low', medium: 'medium', high: 'high' };

/** A level with its sign; nothing where none is stated. */
export function levelState(level: TermUse | undefined): readonly StateContent[] {
  if (!level) return [];
  const sign = SIGNS[level.term?.id ?? ''];
  return sign ? [{ sign, words: termWords(level) }] : [];
}
