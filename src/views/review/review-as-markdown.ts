import type { Catalogue } from '../../messages/catalogue.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { inlineCode } from '../text/inline-code.ts';
import type { Detail, Review, ReviewedBlock, ReviewedFinding, ReviewedNote } from './review.ts';
import { SIGNS } from './review-as-text.ts';
import { exchange, type Piece } from './word-pieces.ts';

/** So many sentences, findings and notes are seen at once; the others can be unfolded. */
const MOST_LINES = 10;
const MOST_NOTES = 20;

/** A review as Markdown, for a pull request: what it means, then findings, then a table of notes by block. */
export function reviewAsMarkdown(review: Review, catalogue: Catalogue): string {
  const { meaning, introduced, resolved, blocks } = review;
  const say = catalogue.review;
  const findings = [
    ...introduced.map((finding) => findingLine(say.introduced, finding)),
    ...resolved.map((finding) => findingLine(say.resolved, finding)),
  ];
  const sentences = meaning.map((line) => `- ${escapeMarkdown(line)}`);
  const parts = [
    ...(sentences.length > 0 ? [`**${say.meaning}**`, ...foldedList(sentences, catalogue)] : []),
    ...(findings.length > 0 ? [`**${say.findings}**`, ...foldedList(findings, catalogue)] : []),
    ...notesByBlock(blocks, catalogue),
  ];
  return parts.map((part) => `${part}\n`).join('\n');
}

function foldedList(lines: readonly string[], catalogue: Catalogue): readonly string[] {
  const [seen, rest] =
    lines.length > MOST_LINES + 1 ? [lines.slice(0, MOST_LINES), lines.slice(MOST_LINES)] : [lines, []];
  return [seen.join('\n'), ...folded(rest.length, rest.join('\n'), catalogue)];
}

/** Tables of notes: what matters most is seen, whole blocks of the others are folded. */
function notesByBlock(blocks: readonly ReviewedBlock[], catalogue: Catalogue): readonly string[] {
  let count = 0;
  const isSeen = ({ notes }: ReviewedBlock, at: number) => {
    count += notes.length;
    return at === 0 || count <= MOST_NOTES;
  };
  const firstFolded = blocks.findIndex((block, at) => !isSeen(block, at));
  const [seen, rest] = firstFolded < 0 ? [blocks, []] : [blocks.slice(0, firstFolded), blocks.slice(firstFolded)];
  if (seen.length === 0) return [];
  const hidden = rest.reduce((sum, { notes }) => sum + notes.length, 0);
  return [table(seen, catalogue), ...folded(hidden, hidden === 0 ? '' : table(rest, catalogue), catalogue)];
}

/** What can be unfolded on a page of Markdown, and is seen wherever that is not known. */
function folded(count: number, content: string, { changes }: Catalogue): readonly string[] {
  return count === 0 ? [] : [`<details><summary>${changes.more({ count })}</summary>`, content, '</details>'];
}

function table(blocks: readonly ReviewedBlock[], catalogue: Catalogue): string {
  const { columns } = catalogue.review;
  const rows = blocks.flatMap(({ title, notes }) => [
    `| **${escapeMarkdown(title)}** | |`,
    ...notes.map((note) => noteRow(note, catalogue)),
  ]);
  return [`| ${columns.note} | ${columns.change} |`, '| :-- | :-- |', ...rows].join('\n');
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
