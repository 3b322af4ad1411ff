import { escapeMarkdown } from '../views/text/escape-markdown.ts';
import { inlineCode } from '../views/text/inline-code.ts';
import type { PortfolioCell, PortfolioContent, PortfolioLink, PortfolioSection } from './portfolio-content.ts';

/** Gives the address that a link of a page leads to; undefined for what it cannot lead to. */
export type LinkTo = (link: PortfolioLink) => string | undefined;

/** A portfolio as a page of Markdown, each of its tables under a heading. */
export function portfolioAsMarkdown({ sections, summary, title }: PortfolioContent): string {
  const parts = sections.flatMap((section) => sectionAsMarkdown(section));
  return `${[`# ${escapeMarkdown(title)}`, escapeMarkdown(summary), ...parts].join('\n\n')}\n`;
}

/** One section: its heading, its table, and what is said of it, each a part of its own. */
export function sectionAsMarkdown(
  { columns, heading, note, remark, rows }: PortfolioSection,
  linkTo?: LinkTo,
): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row(columns.map(({ title }) => escapeMarkdown(title))),
    row(columns.map(({ isNumber }) => (isNumber ? '--:' : ':--'))),
    ...rows.map((cells) => row(cells.map((cell) => cellAsMarkdown(cell, linkTo)))),
  ].join('\n');
  return [
    `## ${escapeMarkdown(heading)}`,
    ...(rows.length > 0 ? [table] : []),
    ...(remark === undefined || rows.length === 0 ? [] : [escapeMarkdown(remark)]),
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
  ];
}

/** A text whose words lead somewhere, where they can. */
export function cellAsMarkdown({ links = [], text, tone }: PortfolioCell, linkTo?: LinkTo): string {
  if (!linkTo || links.length === 0) return tone === 'bad' ? inlineCode(text) : escapeMarkdown(text);
  let said = '';
  let at = 0;
  for (const link of links) {
    const address = linkTo(link);
    const from = text.indexOf(link.words, at);
    if (address === undefined || from < 0) continue;
    said += `${between(text.slice(at, from))}[${escapeMarkdown(link.words)}](${address})`;
    at = from + link.words.length;
  }
  return said + between(text.slice(at));
}

/** What stands between links: its spaces at both ends stay. */
function between(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return before + escapeMarkdown(words) + after;
}
