import type { Catalogue } from '../../messages/catalogue.ts';
import type { Detail, NoteSign, Review, ReviewedFinding } from './review.ts';
import type { Piece } from './word-pieces.ts';

/** How stretches of the text are told apart where there are colours. */
export interface Paint {
  heading(text: string): string;
  added(text: string): string;
  removed(text: string): string;
  changed(text: string): string;
  quiet(text: string): string;
}

/** The signs that stand before notes: they say without colour what the colours say. */
export const SIGNS: Readonly<Record<NoteSign, string>> = { added: '+', removed: '−', changed: '~', moved: '→' };

/** A review as lines of plain text, indented; nothing where there is nothing to tell. */
export function reviewAsText(review: Review, catalogue: Catalogue, paint: Paint): string {
  const { meaning, introduced, resolved, blocks } = review;
  const say = catalogue.review;
  const lines: string[] = [];
  const section = (title: string, content: readonly string[]) => {
    if (content.length > 0) lines.push(`  ${paint.heading(title)}`, ...content.map((line) => `    ${line}`));
  };
  section(say.meaning, meaning);
  section(say.findings, [
    ...introduced.map((finding) => paint.removed(findingLine('+', finding, say.introduced))),
    ...resolved.map((finding) => paint.added(findingLine('−', finding, say.resolved))),
  ]);
  for (const { title, notes } of blocks) {
    section(
      title,
      notes.flatMap(({ sign, label, line, details }) => [
        `${colour(sign, paint)(`${SIGNS[sign]} ${label}`)} ${paint.quiet(`(${say.signs[sign]}, ${line})`)}`,
        ...details.map((detail) => `    ${detailLine(detail, paint)}`),
      ]),
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

function findingLine(sign: string, { severity, message, code, line }: ReviewedFinding, word: string): string {
  return `${sign} ${word}: ${severity} ${message} (${code}, ${line})`;
}

function colour(sign: NoteSign, paint: Paint): (text: string) => string {
  return { added: paint.added, removed: paint.removed, changed: paint.changed, moved: paint.changed }[sign];
}

function detailLine({ key, kind, pieces }: Detail, paint: Paint): string {
  const head = key === undefined ? '' : `${paint.quiet(`${key}:`)} `;
  if (kind === 'added') return head + paint.added(`+ ${whole(pieces)}`);
  if (kind === 'removed') return head + paint.removed(`− ${whole(pieces)}`);
  return head + pieces.map((piece) => paintPiece(piece, pieces, paint)).join('');
}

function paintPiece({ text, mark }: Piece, all: readonly Piece[], paint: Paint): string {
  if (mark === 'same') return text;
  // One thing in place of another reads best as such.
  if (all.every((piece) => piece.mark !== 'same')) {
    if (mark === 'removed') return all.length > 1 ? `${paint.removed(text)} → ` : `${paint.removed(text)} → ∅`;
    return all.length > 1 ? paint.added(text) : `∅ → ${paint.added(text)}`;
  }
  return mark === 'added' ? paint.added(`{+${text}+}`) : paint.removed(`[−${text}−]`);
}

function whole(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
