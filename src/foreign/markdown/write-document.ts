import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel, Fact, Link, Value } from '../../model/canvas-model.ts';
import { ELEMENT_KEYWORDS, isBlock } from '../../taxonomy/elements.ts';
import { escapeMarkdown } from '../../views/text/escape-markdown.ts';

/** Marks a document that `readOwnMarkdown` reads back. */
export const DOCUMENT_MARK = '<!-- bmc:document:1 -->';

/** A canvas as a Markdown document with a heading for each block; every fact is in it, and can be read back. */
export function writeDocument(canvas: CanvasModel, { blocks, importing }: Catalogue): string {
  const { document } = importing;
  const title = canvas.title === undefined || canvas.title === '' ? undefined : canvas.title;
  const parts = [DOCUMENT_MARK, title === undefined ? `# ${document.untitled} <!-- untitled -->` : `# ${told(title)}`];
  if (canvas.header) {
    parts.push(
      `## ${document.header} <!-- canvas -->`,
      canvas.header.facts.flatMap((fact) => factLines(fact, '')).join('\n'),
    );
  }
  for (const keyword of ELEMENT_KEYWORDS) {
    const elements = keyword === 'canvas' ? [] : (canvas.byKeyword.get(keyword) ?? []);
    if (elements.length === 0 && !isBlock(keyword)) continue;
    if (keyword !== 'canvas')
      parts.push(`## ${blocks[keyword].title} <!-- ${keyword} -->`, elements.map(item).join('\n'));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function item({ id, title, facts }: CanvasElement): string {
  const anchor = id === undefined ? '' : anchorOf(id);
  // A note without a title is known by its id.
  const name = title === undefined || title.trim() === '' ? (id === undefined ? '' : code(id)) : `**${told(title)}**`;
  return [`- ${anchor}${name}`, ...facts.flatMap((fact) => factLines(fact, '  '))].join('\n');
}

/** A fact as items of a list; one without a value says nothing. */
function factLines({ key, values }: Fact, indent: string): readonly string[] {
  if (values.length === 0) return [];
  // Texts may hold commas, so each has a line of its own.
  const isWords = values.every(({ kind }) => kind === 'link' || kind === 'term' || kind === 'step');
  const lines = isWords ? [values.map(valueText).join(', ')] : values.map(valueText);
  return lines.map((line) => `${indent}- ${key}: ${line}`.trimEnd());
}

function valueText(value: Value): string {
  switch (value.kind) {
    case 'link':
      return linkText(value);
    case 'term':
      return code(value.word);
    case 'text':
      return told(value.text);
    case 'rated': {
      const { id, level, text } = value;
      const parts = [id === undefined ? '' : anchorOf(id), level ? code(level.word) : '', text ? told(text.text) : ''];
      return parts.filter((part) => part !== '').join(' ');
    }
    case 'answer': {
      const links = value.links.map(linkText).join(', ');
      return [links, ...(value.text ? [told(value.text.text)] : [])].filter((part) => part !== '').join(' – ');
    }
    case 'step':
      return value.link ? linkText(value.link) : code(value.keyword ?? '');
    case 'measure':
    case 'unreadable':
      return code(value.source);
  }
}

function linkText({ word, target, all }: Link): string {
  return all ? code(word) : `[${told(target?.label || word)}](#${encodeURIComponent(word)})`;
}

function anchorOf(id: string): string {
  return `<a id="${id}"></a>`;
}

/** A text as Markdown shows it literally, its line breaks kept. */
function told(text: string): string {
  return text.split('\n').map(escapeMarkdown).join('<br>');
}

/** A stretch of code, fenced by more backticks than it holds. */
function code(source: string): string {
  const flat = source.replace(/\s+/gu, ' ');
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${flat} ${fence}` : `${fence}${flat}${fence}`;
}
