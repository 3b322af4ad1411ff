import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import type { BlockName } from '../../taxonomy/elements.ts';
import { escapeMarkdown } from '../../views/text/escape-markdown.ts';
import type { Losses } from '../export-result.ts';

/** Marks a table that `readOwnMarkdown` reads back. */
export const TABLE_MARK = '<!-- bmc:table:1 -->';

/** What a note in a table begins with. */
export const NOTE_SIGN = '•';

/** The canvas as it hangs on the wall, row by row; an empty place is where the block above goes on. */
const WALL: readonly (readonly (BlockName | undefined)[])[] = [
  ['partner', 'activity', 'proposition', 'relationship', 'segment'],
  [undefined, 'resource', undefined, 'channel', undefined],
];

const MONEY: readonly BlockName[] = ['cost', 'revenue'];

/** A canvas as one table, as on the wall, and one for the money: titles alone. */
export function writeTable(canvas: CanvasModel, catalogue: Catalogue, losses: Losses): string {
  const { title = '', header } = canvas;
  const titles = (block: BlockName | undefined) => (block === undefined ? '' : catalogue.blocks[block].title);
  const notes = (block: BlockName | undefined) => (block === undefined ? '' : notesOf(canvas, block));
  const label = (block: BlockName | undefined) => (block === undefined ? '' : `**${titles(block)}**`);
  const [top = [], ...below] = WALL;
  for (const fact of header?.facts ?? []) losses.add(`canvas ${fact.key}`);
  for (const { block, keyword, facts } of canvas.elements) {
    if (block === undefined) losses.add(keyword);
    else for (const fact of facts) losses.add(`${keyword} ${fact.key}`);
  }
  return `${[
    TABLE_MARK,
    title === '' ? `# ${catalogue.importing.document.untitled} <!-- untitled -->` : `# ${escapeMarkdown(title)}`,
    [
      row(top.map(titles)),
      row(top.map(() => '---')),
      row(top.map(notes)),
      ...below.flatMap((blocks) => [row(blocks.map(label)), row(blocks.map(notes))]),
    ].join('\n'),
    [row(MONEY.map(titles)), row(MONEY.map(() => '---')), row(MONEY.map(notes))].join('\n'),
  ].join('\n\n')}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function notesOf({ byKeyword }: CanvasModel, block: BlockName): string {
  const lines = (byKeyword.get(block) ?? []).filter(({ label }) => label.trim() !== '');
  return lines.map(({ label }) => `${NOTE_SIGN} ${escapeMarkdown(label)}`).join('<br>');
}
