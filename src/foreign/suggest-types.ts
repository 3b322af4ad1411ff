import { hintBreakers, typeHints } from '../messages/block-names.ts';
import { plainNames, plainWords } from './block-of.ts';
import type { Draft, DraftNote } from './draft.ts';
import { notesIn } from './draft.ts';

const HINTS = Object.entries(typeHints).map(([type, words]) => ({ type, words: plainNames(words) }));
const BEFORE = plainNames(hintBreakers.before);
const BEHIND = plainNames(hintBreakers.behind);

/** Writes into each relationship without a type which types its words suggest, as a comment that asks. */
export function suggestTypes(draft: Draft): void {
  let isAsked = false;
  for (const note of notesIn(draft, 'relationship')) {
    if (note.lines.some(({ key }) => key === 'type')) continue;
    isAsked = true;
    const types = suggestedTypes(textOf(note));
    if (types.length > 0) note.lines.unshift({ comment: `type ${types.map((type) => `${type}?`).join(' ')}` });
  }
  const isLoose = notesIn(draft, 'relationship').some(({ lines }) => !lines.some(({ key }) => key === 'with'));
  if (isLoose) draft.toDo.push({ line: undefined, text: draft.texts.statesSegments });
  if (isAsked) draft.toDo.push({ line: undefined, text: draft.texts.statesTypes });
}

/** The types that some words suggest, in the order of the taxonomy's table; none where they take it back. */
export function suggestedTypes(text: string): readonly string[] {
  const said = ` ${plainWords(text)} `;
  const found = HINTS.filter(({ words }) => words.some((word) => isSaid(word, said))).map(({ type }) => type);
  // Whoever writes to everybody hosts no community.
  const isBroadcast = BEHIND.some((word) => said.includes(` ${word} `));
  const isDedicated = found.includes('dedicated-personal-assistance');
  return found.filter(
    (type) => !(type === 'communities' && isBroadcast) && !(type === 'personal-assistance' && isDedicated),
  );
}

function isSaid(word: string, said: string): boolean {
  // Scripts without spaces have their words anywhere.
  const at = /^[\p{sc=Latin}\p{sc=Cyrillic} ]+$/u.test(word) ? said.indexOf(` ${word} `) + 1 : said.indexOf(word);
  if (at < 1) return false;
  const before = said.slice(0, at).trim().split(' ').at(-1) ?? '';
  return !BEFORE.includes(before);
}

function textOf({ title, lines }: DraftNote): string {
  return [title ?? '', ...lines.map(({ value }) => value ?? '')].join(' ');
}
