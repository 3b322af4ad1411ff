import type { Catalogue } from '../messages/catalogue.ts';
import { escapeMarkdown } from '../views/text/escape-markdown.ts';
import { cellAsMarkdown, type LinkTo, sectionAsMarkdown } from './portfolio-as-markdown.ts';
import type { PortfolioCanvas } from './portfolio-canvas.ts';
import { type PortfolioSection, portfolioContent } from './portfolio-content.ts';

/** So many canvases are listed one by one: the view beside the page has all of them. */
const MOST_CANVASES = 20;
/** So many characters are in the heads of the widest table, and what is between two of them. */
const WIDEST = 60;
const BETWEEN_COLUMNS = 3;
/** So many canvases are named in a line of what to look at first. */
const MOST_NAMED = 5;

/**
 * A portfolio as a page of Markdown to be read in an editor: what to look at first, canvases that can be opened, and the
 * answers that there are. Of many canvases those are listed that ask for most.
 */
export function portfolioPage(all: readonly PortfolioCanvas[], catalogue: Catalogue, linkTo: LinkTo): string {
  const canvases = [...all].sort(byPath);
  const say = catalogue.portfolio;
  const listed = canvases.length > MOST_CANVASES ? [...canvases].sort(byNeed).slice(0, MOST_CANVASES) : canvases;
  const { sections, summary, title } = portfolioContent(canvases, catalogue, { listed, more: say.page.more });
  const [list, ...answers] = sections;
  const rest = canvases.length - listed.length;
  const note = rest > 0 ? say.page.others({ count: rest }) : list!.note;
  const told = answers.filter(({ rows }) => rows.length > 0);
  const none = answers.flatMap(({ note, rows }) => (rows.length === 0 && note !== undefined ? [note] : []));
  const parts = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(summary),
    ...firstOfAll(canvases, catalogue, linkTo),
    ...sectionAsMarkdown({ ...inBrief(list!), note }, linkTo),
    ...told.flatMap((section) => sectionAsMarkdown(narrowed(section, catalogue), linkTo)),
    ...(none.length > 0 && canvases.length > 1
      ? [`## ${escapeMarkdown(say.page.none)}`, none.map((note) => `- ${escapeMarkdown(note)}`).join('\n')]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * The canvases by titles that lead to them, with what asks for something. The file is told of those alone whose title is
 * another's too; how many notes there are stands in a table of its own.
 */
function inBrief(list: PortfolioSection): PortfolioSection {
  const titles = list.rows.map(([title]) => title!.text);
  const twins = new Set(titles.filter((title, at) => titles.indexOf(title) !== at));
  const rows = list.rows.map(([title, ...others]) => {
    const [link] = title!.links ?? [];
    const words = `${title!.text} · ${link?.path}`;
    const told = link && twins.has(title!.text) ? { text: words, links: [{ ...link, words }] } : title!;
    return [told, ...others.slice(0, -2)];
  });
  return { ...list, columns: list.columns.slice(0, -2), rows };
}

/** A table as wide as an editor's group: where its numbers stand under long words, each is told behind its word. */
function narrowed(section: PortfolioSection, { portfolio }: Catalogue): PortfolioSection {
  const { columns, rows } = section;
  const width = columns.reduce((sum, { title }) => sum + title.length + BETWEEN_COLUMNS, 0);
  const last = columns.length - 1;
  const isMerged = (at: number) => at < last && columns[at]!.isNumber;
  if (width <= WIDEST || columns.filter((_, at) => isMerged(at)).length < 2) return section;
  const title = portfolio.page.relationships;
  return {
    ...section,
    columns: [columns[0]!, { title, isNumber: false }, columns[last]!],
    rows: rows.map((cells) => {
      const told = cells.flatMap(({ text, tone }, at) =>
        isMerged(at) && tone !== 'quiet' ? [`${columns[at]!.title}\u00a0${text}`] : [],
      );
      return [cells[0]!, { text: told.join(', ') || '–' }, cells[last]!];
    }),
  };
}

/** Which canvases have errors, and which the most open questions; nothing where there is nothing of it. */
function firstOfAll(canvases: readonly PortfolioCanvas[], catalogue: Catalogue, linkTo: LinkTo): readonly string[] {
  const say = catalogue.portfolio;
  const line = (label: string, count: (canvas: PortfolioCanvas) => number) => {
    const meant = canvases.filter((canvas) => count(canvas) > 0).sort((one, other) => count(other) - count(one));
    const named = meant.slice(0, MOST_NAMED).map((canvas) => {
      const words = canvas.title || canvas.path;
      return `${cellAsMarkdown({ text: words, links: [{ words, path: canvas.path }] }, linkTo)} (${count(canvas)})`;
    });
    const rest = meant.length - named.length;
    const others = rest > 0 ? [escapeMarkdown(say.moreCanvases({ count: rest }))] : [];
    return named.length === 0 ? [] : [`- ${escapeMarkdown(label)}: ${[...named, ...others].join(', ')}`];
  };
  const lines = [
    ...line(say.page.errors, ({ health }) => health.findings.error),
    ...line(say.page.warnings, ({ health }) => health.findings.warning),
    ...line(say.page.questions, ({ health }) => health.questions.open),
  ];
  return lines.length === 0 ? [] : [`## ${escapeMarkdown(say.page.first)}`, lines.join('\n')];
}

function byPath({ path: one }: PortfolioCanvas, { path: other }: PortfolioCanvas): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The canvas that asks for more comes first: by errors, then warnings, then open questions. */
function byNeed({ health: one }: PortfolioCanvas, { health: other }: PortfolioCanvas): number {
  return (
    other.findings.error - one.findings.error ||
    other.findings.warning - one.findings.warning ||
    other.questions.open - one.questions.open
  );
}
