import type { Catalogue } from '../messages/catalogue.ts';
import { isBlock } from '../taxonomy/elements.ts';
import { readBmml } from './bmml/read-bmml.ts';
import { type Data, type DataFile, UnreadableData } from './data/data-tree.ts';
import { readCanvasData } from './data/read-canvas-data.ts';
import { readJson } from './data/read-json.ts';
import { isOwnData, readOwnData } from './data/read-own-data.ts';
import { readYaml } from './data/read-yaml.ts';
import { Draft } from './draft.ts';
import { type Imported, type ImportReport, RefusedImport, type SourceFormat } from './import-result.ts';
import { type DocumentSigns, readMarkdown } from './markdown/read-markdown.ts';
import { isOwnMarkdown, readOwnMarkdown } from './markdown/read-own-markdown.ts';
import { isRequest } from './prompts.ts';
import { isOwnCanvas, recogniseFormat } from './recognise-format.ts';
import { suggestTypes } from './suggest-types.ts';
import { writeDraft } from './write-draft.ts';

/** What is to be imported. */
export interface ImportWish {
  /** What the file is called, without its folders; empty for a text that is no file. */
  readonly name: string;
  /** Its format, where somebody says so; else it is recognised. */
  readonly format: SourceFormat | undefined;
  readonly catalogue: Catalogue;
}

/** The most characters of a file that is read: canvases that people write have some thousand. */
const MOST_CHARACTERS = 2_000_000;

/** Blocks that a file has to name before it counts as a canvas, where nobody says that it is one. */
const LEAST_BLOCKS = 3;

/**
 * Makes a canvas of a file that somebody wrote otherwise. Its words and their order stay; a comment on top says what
 * was left out, what was guessed and what is to be looked at. Throws a `RefusedImport` where there is no canvas.
 */
export function importCanvas(source: string, { name, format: asked, catalogue }: ImportWish): Imported {
  const texts = catalogue.importing;
  if (source.length > MOST_CHARACTERS)
    throw new RefusedImport(texts.refused.tooLarge({ megabytes: MOST_CHARACTERS / 1e6 }));
  if (source.includes('\uFFFD')) throw new RefusedImport(texts.refused.notUtf8);
  const text = plainText(source);
  if (text.trim() === '') throw new RefusedImport(texts.refused.empty);
  if (asked === undefined && isOwnCanvas(text)) throw new RefusedImport(texts.refused.isCanvas);
  const format = asked ?? recogniseFormat(text, name);
  const draft = new Draft(texts);
  const signs = read(text, format, asked !== undefined, draft);
  if (signs) refuseEmpty(draft, asked !== undefined || format === 'bmml', signs);
  // What this program has written says all that there is to say.
  if (signs) suggestTypes(draft);
  const { leftOut, guessed, toDo, headings, notes, version } = draft;
  const report: ImportReport = { format, notes: notes.length, leftOut, guessed, toDo, headings };
  const told = `${texts.formats[format]}${version === undefined ? '' : ` ${version}`}`;
  return { text: writeDraft(draft, name === '' ? '–' : name, told, report), report };
}

/** A text with the line ends of Unix, and without a byte order mark or signs that steer a terminal. */
function plainText(source: string): string {
  return source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(STEERING, ' ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const STEERING = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** Reads a text into a draft; gives nothing for what this program has written itself. */
function read(text: string, format: SourceFormat, isAsked: boolean, draft: Draft): DocumentSigns | undefined {
  if (format === 'markdown') {
    if (isOwnMarkdown(text)) {
      readOwnMarkdown(text, draft);
      return undefined;
    }
    if (!isAsked && isRequest(text)) throw new RefusedImport(draft.texts.refused.request, true);
    return readMarkdown(text, draft);
  }
  const file = dataOf(text, format, isAsked, draft);
  remarkRepeated(file.data, draft);
  if (isOwnData(file.data)) {
    readOwnData(file.data, draft);
    return undefined;
  }
  if (format === 'bmml') readBmml(file, draft);
  else readCanvasData(file, draft);
  return { images: 0, drawings: 0 };
}

function dataOf(text: string, format: SourceFormat, isAsked: boolean, { texts }: Draft): DataFile {
  try {
    return format === 'json' ? readJson(text) : readYaml(text);
  } catch (error) {
    if (!(error instanceof UnreadableData)) throw error;
    const { why, line } = error;
    if (why === 'too-many-values') throw new RefusedImport(texts.refused.tooManyValues({ line }));
    throw new RefusedImport(texts.refused.broken({ format: texts.formats[format], line }), !isAsked);
  }
}

/** Says which names are given twice in one map: both are kept, which nobody may have meant. */
function remarkRepeated(data: Data, draft: Draft): void {
  if (data.kind === 'list') for (const item of data.items) remarkRepeated(item, draft);
  if (data.kind !== 'map') return;
  const seen = new Set<string>();
  for (const { key, value, line } of data.entries) {
    if (seen.has(key)) draft.toDo.push({ line, text: draft.texts.repeatedKey({ key }) });
    seen.add(key);
    remarkRepeated(value, draft);
  }
}

/** Refuses what holds no canvas, and says what it is instead. */
function refuseEmpty({ notes, headings, texts, header }: Draft, isCertain: boolean, signs: DocumentSigns): void {
  const blocks = new Set(notes.map(({ keyword }) => keyword).filter(isBlock));
  const named = new Set([...blocks, ...headings.map(({ block }) => block)]);
  const { refused } = texts;
  if (blocks.size > 0) {
    if (isCertain || named.size >= LEAST_BLOCKS) return;
    throw new RefusedImport(refused.noCanvas, true);
  }
  if (signs.drawings > 0) throw new RefusedImport(refused.drawing);
  if (named.size >= LEAST_BLOCKS) throw new RefusedImport(refused.template);
  if (signs.images > 0 && header.lines.length <= 1) throw new RefusedImport(refused.image);
  throw new RefusedImport(refused.noCanvas, !isCertain);
}
