import { linksOf, termUsesOf } from '../model/values.ts';
import {
  type BlockContent,
  type CanvasContent,
  canvasContent,
  type NoteContent,
} from '../views/canvas/canvas-content.ts';
import { toldOfNote } from '../views/canvas/told-of-note.ts';
import { escapeMarkdown } from '../views/text/escape-markdown.ts';
import { termWords } from '../views/words/term-words.ts';
import type { Exported } from './exported.ts';
import type { Exporter } from './format-files.ts';

/** The nine blocks, and what stands beside them, as a Markdown document. */
export const exporter: Exporter = async (exported) => ({
  bytes: new TextEncoder().encode(canvasAsMarkdown(exported)),
  missing: '',
});

/** A canvas as Markdown: headings and lists, and a table of its relationships. */
export function canvasAsMarkdown({ canvas, findings, catalogue }: Exported): string {
  const content = canvasContent(canvas, findings, catalogue);
  const { exporting, preview } = catalogue;
  const write = (blocks: readonly BlockContent[]) =>
    blocks.map((block) => blockAsMarkdown(block, content.segments, catalogue));
  const relationships = content.blocks.find(({ keyword }) => keyword === 'relationship')?.notes ?? [];
  return `${[
    `# ${escapeMarkdown(content.title)}`,
    ...(content.tagline === '' ? [] : [`*${escapeMarkdown(content.tagline)}*`]),
    ...(content.about.length === 0 ? [] : [content.about.map(escapeMarkdown).join(' · ')]),
    ...write(content.blocks),
    ...(relationships.length === 0 ? [] : [relationshipTable(relationships, exporting)]),
    '---',
    escapeMarkdown(preview.credit),
  ].join('\n\n')}\n`;
}

function blockAsMarkdown(
  { title, question, notes }: BlockContent,
  segments: CanvasContent['segments'],
  catalogue: Exported['catalogue'],
): string {
  const lines = notes.map((note) => {
    const facts = toldOfNote(note, segments, catalogue);
    const told = facts.length === 0 ? '' : `: ${facts.map(escapeMarkdown).join(' · ')}`;
    return `- ${strong(note.title)}${told}`;
  });
  const head = `## ${escapeMarkdown(title)}\n\n*${escapeMarkdown(question)}*`;
  return `${head}\n\n${lines.length === 0 ? escapeMarkdown(catalogue.exporting.noNotes) : lines.join('\n')}`;
}

function relationshipTable(notes: readonly NoteContent[], texts: Exported['catalogue']['exporting']): string {
  const { heading, columns } = texts.relationships;
  const rows = notes.map(({ element, title }) => [
    strong(title),
    cell(linksOf(element, 'with').map(({ target, word }) => target?.label || word)),
    cell(termUsesOf(element, 'type').map(termWords)),
    cell(termUsesOf(element, 'motive').map(termWords)),
    cell(linksOf(element, 'via').map(({ target, word }) => target?.label || word)),
  ]);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const titles = [columns.relationship, columns.segments, columns.types, columns.motives, columns.channels];
  return [
    `## ${escapeMarkdown(heading)}`,
    '',
    row(titles.map(escapeMarkdown)),
    row(titles.map(() => '---')),
    ...rows.map(row),
  ].join('\n');
}

function cell(words: readonly string[]): string {
  return words.length === 0 ? '–' : words.map(escapeMarkdown).join(', ');
}

function strong(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}
