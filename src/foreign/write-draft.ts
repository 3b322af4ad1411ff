import { quoted } from '../model/quoted.ts';
import { propertiesOf } from '../taxonomy/properties.ts';
import type { Draft, DraftLine, DraftNote } from './draft.ts';
import type { ImportReport, Remark } from './import-result.ts';

/** A draft as the text of a canvas, its layout left to the formatter. What is to be known of it stands on top. */
export function writeDraft(draft: Draft, source: string, format: string, report: ImportReport): string {
  const { texts } = draft;
  const about = [
    texts.imported({ source, format }),
    ...section(texts.sections.leftOut, report.leftOut, texts.line),
    ...section(texts.sections.guessed, report.guessed, texts.line),
    ...section(texts.sections.toDo, report.toDo, texts.line),
  ];
  const { header } = draft;
  const isHeaderNeeded = draft.title !== undefined || header.lines.length > 0;
  const title = draft.title ?? '';
  return [
    `${commentLines(about).join('\n')}\n`,
    ...(isHeaderNeeded ? [element(`canvas${title === '' ? '' : ` ${quoted(title)}`}`, header)] : []),
    ...draft.notes.map((note) => element(headOf(note), note)),
    ...(draft.waiting.length > 0 ? [`${commentLines(draft.waiting).join('\n')}\n`] : []),
  ].join('\n');
}

function section(heading: string, remarks: readonly Remark[], told: Draft['texts']['line']): readonly string[] {
  if (remarks.length === 0) return [];
  const lines = remarks.flatMap(({ line, text }) => {
    const [first = '', ...rest] = linesOf(text);
    return [`- ${line === undefined ? first : told({ line, text: first })}`, ...rest.map((more) => `  ${more}`)];
  });
  return ['', heading, ...lines];
}

function headOf({ keyword, id, title }: DraftNote): string {
  return [keyword, ...(id === undefined ? [] : [id]), ...(title === undefined ? [] : [quoted(title)])].join(' ');
}

/** The lines of a note in the order in which its facts are told; a comment alone stays behind what it follows. */
function ordered({ keyword, lines }: DraftNote): readonly DraftLine[] {
  const keys = [...propertiesOf(keyword).keys()];
  let place = -1;
  const placed = lines.map((line) => {
    const at = line.key === undefined ? place : keys.indexOf(line.key);
    place = at < 0 && line.key !== undefined ? keys.length : at;
    return { line, place };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ line }) => line);
}

function element(head: string, note: DraftNote): string {
  const { above } = note;
  const lines = ordered(note);
  const comments = commentLines(above).map((line) => `${line}\n`);
  const isBare = lines.length === 0;
  return `${comments.join('')}${head}${isBare ? '' : ` {\n${lines.map(lineOf).join('')}}`}\n`;
}

function lineOf({ key, value, comment }: DraftLine): string {
  if (key === undefined)
    return commentLines([comment ?? ''])
      .map((line) => `  ${line}\n`)
      .join('');
  const behind = comment === undefined ? '' : `  // ${linesOf(comment).join(' ')}`;
  return `  ${key} ${value ?? ''}${behind}\n`;
}

function commentLines(texts: readonly string[]): readonly string[] {
  return texts.flatMap(linesOf).map((line) => `// ${line.replace(/^\s*(?=bmc-ignore)/, '· ')}`.trimEnd());
}

function linesOf(text: string): readonly string[] {
  return text.split(/[\n\r\u2028\u2029\u0085]+/);
}
