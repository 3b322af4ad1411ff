import type { Catalogue } from '../../messages/catalogue.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { inlineCode } from '../text/inline-code.ts';
import type { Detail, Review, ReviewedFinding, ReviewedNote } from './review.ts';
import { SIGNS } from './review-as-text.ts';
import { exchange, type Piece } from './word-pieces.ts';

/** A review as Markdown, for a pull request: what it means, then findings, then a table of notes for each block. */
export function reviewAsMarkdown(review: Review, catalogue: Catalogue): string {
  const { meaning, introduced, resolved, blocks } = review;
  const say = catalogue.review;
  const findings = [
    ...introduced.map((finding) => findingLine(say.introduced, finding)),
    ...resolved.map((finding) => findingLine(say.resolved, finding)),
  ];
  const rows = blocks.flatMap(({ title, notes }) => [
    `| **${escapeMarkdown(title)}** | |`,
    ...notes.map((note) => noteRow(note, catalogue)),
  ]);
  const parts = [
    ...(meaning.length > 0
      ? [`**${say.meaning}**`, meaning.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]
      : []),
    ...(findings.length > 0 ? [`**${say.findings}**`, findings.join('\n')] : []),
    ...(rows.length > 0
      ? [[`| ${say.columns.note} | ${say.columns.change} |`, '| :-- | :-- |', ...rows].join('\n')]
      : []),
  ];
  return parts.map((part) => `${part}\n`).join('\n');
}

function findingLine(word: string, { message, code }: ReviewedFinding): string {
  return `- ${word}: ${inlineCode(message)} \`${code}\``;
}

function noteRow({ sign, label, details }: ReviewedNote, { review }: Catalogue): string {
  const name = `${SIGNS[sign]} **${escapeMarkdown(label)}**<br>${review.signs[sign]}`;
  return `| ${name} | ${details.map(detailCell).join('<br>')} |`;
}

function detailCell({ key, kind, pieces }: Detail): string {
  const head = key === undefined ? '' : `\`${key}\` `;
  if (kind === 'said') return head + pieces.map(({ text }) => inlineCode(text)).join('');
  const marked = kind === 'added' || kind === 'removed' ? pieces.map(({ text }) => ({ text, mark: kind })) : pieces;
  return head + exchange(marked, ' → ').map(pieceMarkdown).join('');
}

/** What is gone is struck through and what is new is bold: without colours, and in any renderer of tables. */
function pieceMarkdown({ text, mark }: Piece): string {
  const shown = escapeMarkdown(text);
  if (shown === '') return text === '' ? '' : ' ';
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  if (mark === 'same') return before + shown + after;
  return mark === 'added' ? `${before}**${shown}**${after}` : `${before}~~${shown}~~${after}`;
}
