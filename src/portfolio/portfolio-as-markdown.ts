import { escapeMarkdown } from '../views/text/escape-markdown.ts';
import { inlineCode } from '../views/text/inline-code.ts';
import type { PortfolioContent, PortfolioSection } from './portfolio-content.ts';

/** A portfolio as a page of Markdown, each of its tables under a heading. */
export function portfolioAsMarkdown({ sections, summary, title }: PortfolioContent): string {
  const parts = [`# ${escapeMarkdown(title)}`, escapeMarkdown(summary), ...sections.flatMap(sectionParts)];
  return `${parts.join('\n\n')}\n`;
}

function sectionParts({ columns, heading, note, remark, rows }: PortfolioSection): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row(columns.map(({ title }) => escapeMarkdown(title))),
    row(columns.map(({ isNumber }) => (isNumber ? '--:' : ':--'))),
    ...rows.map((cells) =>
      row(cells.map(({ text, tone }) => (tone === 'bad' ? inlineCode(text) : escapeMarkdown(text)))),
    ),
  ].join('\n');
  return [
    `## ${escapeMarkdown(heading)}`,
    ...(rows.length > 0 ? [table] : []),
    ...(remark === undefined || rows.length === 0 ? [] : [escapeMarkdown(remark)]),
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
  ];
}
