import { cleanText } from '../text/clean-text.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { Explanation, Part } from './explanation.ts';

/** Explanations as lines of plain text, one below the other. */
export function explanationsAsText(explanations: readonly Explanation[]): string {
  return `${explanations.map(({ title, parts }) => [cleanText(title), ...parts.map(partAsText)].join('\n\n')).join('\n\n\n')}\n`;
}

function partAsText(part: Part): string {
  switch (part.kind) {
    case 'text':
      return cleanText(part.text);
    case 'labelled':
      return `${part.label}: ${cleanText(part.text)}`;
    case 'section':
      return `${part.heading}: ${cleanText(part.text)}`;
    case 'list':
      return [`${part.heading}:`, ...part.items.map((item) => `  ${cleanText(item)}`)].join('\n');
    case 'snippet': {
      const says = part.says === undefined ? [] : [`  → ${cleanText(part.says)}`];
      return [`${part.heading}:`, ...indented(part.code), ...says].join('\n');
    }
    case 'words': {
      const width = Math.max(0, ...part.rows.map(([word]) => word.length)) + 2;
      const rows = part.rows.map(([word, meaning]) => `  ${word.padEnd(width)}${cleanText(meaning)}`.trimEnd());
      return [`${part.heading}:`, ...rows].join('\n');
    }
  }
}

function indented(code: string): readonly string[] {
  return code.split('\n').map((line) => (line === '' ? '' : `    ${line}`));
}

/** Explanations as Markdown, each under a heading of its own. */
export function explanationsAsMarkdown(explanations: readonly Explanation[]): string {
  const sections = explanations.map(({ title, parts }) =>
    [`# ${escapeMarkdown(title)}`, ...parts.map(partAsMarkdown)].join('\n\n'),
  );
  return `${sections.join('\n\n')}\n`;
}

function partAsMarkdown(part: Part): string {
  switch (part.kind) {
    case 'text':
      return proseAsMarkdown(part.text);
    case 'labelled':
      return `**${escapeMarkdown(part.label)}:** ${proseAsMarkdown(part.text)}`;
    case 'section':
      return `## ${escapeMarkdown(part.heading)}\n\n${proseAsMarkdown(part.text)}`;
    case 'list':
      return [
        `## ${escapeMarkdown(part.heading)}`,
        part.items.map((item) => `- ${proseAsMarkdown(item)}`).join('\n'),
      ].join('\n\n');
    case 'snippet': {
      // `text` and not `bmc`: the stretch itself is the matter, also where canvases in Markdown are drawn.
      const fenced = `\`\`\`text\n${part.code}\n\`\`\``;
      const says = part.says === undefined ? [] : [`> ${proseAsMarkdown(part.says)}`];
      return [`## ${escapeMarkdown(part.heading)}`, fenced, ...says].join('\n\n');
    }
    case 'words': {
      const rows = part.rows.map(
        ([word, meaning]) => `- \`${word}\`${meaning === '' ? '' : `: ${proseAsMarkdown(meaning)}`}`,
      );
      return [`## ${escapeMarkdown(part.heading)}`, rows.join('\n')].join('\n\n');
    }
  }
}

/** A text of ours or of a firm's: words between backticks stay code, everything else is literal. */
export function proseAsMarkdown(text: string): string {
  return cleanText(text)
    .split(/(`[^`]+`)/)
    .map((piece, place) => (place % 2 === 1 ? piece : escapePiece(piece)))
    .join('');
}

/** Escaped, with the spaces that part it from the code beside it. */
function escapePiece(piece: string): string {
  const [, before = '', text = '', after = ''] = /^( *)(.*?)( *)$/su.exec(piece) ?? [];
  return `${before}${escapeMarkdown(text)}${after}`;
}
